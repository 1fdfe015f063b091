import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { readText, writeFile } from "../../files/index.node.ts";
import { Problem, parseJson } from "../../messages/index.ts";
import { behaviourVersion } from "../../sim/index.ts";
import type { Discipline } from "../judging/discipline.ts";
import { matchFileText } from "../node/match-file.node.ts";
import { MatchThread } from "../node/match-thread.node.ts";
import { type MatchFile, matchFileSchema } from "../results/match-file.ts";
import { sha256Of, type Team } from "../results/team.ts";
import type { Fixture } from "./schedule.ts";
import type { PlayedFixture } from "./standings.ts";

/** A match that could not be played: not the loss of a program, but of the computer. */
export interface LostFixture {
  readonly fixture: Fixture;
  readonly reason: Error;
}

export interface PlayedFixtures {
  /** In the order of the fixtures. */
  readonly played: readonly PlayedFixture[];
  readonly lost: readonly LostFixture[];
  /** How many were played before, and are taken over. */
  readonly known: number;
}

/** What matches are played with, and where their results go. */
export interface FixturePlace {
  readonly discipline: Discipline;
  readonly teams: ReadonlyMap<string, Team>;
  readonly folder: string;
  /** Packs images and kits into each result. */
  readonly embed: boolean;
}

/**
 * Plays matches side by side, one a core. Each result is a file in a folder as soon as it is there: one that is there
 * already, of the same programs, robots, rules and seed, is not played again.
 * @param stop ends after the matches that are being played
 */
export async function playFixtures(
  fixtures: readonly Fixture[],
  { discipline, teams, folder, embed }: FixturePlace,
  onPlayed: (done: number, of: number) => void = () => {},
): Promise<PlayedFixtures> {
  const results = new Map<string, PlayedFixture>();
  const lost: LostFixture[] = [];
  const fileOf = ({ id }: Fixture) => join(folder, `${id}.json`);
  const teamsOf = (fixture: Fixture) => fixture.teams.map((name) => teams.get(name)!);
  const { most } = discipline.teams;
  const playedOf = ({ teams: names }: Fixture, tallies: PlayedFixture["tallies"]): PlayedFixture => ({
    teams: names,
    tallies,
    ...(most > 2 && { most }),
  });
  const waiting: Fixture[] = [];
  for (const fixture of fixtures) {
    const kept = keptResult(fileOf(fixture), fixture, discipline, teamsOf(fixture), embed);
    if (kept) results.set(fixture.id, playedOf(fixture, kept.tallies));
    else waiting.push(fixture);
  }
  const known = results.size;
  const tell = () => onPlayed(results.size + lost.length, fixtures.length);
  tell();
  const work = async () => {
    let thread = new MatchThread();
    try {
      for (let fixture = waiting.shift(); fixture; fixture = waiting.shift()) {
        const robots = teamsOf(fixture);
        const { seed } = fixture;
        try {
          const job = { discipline: discipline.id, robots, seed, live: false, ways: false };
          const { outcome } = await thread.play(job);
          const match = { discipline: discipline.id, seed, teams: robots };
          writeFile(fileOf(fixture), matchFileText(match, outcome, fileOf(fixture), embed));
          results.set(fixture.id, playedOf(fixture, outcome.tallies));
        } catch (error) {
          if (!(error instanceof Problem) || error.id !== "simulator.stuck") throw error;
          lost.push({ fixture, reason: error });
          await thread.close();
          thread = new MatchThread();
        }
        tell();
      }
    } finally {
      await thread.close();
    }
  };
  const threads = Math.min(availableParallelism(), waiting.length);
  await Promise.all(Array.from({ length: threads }, work));
  const played = fixtures.flatMap(({ id }) => results.get(id) ?? []);
  return { played, lost, known };
}

/** A result that is there, when it is of just this match. A damaged or other one is played again, and written anew. */
function keptResult(
  path: string,
  { seed }: Fixture,
  discipline: Discipline,
  teams: readonly Team[],
  embed: boolean,
): MatchFile | undefined {
  if (!existsSync(path)) return undefined;
  let file: MatchFile;
  try {
    file = parseJson(readText(path, "en"), path, matchFileSchema);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
  const same =
    file.behaviourVersion === behaviourVersion &&
    file.discipline === discipline.id &&
    file.disciplineVersion === discipline.version &&
    file.seed === seed &&
    file.teams.length === teams.length &&
    file.teams.every(({ image, kit }, i) => {
      const team = teams[i]!;
      if (embed && (image.packed === undefined || kit.packed === undefined)) return false;
      return image.sha256 === sha256Of(team.image) && kit.sha256 === sha256Of(Buffer.from(team.kitText));
    });
  return same ? file : undefined;
}
