import { mkdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { Command } from "commander";
import {
  checkEntries,
  closeTournament,
  type Entries,
  newTournament,
  openTournament,
  playTournament,
  readEntries,
  readTournament,
} from "../../competitions/index.node.ts";
import {
  certificates,
  type Discipline,
  findDiscipline,
  standingsPage,
  standingsSheet,
} from "../../competitions/index.ts";
import { allOrNothing, stageFile } from "../../files/index.node.ts";
import { Problem, say } from "../../messages/index.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addSharedOptions, type SharedOptions, wholeNumber } from "../terminal/options.ts";
import { showProgress } from "../terminal/progress.ts";
import { reasonsOf, tellEntries, tellTournament } from "../terminal/tournament-report.ts";

interface TournamentOptions extends SharedOptions {
  readonly discipline?: string;
  readonly bouts: number;
}

interface PlayOptions extends TournamentOptions {
  readonly seed?: number;
  readonly finals: number;
  readonly embed?: boolean;
}

export function tournamentCommand(exit: (code: number) => void): Command {
  const play = addSharedOptions(new Command("play").argument("<folder>"))
    .option("--discipline <name>")
    .option("--bouts <number>", "", wholeNumber("bouts", 1, 20), 1)
    .option("--seed <number>", "", wholeNumber("seed", 0, 2 ** 31 - 1))
    .option("--finals <number>", "", wholeNumber("finals", 0, 64), 0)
    .option("--embed")
    .exitOverride()
    .action(async (folder: string, options: PlayOptions) => exit(await playAll(folder, options)));
  const begin = addSharedOptions(new Command("new").argument("<folder>"))
    .requiredOption("--discipline <name>")
    .option("--bouts <number>", "", wholeNumber("bouts", 1, 20), 1)
    .exitOverride()
    .action((folder: string, options: TournamentOptions) => {
      checkFolder(folder);
      const { seedSha256 } = newTournament(folder, findDiscipline(options.discipline!), options.bouts);
      if (options.json) console.log(JSON.stringify({ ok: true, seedSha256 }));
      else console.log(say(options.lang, "tournament.new", { hash: seedSha256 }));
      exit(exitCode.ok);
    });
  const close = addSharedOptions(new Command("close").argument("<folder>"))
    .exitOverride()
    .action(async (folder: string, options: SharedOptions) => exit(await closeEntries(folder, options)));
  const open = addSharedOptions(new Command("open").argument("<folder>"))
    .exitOverride()
    .action((folder: string, { lang, json }: SharedOptions) => {
      const seed = openTournament(folder, demandTournament(folder, lang), lang);
      console.log(json ? JSON.stringify({ ok: true, seed }) : say(lang, "tournament.open", { seed }));
      exit(exitCode.ok);
    });
  return new Command("tournament")
    .addCommand(play, { isDefault: true })
    .addCommand(begin)
    .addCommand(close)
    .addCommand(open);
}

async function closeEntries(folder: string, { lang, json = false }: SharedOptions): Promise<number> {
  checkFolder(folder);
  const tournament = demandTournament(folder, lang);
  const entries = await entriesOf(folder, findDiscipline(tournament.discipline), lang, json);
  closeTournament(folder, tournament, entries.teams);
  const count = entries.teams.length;
  if (json) console.log(JSON.stringify({ ok: true, entries: count, refused: reasonsOf(entries, lang) }));
  else console.log(say(lang, "tournament.closedNow", { count }));
  return entries.refused.length > 0 ? exitCode.failed : exitCode.ok;
}

async function playAll(folder: string, options: PlayOptions): Promise<number> {
  const { lang, json = false, finals, embed = false } = options;
  checkFolder(folder);
  const tournament = readTournament(folder, lang);
  if (tournament && (options.seed !== undefined || options.discipline !== undefined))
    throw new Problem("tournament.hasOwn", {}, { file: join(folder, "tournament.json") });
  if (tournament && tournament.seed === undefined)
    throw new Problem("tournament.notOpen", {}, { file: join(folder, "tournament.json") });
  if (!tournament && options.discipline === undefined)
    throw new Problem("tournament.none", {}, { file: folder });
  const discipline = findDiscipline(tournament?.discipline ?? options.discipline!);
  const entries = await entriesOf(folder, discipline, lang, json);
  if (tournament) checkEntries(folder, tournament, entries.teams);
  const { least } = discipline.teams;
  if (entries.teams.length < least) throw new Problem("tournament.tooFew", { least }, { file: folder });
  const results = join(folder, "results");
  mkdirSync(results, { recursive: true });
  const progress = showProgress(!json);
  const outcome = await playTournament(
    {
      discipline,
      teams: entries.teams,
      bouts: tournament?.bouts ?? options.bouts,
      secret: tournament?.seed ?? String(options.seed ?? 1),
      finalists: finals,
      folder: results,
      embed,
    },
    (done, of) => progress.show(done, of),
  );
  progress.clear();
  tellTournament(outcome, entries, lang, json);
  // Who could not be played keeps the table from being true.
  if (outcome.lost.length > 0) return exitCode.failed;
  const head = { discipline: discipline.id, title: basename(resolve(folder)), at: new Date() };
  allOrNothing([
    () => stageFile(join(folder, "standings.csv"), standingsSheet(outcome.standings, lang)),
    () => stageFile(join(folder, "standings.html"), standingsPage(outcome.standings, head, lang)),
    () => stageFile(join(folder, "certificates.html"), certificates(outcome.standings, head, lang)),
  ]);
  if (!json) console.log(say(lang, "tournament.written", { folder }));
  return entries.refused.length > 0 ? exitCode.failed : exitCode.ok;
}

async function entriesOf(
  folder: string,
  discipline: Discipline,
  lang: SharedOptions["lang"],
  json: boolean,
): Promise<Entries> {
  const progress = showProgress(!json);
  const entries = await readEntries(folder, discipline, lang, (done, of) => progress.show(done, of));
  progress.clear();
  if (!json) tellEntries(entries, lang);
  return entries;
}

function demandTournament(folder: string, lang: SharedOptions["lang"]) {
  checkFolder(folder);
  const tournament = readTournament(folder, lang);
  if (!tournament) throw new Problem("tournament.none", {}, { file: folder });
  return tournament;
}

/** @throws Problem when there is no such folder */
function checkFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Problem("tournament.noFolder", {}, { file: folder });
}
