import { batch, signal } from "@preact/signals";
import { proxy } from "comlink";
import {
  findDiscipline,
  firstDifference,
  type MatchFile,
  type MatchOutcome,
  type MatchSetup,
} from "../../../competitions/index.ts";
import { type Trouble, troubleOf } from "../run/trouble.ts";
import type { MatchNews } from "../simulate/match-messages.ts";
import { spareSimulator } from "../threads/threads.ts";
import { different } from "./robots.ts";
import { Show } from "./show.ts";
import { ShowPlayer } from "./show-player.ts";

/** Whether a result file is true: `checking` as long as its match is played again. */
export type Verdict =
  | { readonly state: "checking" | "stopped" }
  | { readonly state: "true"; readonly rounds: number }
  | { readonly state: "false"; readonly trouble: Trouble };

export const showPlayer = new ShowPlayer({ onNextPicture: (draw) => requestAnimationFrame(draw) });
/** A match is on its way: programs are compiled, or it is played in a thread of its own. */
export const busy = signal<"building" | "playing" | undefined>(undefined);
export const trouble = signal<Trouble | undefined>(undefined);
/** Of the result that is shown; undefined: this is no result of a file, but a match that was played here. */
export const verdict = signal<Verdict | undefined>(undefined);
/** The match that was played here to its end, to be saved. */
export const played = signal<{ readonly setup: MatchSetup; readonly outcome: MatchOutcome } | undefined>(
  undefined,
);

/** Ends the thread of the match that is played; counts up, so that what belongs to an older one is let go. */
let endThread = () => {};
let current = 0;

/** Ends whatever is on its way. @returns the number of what comes now */
export function leave(): number {
  endThread();
  endThread = () => {};
  batch(() => {
    busy.value = undefined;
    if (verdict.peek()?.state === "checking") verdict.value = { state: "stopped" };
  });
  return ++current;
}

export function isCurrent(mine: number): boolean {
  return mine === current;
}

/** Plays a match, and shows it while it is played. */
export async function playHere(setup: MatchSetup): Promise<void> {
  verdict.value = undefined;
  const outcome = await playMatch(setup);
  if (outcome) played.value = { setup, outcome };
}

/** Plays the match of a result again, shows it, and says whether the file is true. */
export async function verifyHere(file: MatchFile, teams: MatchSetup["teams"]): Promise<void> {
  verdict.value = { state: "checking" };
  // In a result two teams may have one name.
  const names = different(teams.map(({ name }) => name));
  const { discipline, seed } = file;
  const setup = { discipline, seed, teams: teams.map((team, i) => ({ ...team, name: names[i]! })) };
  const outcome = await playMatch(setup);
  if (!outcome) return;
  const difference = firstDifference(file, outcome);
  if (!difference) verdict.value = { state: "true", rounds: outcome.rounds.length };
  else {
    const { what, round = 0, attempt = 0 } = difference;
    verdict.value = { state: "false", trouble: { id: "match.differs", params: { what, round, attempt } } };
  }
}

/** @returns undefined when it was ended, or could not be played */
async function playMatch(setup: MatchSetup): Promise<MatchOutcome | undefined> {
  const mine = leave();
  const show = new Show(
    findDiscipline(setup.discipline),
    setup.teams.map(({ name }) => name),
  );
  const simulator = spareSimulator();
  endThread = simulator.end;
  batch(() => {
    busy.value = "playing";
    trouble.value = undefined;
    played.value = undefined;
  });
  showPlayer.begin(show);
  const onNews = (news: MatchNews) => {
    if (!isCurrent(mine)) return;
    show.add(news);
    showPlayer.grew();
  };
  try {
    const outcome = await simulator.remote.playMatch(setup, proxy(onNews));
    if (!isCurrent(mine)) return undefined;
    show.outcome = outcome;
    showPlayer.grew();
    return outcome;
  } catch (error) {
    if (isCurrent(mine)) {
      showPlayer.end();
      batch(() => {
        verdict.value = undefined;
        trouble.value = troubleOf(error);
      });
    }
    return undefined;
  } finally {
    simulator.end();
    if (isCurrent(mine)) busy.value = undefined;
  }
}
