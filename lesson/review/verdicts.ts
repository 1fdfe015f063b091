import { type Language, languages, say } from "../../messages/index.ts";
import { describeFault } from "../../toolchain/index.node.ts";
import { explain } from "../../toolchain/index.ts";
import { partList } from "../library/lesson-kit.ts";
import type { Lesson } from "../library/lessons.ts";
import type { TrialResult } from "../trials/simulator-messages.ts";
import { reasonsOf } from "../verdict/grade-seed.ts";
import type { SeedResult } from "../verdict/verdict.ts";
import type { Finding } from "./finding.ts";

type Compiled = Extract<TrialResult, { compiled: true }>;

/** What must be true of each program of a lesson, said in one language where it is not. */
export class Verdicts {
  constructor(
    private readonly lesson: Lesson,
    private readonly language: Language,
  ) {}

  /** Passes everywhere, and twice the same. */
  solution(trial: TrialResult): Finding[] {
    const file = this.lesson.path("solution.ts");
    return this.#ofCompiled(file, trial, (compiled) => {
      return [
        ...(compiled.repeats === false
          ? [{ file, id: "lessonCheck.notRepeatable", params: {} } as const]
          : []),
        ...compiled.seeds
          .filter(({ passed }) => !passed)
          .map((seed) => this.#at(file, seed, "lessonCheck.solutionFails", this.#happened(seed, compiled))),
      ];
    });
  }

  /** Compiles, unless the lesson is about mending it, and passes nowhere. */
  starter(trial: TrialResult): Finding[] {
    const file = this.lesson.path("starter.ts");
    if (!this.lesson.manifest.brokenStarter)
      return this.#passesNowhere(file, trial, "lessonCheck.starterPasses");
    return trial.compiled ? [{ file, id: "lessonCheck.starterCompiles", params: {} }] : [];
  }

  empty(trial: TrialResult): Finding[] {
    return this.#passesNowhere(this.lesson.path("check.ts"), trial, "lessonCheck.emptyPasses");
  }

  /** Fails on a shown seed, with the feedback that `lesson.json` names, which can be said in each language. */
  wrong(name: string, expected: string, trial: TrialResult): Finding[] {
    const file = this.lesson.path(`wrong/${name}`);
    return this.#ofCompiled(file, trial, (compiled) => {
      const seed = compiled.seeds.find(({ passed }) => !passed);
      if (!seed) return [{ file, id: "lessonCheck.wrongPasses", params: { expected } }];
      const { feedback } = reasonsOf(seed);
      if (feedback?.feedback !== expected) {
        const params = { expected, ...this.#happened(seed, compiled) };
        return [this.#at(file, seed, "lessonCheck.wrongFeedback", params)];
      }
      return languages.flatMap((language): Finding[] => {
        try {
          this.lesson.say(language, `feedback.${expected}`, feedback.params);
          return [];
        } catch (error) {
          const reason = error instanceof Error ? error.message : "";
          const params = { key: `feedback.${expected}`, language, reason };
          return [{ file: this.lesson.path("texts.json"), id: "lessonCheck.textBroken", params }];
        }
      });
    });
  }

  /** Another style that does what the page asks: passes on all seeds. */
  right(name: string, trial: TrialResult): Finding[] {
    const file = this.lesson.path(name);
    return this.#ofCompiled(file, trial, (compiled) =>
      compiled.seeds
        .filter(({ passed }) => !passed)
        .map((seed) => this.#at(file, seed, "lessonCheck.rightFails", this.#happened(seed, compiled))),
    );
  }

  /** Does something else than the page asks: fails on some seed. */
  cheat(name: string, trial: TrialResult): Finding[] {
    const file = this.lesson.path(name);
    return this.#ofCompiled(file, trial, ({ seeds }) =>
      seeds.every(({ passed }) => passed) ? [{ file, id: "lessonCheck.cheatPasses", params: {} }] : [],
    );
  }

  /** The solution with one mistake: fails on some seed, unless the list of equal ones has it. */
  mutant(mutant: string, equal: boolean, trial: TrialResult): Finding[] {
    const file = this.lesson.path("solution.ts");
    return this.#ofCompiled(file, trial, (compiled) => {
      const failed = compiled.seeds.find(({ passed }) => !passed);
      if (!failed) return equal ? [] : [{ file, id: "lessonCheck.mutantPasses", params: { mutant } }];
      const params = { mutant, ...this.#happened(failed, compiled) };
      return equal ? [this.#at(file, failed, "lessonCheck.equalFails", params)] : [];
    });
  }

  /**
   * What is told to a program is true of it.
   * @param called a program that stands in no file
   */
  feedback(name: string, trial: TrialResult, called?: string): Finding[] {
    if (!trial.compiled) return [];
    const file = this.lesson.path(name);
    return trial.untrue.map(({ seed, id, params, reason }) => ({
      file,
      seed,
      id: "lessonCheck.feedbackUntrue",
      params: {
        program: called ?? name,
        id,
        said: this.lesson.say(this.language, `feedback.${id}`, params),
        reason: reason ?? "none",
      },
    }));
  }

  mutantsNotYet(): Finding {
    return { file: this.lesson.path("lesson.json"), id: "lessonCheck.mutantsNotYet", params: {}, note: true };
  }

  /** Passes where it was recorded, and not everywhere. */
  replay(trial: TrialResult): Finding[] {
    const file = this.lesson.path("check.ts");
    return this.#ofCompiled(file, trial, (compiled) => {
      const [recorded] = compiled.seeds;
      if (recorded && !recorded.passed) {
        const unfair = this.#at(
          file,
          recorded,
          "lessonCheck.replayUnfair",
          this.#happened(recorded, compiled),
        );
        return [{ ...unfair, note: true }];
      }
      if (compiled.seeds.some(({ passed }) => !passed)) return [];
      const parts = partList(this.lesson.sensors, this.language);
      return [{ file, id: "lessonCheck.replayPasses", params: { parts } }];
    });
  }

  /** The solution passes on another robot too. */
  otherKit(kit: string, trial: TrialResult): Finding[] {
    const file = this.lesson.path("solution.ts");
    return this.#ofCompiled(file, trial, (compiled) =>
      compiled.seeds
        .filter(({ passed }) => !passed)
        .map((seed) =>
          this.#at(file, seed, "lessonCheck.kitFails", { kit, ...this.#happened(seed, compiled) }),
        ),
    );
  }

  /** A trial that could not be made. */
  broke(name: string, reason: string): Finding {
    return { file: this.lesson.path(name), id: "lessonCheck.broke", params: { reason } };
  }

  #passesNowhere(file: string, trial: TrialResult, id: Finding["id"]): Finding[] {
    return this.#ofCompiled(file, trial, ({ seeds }) =>
      seeds.filter(({ passed }) => passed).map((seed) => this.#at(file, seed, id, {})),
    );
  }

  #ofCompiled(file: string, trial: TrialResult, judge: (compiled: Compiled) => Finding[]): Finding[] {
    if (trial.compiled) return judge(trial);
    return trial.diagnostics
      .filter(({ severity }) => severity === "error")
      .map((diagnostic): Finding => {
        const reason = `${diagnostic.line}:${diagnostic.column}: ${explain(diagnostic, this.language)}`;
        return { file, id: "lessonCheck.notCompiled", params: { reason } };
      });
  }

  #at(file: string, { seed }: SeedResult, id: Finding["id"], params: Finding["params"]): Finding {
    return { file, seed, id, params };
  }

  /** The feedback with its id, else the fault, else that the time ran out. */
  #happened(seed: SeedResult, { debug }: Compiled): { happened: string } {
    const { language, lesson } = this;
    const { outcome } = seed.run;
    const { feedback, fault } = reasonsOf(seed);
    if (feedback?.feedback !== undefined) {
      const text = lesson.text(language, `feedback.${feedback.feedback}`);
      const said =
        text === undefined
          ? ""
          : `: ${lesson.say(language, `feedback.${feedback.feedback}`, feedback.params)}`;
      return { happened: `${say(language, "lessonCheck.feedbackId", { id: feedback.feedback })}${said}` };
    }
    if (fault) return { happened: describeFault(fault, debug, language) };
    return {
      happened: say(language, outcome === "time" ? "lessonCheck.outOfTime" : "lessonCheck.noFeedback"),
    };
  }
}
