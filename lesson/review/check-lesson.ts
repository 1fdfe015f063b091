import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../../messages/index.ts";
import type { KitChoice } from "../library/lesson-kit.ts";
import { chooseKit, type KitFile, kitsFor } from "../library/lesson-kit.ts";
import type { Lesson } from "../library/lessons.ts";
import type { LessonCheck } from "../questions/check.ts";
import type { SimulatorPool } from "../trials/pool.ts";
import type { Trial, TrialResult } from "../trials/simulator-messages.ts";
import { checkReached, FeedbackReached, type ReachedFeedback } from "./feedback-reached.ts";
import { checkFiles, checkWrong, programFolders } from "./files.ts";
import type { Finding } from "./finding.ts";
import { freshSeeds } from "./fresh-seeds.ts";
import { checkIdleGoals, checkNeverMissed, idlePrograms } from "./idle-goals.ts";
import { loadCheck } from "./load-check.ts";
import { checkFeedback } from "./load-feedback.ts";
import { checkMutantLists, countedMutants, type MutantCounts, namesIn } from "./mutant-lists.ts";
import { mutantsOf } from "./mutants.ts";
import { checkOrder } from "./order.ts";
import { checkPages } from "./pages.ts";
import { checkTexts } from "./texts.ts";
import { Verdicts } from "./verdicts.ts";

/** How a lesson did. */
export interface LessonReport {
  readonly number: number;
  readonly id: string;
  readonly findings: readonly Finding[];
  /** Tries of the solution. */
  readonly seeds: number;
  /** How many of them nobody chose. */
  readonly freshSeeds: number;
  /** How many programs of each kind were tried. */
  readonly programs: { readonly right: number; readonly wrong: number; readonly cheats: number };
  /** Simulated by all programs together. */
  readonly virtualSeconds: number;
  /** What compiling and simulating took, one after the other. */
  readonly wallSeconds: number;
  /** The solution's, on the lesson's own robot. */
  readonly imageBytes?: number;
  /** Of a thorough check. */
  readonly mutants?: MutantCounts | "not yet";
  /** Of a thorough check. */
  readonly feedback?: readonly ReachedFeedback[];
  /** Robots that the solution was tried on, the lesson's own first. */
  readonly kits: readonly { readonly id: string; readonly passed: boolean }[];
}

export interface LessonCheckOptions extends KitChoice {
  /** Try the solution on each kit that has the parts, not on the lesson's own alone. */
  readonly allKits?: boolean;
  /** Try what must pass on fresh seeds as well. */
  readonly thorough?: boolean;
  /** A trial is planned, or over. */
  readonly onTrial?: (what: "planned" | "done") => void;
}

/** Checks one lesson: its folder, and by trials each of its programs. */
export async function checkLesson(
  lesson: Lesson,
  all: readonly Lesson[],
  pool: SimulatorPool,
  options: LessonCheckOptions,
): Promise<LessonReport> {
  const { check, findings } = await checkFolder(lesson, all);
  const trials = new LessonTrials(lesson, pool, options);
  if (check) await trials.run(check);
  return {
    number: lesson.number,
    id: lesson.id,
    findings: [...findings, ...trials.findings],
    seeds: trials.seeds,
    freshSeeds: options.thorough ? freshSeeds(lesson.manifest).length : 0,
    programs: trials.programs,
    virtualSeconds: trials.virtualUs / 1e6,
    wallSeconds: trials.wallMs / 1000,
    ...(trials.imageBytes !== undefined && { imageBytes: trials.imageBytes }),
    ...(trials.mutants && { mutants: trials.mutants }),
    ...(trials.feedback && { feedback: trials.feedback }),
    kits: trials.kits,
  };
}

/** What can be said of a lesson without running a program. */
export async function checkFolder(
  lesson: Lesson,
  all: readonly Lesson[],
): Promise<{ readonly check?: LessonCheck; readonly findings: readonly Finding[] }> {
  const { check, findings } = await loadCheck(lesson);
  return {
    ...(check && { check }),
    findings: [
      ...checkFiles(lesson),
      ...checkWrong(lesson),
      ...checkOrder(lesson, all),
      ...findings,
      ...(await checkFeedback(lesson)),
      ...(check ? checkTexts(lesson, check) : []),
      ...checkPages(lesson),
    ],
  };
}

