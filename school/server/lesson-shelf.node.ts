import { readText } from "../../files/index.node.ts";
import { chooseKit, fileOfKit, type KitFile, kitNames, type Lesson } from "../../lesson/index.node.ts";
import { type Language, Problem } from "../../messages/index.ts";
import { type BoardTiming, behaviourVersion } from "../../sim/index.ts";
import { compilerHash } from "../../toolchain/index.node.ts";
import type { GradedLesson } from "../grade/grade-class.node.ts";
import type { TrialSetting } from "../grade/try-program.node.ts";
import type { VerdictArguments } from "../grade/verdict-key.node.ts";
import type { CheckTask } from "./check-queue.ts";

export interface LessonShelfOptions {
  readonly lessons: readonly Lesson[];
  /** The file of the kit in use, where none is named. */
  readonly kitFile: string;
  readonly board: BoardTiming;
  readonly language: Language;
}

/** The lessons as the class tries programs on them: each with its robot and its world, read once. */
export class LessonShelf {
  readonly #options: LessonShelfOptions;
  readonly #settings = new Map<string, TrialSetting>();
  readonly #compilerHash = compilerHash();

  constructor(options: LessonShelfOptions) {
    this.#options = options;
  }

  get lessons(): readonly Lesson[] {
    return this.#options.lessons;
  }

  get board(): BoardTiming {
    return this.#options.board;
  }

  find(id: string): Lesson | undefined {
    return this.#options.lessons.find((lesson) => lesson.id === id);
  }

  /**
   * @param kit its name; empty: the one in use, or the first that has what the lesson needs
   * @throws Problem when there is no such lesson or kit, or the kit lacks a part
   */
  setting(lessonId: string, kit: string): TrialSetting {
    const name = `${lessonId} ${kit}`;
    const known = this.#settings.get(name);
    if (known) return known;
    const lesson = this.find(lessonId);
    if (!lesson) throw new Problem("room.noLesson", { lesson: lessonId });
    const setting = {
      lesson,
      kit: this.#kit(lesson, kit),
      worldText: readText(lesson.worldFile, this.#options.language),
      board: this.#options.board,
    };
    this.#settings.set(name, setting);
    return setting;
  }

  argumentsOf({ lesson: id, text, kit: kitName }: Omit<CheckTask, "key">): VerdictArguments {
    const { lesson, kit, board } = this.setting(id, kitName);
    return {
      text,
      lesson: id,
      lessonVersion: lesson.manifest.version,
      kitText: kit.text,
      behaviourVersion,
      compilerHash: this.#compilerHash,
      board,
    };
  }

  /** All lessons on a class's robot. */
  graded(kit: string): GradedLesson[] {
    return this.lessons.map((lesson) => ({ lesson, kit: this.setting(lesson.id, kit).kit }));
  }

  #kit(lesson: Lesson, name: string): KitFile {
    const { kitFile, language } = this.#options;
    if (name !== "" && !kitNames().includes(name))
      throw new Problem("kit.unknown", { name, nearest: "none", known: kitNames().join(", ") });
    return chooseKit(lesson, {
      kit: name === "" ? kitFile : fileOfKit(name),
      kitTyped: name !== "",
      lang: language,
    });
  }
}
