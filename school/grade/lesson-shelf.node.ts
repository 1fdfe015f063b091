import { createHash } from "node:crypto";
import { readText } from "../../files/index.node.ts";
import {
  chooseKit,
  fileOfKit,
  type KitFile,
  kitNames,
  type Lesson,
  lackingParts,
} from "../../lesson/index.node.ts";
import { type Language, nearestWord, Problem } from "../../messages/index.ts";
import { type Kit, parseKit } from "../../robot-kit/index.ts";
import { type BoardTiming, behaviourVersion } from "../../sim/index.ts";
import { compilerHash } from "../../toolchain/index.node.ts";
import type { GradedLesson } from "./grade-class.node.ts";
import type { TrialSetting } from "./try-program.node.ts";
import type { VerdictArguments } from "./verdict-key.node.ts";

/** A text, and what it is to be tried on. */
export interface WantedTrial {
  readonly text: string;
  readonly lesson: string;
  /** The kit's name; empty: the one that the lesson takes. */
  readonly kit: string;
}

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
  /** Kits that classes chose, by name. */
  readonly #named = new Map<string, Kit>();
  readonly #compilerHash = compilerHash();

  constructor(options: LessonShelfOptions) {
    this.#options = options;
  }

  /** The same on computers that come to the same verdicts: SHA-256, hex. */
  get engine(): string {
    const lessons = this.lessons.map(({ id, manifest }) => `${id} ${manifest.version}`).sort();
    return createHash("sha256")
      .update(JSON.stringify([behaviourVersion, this.#compilerHash, lessons]))
      .digest("hex");
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

  /**
   * As another computer wants a program tried: its kit may be in no file here.
   * @returns undefined: there is no such lesson here
   * @throws Problem when the kit cannot be read
   */
  settingFor(wanted: {
    readonly lesson: string;
    readonly kitText: string;
    readonly kitFile: string;
    readonly board: BoardTiming;
  }): TrialSetting | undefined {
    const { kitText, kitFile, board } = wanted;
    const lesson = this.find(wanted.lesson);
    if (!lesson) return undefined;
    const kit = { file: kitFile, text: kitText, kit: parseKit(kitText, kitFile) };
    return { lesson, kit, worldText: readText(lesson.worldFile, this.#options.language), board };
  }

  argumentsOf({ lesson, text, kit }: WantedTrial): VerdictArguments {
    return this.argumentsIn(this.setting(lesson, kit), text);
  }

  argumentsIn({ lesson, kit, board }: TrialSetting, text: string): VerdictArguments {
    return {
      text,
      lesson: lesson.id,
      lessonVersion: lesson.manifest.version,
      kitText: kit.text,
      behaviourVersion,
      compilerHash: this.#compilerHash,
      board,
    };
  }

  /** @throws Problem when RoboNet has no kit of this name */
  refuseUnknownKit(name: string): void {
    const known = kitNames();
    if (!known.includes(name))
      throw new Problem("kit.unknown", {
        name,
        nearest: nearestWord(name, known) ?? "none",
        known: known.join(", "),
      });
  }

  /**
   * On which kit a class tries a lesson; pages choose the same.
   * @param classKit the name of the class's kit; undefined: it has none
   * @returns empty where the lesson takes its own: the class's lacks a part for it, or this RoboNet has no such kit any more
   */
  kitFor(lessonId: string, classKit: string | undefined): string {
    const lesson = this.find(lessonId);
    if (classKit === undefined || !lesson) return "";
    if (!this.#named.has(classKit) && kitNames().includes(classKit)) {
      const file = fileOfKit(classKit);
      this.#named.set(classKit, parseKit(readText(file, this.#options.language), file));
    }
    const kit = this.#named.get(classKit);
    return kit && lackingParts(kit, lesson).length === 0 ? classKit : "";
  }

  /** All lessons on a class's robot. */
  graded(classKit: string | undefined): GradedLesson[] {
    return this.lessons.map((lesson) => ({
      lesson,
      kit: this.setting(lesson.id, this.kitFor(lesson.id, classKit)).kit,
    }));
  }

  #kit(lesson: Lesson, name: string): KitFile {
    const { kitFile, language } = this.#options;
    if (name !== "") this.refuseUnknownKit(name);
    return chooseKit(lesson, {
      kit: name === "" ? kitFile : fileOfKit(name),
      kitTyped: name !== "",
      lang: language,
    });
  }
}