/** On which robot a program is tried, and how long. */
interface How extends Pick<Trial, "until" | "shownOnly" | "moreSeeds" | "record"> {
  readonly kit: KitFile;
  readonly source?: string;
  /** What a finding calls the source: a mistake in the solution by its name. */
  readonly called?: string;
  /** No pupil writes it: nobody reads its feedback. */
  readonly nobodys?: boolean;
}

/** All trials of one lesson. */
class LessonTrials {
  readonly findings: Finding[] = [];
  readonly kits: { id: string; passed: boolean }[] = [];
  seeds = 0;
  programs = { right: 0, wrong: 0, cheats: 0 };
  virtualUs = 0;
  wallMs = 0;
  imageBytes: number | undefined;
  mutants: MutantCounts | "not yet" | undefined;
  feedback: readonly ReachedFeedback[] | undefined;
  readonly #reached = new FeedbackReached();
  readonly #verdicts: Verdicts;

  constructor(
    private readonly lesson: Lesson,
    private readonly pool: SimulatorPool,
    private readonly options: LessonCheckOptions,
  ) {
    this.#verdicts = new Verdicts(lesson, options.lang);
  }

  async run(check: LessonCheck): Promise<void> {
    const { lesson } = this;
    const verdicts = this.#verdicts;
    let own: KitFile;
    try {
      own = chooseKit(lesson, this.options);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.findings.push(verdicts.broke("lesson.json", error.in(this.options.lang)));
      return;
    }
    const others = this.options.allKits
      ? kitsFor(lesson, this.options.lang).filter(({ kit }) => kit.id !== own.kit.id)
      : [];
    // What passes nowhere is tried to the end of its time on every seed: the shown ones do, unless there is time.
    const nowhere = { kit: own, until: "passed", shownOnly: !this.options.thorough } as const;
    const moreSeeds = this.options.thorough ? freshSeeds(lesson.manifest) : [];
    const wrong = Object.entries(lesson.manifest.wrong);
    const checkFile = lesson.path("check.ts");
    const failing: TrialResult[] = [];
    const mustFail = (judge: (trial: TrialResult) => Finding[]) => (trial: TrialResult) => {
      failing.push(trial);
      return judge(trial);
    };
    const [right, cheats] = [this.#programs("right"), this.#programs("cheats")];
    this.programs = { right: right.length, wrong: wrong.length, cheats: cheats.length };
    const parts = await Promise.all([
      this.#solution(own, moreSeeds),
      this.#try(
        "starter.ts",
        nowhere,
        mustFail((trial) => verdicts.starter(trial)),
      ),
      this.#try(
        "check.ts",
        { ...nowhere, source: idlePrograms.ends, called: "export {}" },
        mustFail((trial) => [...verdicts.empty(trial), ...checkIdleGoals(checkFile, check, "ends", trial)]),
      ),
      this.#try(
        "check.ts",
        { kit: own, until: "failed", source: idlePrograms.waits, called: "while (true) await sleep(1000)" },
        mustFail((trial) => checkIdleGoals(checkFile, check, "waits", trial)),
      ),
      ...wrong.map(([name, expected]) =>
        this.#try(
          `wrong/${name}`,
          { kit: own, until: "failed", shownOnly: true },
          mustFail((trial) => verdicts.wrong(name, expected, trial)),
        ),
      ),
      ...right.map((name) =>
        this.#try(name, { kit: own, until: "failed", moreSeeds }, (trial) => verdicts.right(name, trial)),
      ),
      ...cheats.map((name) =>
        this.#try(
          name,
          { kit: own, until: "failed" },
          mustFail((trial) => verdicts.cheat(name, trial)),
        ),
      ),
      this.#mutants(own, moreSeeds),
      ...others.map((other) => this.#otherKit(other)),
    ]);
    this.findings.push(...parts.flat(), ...checkNeverMissed(checkFile, check, failing));
    if (this.options.thorough) {
      this.feedback = this.#reached.of(lesson, this.options.lang);
      this.findings.push(...checkReached(lesson, this.feedback));
    }
    this.kits.sort(
      (a, b) => Number(b.id === own.kit.id) - Number(a.id === own.kit.id) || a.id.localeCompare(b.id),
    );
  }

  /** Tries the solution, and where the lesson is about sensing also its replay. */
  async #solution(kit: KitFile, moreSeeds: readonly number[]): Promise<Finding[]> {
    const { lesson } = this;
    let solved: TrialResult | undefined;
    const findings = await this.#try(
      "solution.ts",
      { kit, until: "end", record: true, moreSeeds },
      (trial) => {
        solved = trial;
        return this.#verdicts.solution(trial);
      },
    );
    if (!solved?.compiled) return findings;
    this.seeds = solved.seeds.length;
    this.imageBytes = solved.imageBytes;
    const passed = solved.seeds.every((seed) => seed.passed);
    this.kits.push({ id: kit.kit.id, passed });
    if (!lesson.senses || !passed || solved.replay === undefined) return findings;
    const replay = { kit, until: "failed", source: solved.replay, nobodys: true } as const;
    const replayed = await this.#try("replay.ts", replay, (trial) => this.#verdicts.replay(trial));
    return [...findings, ...replayed];
  }

  /** Mistakes in the solution, each until it has failed on some seed. */
  async #mutants(kit: KitFile, moreSeeds: readonly number[]): Promise<Finding[]> {
    const { lesson } = this;
    if (!this.options.thorough) return [];
    const lists = lesson.manifest.mutants ?? {};
    if (lists === "not yet") {
      this.mutants = lists;
      return [this.#verdicts.mutantsNotYet()];
    }
    const source = readFileSync(join(lesson.folder, "solution.ts"), "utf8");
    const all = mutantsOf(source);
    const equals = namesIn(lists.equals);
    const counts = { tried: 0, equal: 0, freeNumbers: namesIn(lists.free).size };
    this.mutants = counts;
    const findings = countedMutants(all, lists).map((mutant) =>
      this.#try(
        "solution.ts",
        { kit, until: "failed", moreSeeds, source: mutant.source, called: mutant.name },
        (trial) => {
          this.#reached.note(mutant.name, trial);
          if (!trial.compiled) return [];
          const equal = equals.has(mutant.name);
          counts.tried++;
          if (equal) counts.equal++;
          return this.#verdicts.mutant(mutant.name, equal, trial);
        },
      ),
    );
    return [...checkMutantLists(lesson, lists, all), ...(await Promise.all(findings)).flat()];
  }

  /** The files of a folder of programs. */
  #programs(folder: keyof typeof programFolders): string[] {
    const path = join(this.lesson.folder, folder);
    if (!existsSync(path)) return [];
    const names = readdirSync(path).map((name) => `${folder}/${name}`);
    return names.filter((name) => programFolders[folder].test(name)).sort();
  }

  #otherKit(kit: KitFile): Promise<Finding[]> {
    return this.#try("solution.ts", { kit, until: "end" }, (trial) => {
      const passed = trial.compiled && trial.seeds.every((seed) => seed.passed);
      this.kits.push({ id: kit.kit.id, passed });
      return this.#verdicts.otherKit(kit.kit.name, trial).slice(0, 1);
    });
  }

  /** Tries a file of the lesson, or the source that stands in its place. */
  async #try(
    name: string,
    { kit, source, called, nobodys, ...how }: How,
    judge: (trial: TrialResult) => Finding[],
  ): Promise<Finding[]> {
    const { lesson, options } = this;
    if (source === undefined && !existsSync(join(lesson.folder, name))) return [];
    options.onTrial?.("planned");
    try {
      const worldText = readFileSync(lesson.worldFile, "utf8");
      const input = { kitText: kit.text, kitFile: kit.file, worldText, worldFile: lesson.path("world.svg") };
      const program = { path: lesson.path(name), ...(source !== undefined && { source }) };
      const judged = !nobodys && existsSync(join(lesson.folder, "feedback.ts"));
      const trial = await this.pool.trial({
        program,
        input,
        checkUrl: lesson.checkUrl,
        ...(judged && { feedbackUrl: lesson.feedbackUrl }),
        ...how,
      });
      this.wallMs += trial.wallMs;
      if (trial.compiled) for (const { run } of trial.seeds) this.virtualUs += run.timeUs;
      if (source === undefined) this.#reached.note(name, trial);
      return [...judge(trial), ...this.#verdicts.feedback(name, trial, called)];
    } catch (error) {
      const reason =
        error instanceof Problem ? error.in(options.lang) : String(error).split("\n", 2).join(" ");
      return [this.#verdicts.broke(name, reason)];
    } finally {
      options.onTrial?.("done");
    }
  }
}
