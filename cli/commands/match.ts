import { basename } from "node:path";
import { Command } from "commander";
import {
  checkMatchFile,
  houseProgram,
  houseRobot,
  MatchThread,
  matchFileText,
} from "../../competitions/index.node.ts";
import { checkEntrant, type Discipline, findDiscipline, type Team } from "../../competitions/index.ts";
import { allOrNothing, checkOutputs, readText, stageFile } from "../../files/index.node.ts";
import { findKit } from "../../lesson/index.node.ts";
import { Problem } from "../../messages/index.ts";
import { parseKit } from "../../robot-kit/index.ts";
import { simulatedBoard } from "../../sim/index.ts";
import { buildApart } from "../../toolchain/index.node.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { drawMatch } from "../terminal/match-picture.ts";
import { MatchLines } from "../terminal/match-report.ts";
import { MatchView } from "../terminal/match-view.ts";
import { addSharedOptions, type SharedOptions, wholeNumber } from "../terminal/options.ts";
import {
  addKit,
  readProgramArgument,
  type TypedKits,
  type TypedProgram,
} from "../terminal/robot-arguments.ts";

/** Of a team. */
const longestName = 40;

interface MatchOptions extends Omit<SharedOptions, "kit"> {
  readonly discipline: string;
  readonly seed: number;
  readonly kit?: TypedKits;
  readonly live?: boolean;
  readonly svg?: string;
  readonly record?: string;
  readonly embed?: boolean;
}

export function matchCommand(exit: (code: number) => void): Command {
  const command = new Command("match")
    .argument("<program...>")
    .requiredOption("--discipline <name>")
    .option("--seed <number>", "", wholeNumber("seed", 0, 2 ** 31 - 1), 1)
    .option("--kit <[team=]name or file>", "", addKit)
    .option("--svg <file>")
    .option("--record <file.json>")
    .option("--embed")
    .option("--live");
  return addSharedOptions(command).action(async (typed: readonly string[], options: MatchOptions) =>
    exit(await match(typed, options)),
  );
}

async function match(typed: readonly string[], options: MatchOptions): Promise<number> {
  const { lang, seed, json = false, live = false, svg, record, embed = false } = options;
  if (embed && record === undefined) throw new Problem("usage.embed");
  const discipline = findDiscipline(options.discipline);
  const { least, most } = discipline.teams;
  if (typed.length < least || typed.length > most)
    throw new Problem("match.teams", { discipline: discipline.id, given: typed.length, least, most });
  const programs = typed.map((each) => programOf(each, discipline));
  checkOutputs(
    [
      ...(record === undefined ? [] : [{ path: record, endings: [".json"] }]),
      ...(svg === undefined ? [] : [{ path: svg, endings: [".svg"] }]),
    ],
    programs.map(({ file }) => file),
  );
  if (record !== undefined) checkMatchFile(record);
  const teams = await enter(programs, discipline, options);
  const names = teams.map(({ name }) => name);
  const lines = new MatchLines(names, lang, json);
  const thread = new MatchThread();
  try {
    const view = new MatchView(names);
    const { outcome, ways } = await thread.play(
      { discipline: discipline.id, robots: teams, seed, live: live && !json, ways: svg !== undefined },
      (report) => {
        view.take(report);
        if (report.type !== "log") return;
        const text = lines.log(report);
        if (text !== undefined) view.tell(text);
      },
    );
    await view.finish();
    lines.result(discipline, outcome, seed);
    allOrNothing([
      ...(record === undefined
        ? []
        : [
            () =>
              stageFile(
                record,
                matchFileText({ discipline: discipline.id, seed, teams }, outcome, record, embed),
              ),
          ]),
      ...(svg === undefined ? [] : [() => stageFile(svg, drawMatch(ways, teams, lang))]),
    ]);
    return exitCode.ok;
  } finally {
    await thread.close();
  }
}

/** A program of the command line; `house-strong` is one of ours. */
function programOf(typed: string, discipline: Discipline): TypedProgram {
  const [, name, rest] = /^([^=/\\]+)=(house-\w+)$/.exec(typed) ?? [];
  const strength = houseRobot(rest ?? typed);
  return strength
    ? { place: name ?? rest ?? typed, file: houseProgram(discipline, strength) }
    : readProgramArgument(typed);
}

/**
 * Finds each team's name and robot, and builds its program.
 * @throws Problem when a robot may not take part, or a file is missing; CompileErrors when a program has mistakes
 */
async function enter(
  programs: readonly TypedProgram[],
  discipline: Discipline,
  { kit: kits, lang }: MatchOptions,
): Promise<readonly Team[]> {
  const names: string[] = [];
  for (const { place, file } of programs) {
    const wanted = place ?? basename(file).replace(/\.\w+$/, "");
    if (wanted.length > longestName)
      throw new Problem("tournament.longName", { most: longestName }, { file });
    let name = wanted;
    for (let i = 2; names.includes(name); i++) name = `${wanted} ${i}`;
    names.push(name);
  }
  for (const name of kits?.byPlace.keys() ?? [])
    if (!names.includes(name)) throw new Problem("usage.noRobot", { name, robots: names.join(", ") });
  const teams: Team[] = [];
  for (const [i, { file }] of programs.entries()) {
    const name = names[i]!;
    const kitFile = kits?.byPlace.get(name) ?? kits?.all ?? findKit(discipline.kit);
    const kitText = readText(kitFile, lang);
    const kit = parseKit(kitText, kitFile);
    const [finding] = checkEntrant(kit, discipline);
    if (finding) throw new Problem(finding.id, finding.params, { file: kitFile });
    const { image } = await buildApart({ file, kitFile, language: lang });
    teams.push({ name, image, imageFile: file, kitText, kitFile, board: simulatedBoard });
  }
  return teams;
}
