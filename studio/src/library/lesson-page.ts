import type { Language } from "../../../messages/index.ts";
import type { DebugInfo } from "../../../toolchain/index.ts";

/** What the index knows of a lesson. */
export interface LessonEntry {
  readonly id: string;
  /** Counts from 1 over all levels. */
  readonly number: number;
  /** The level's folder, for example `1-first-steps`. */
  readonly level: string;
  /** Raised when the check changes. */
  readonly version: number;
  readonly minutes: number;
  readonly concepts: readonly string[];
  readonly needs: readonly string[];
  readonly parts: readonly string[];
  /** Id of the robot that has these parts. */
  readonly kit: string;
  readonly titles: Readonly<Record<Language, string>>;
  /** Address of its picture. */
  readonly picture: string;
}

/** A lesson's page in one language. The HTML was made and sanitised when the page was built. */
export interface LessonPage {
  readonly title: string;
  readonly introHtml: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly title: string;
  readonly html: string;
  /** The items of a section that is nothing but a list; else empty. */
  readonly itemsHtml: readonly string[];
}

/** The solution of a lesson, and its wrong programs, which its guide speaks of. */
export type TeacherPrograms = readonly {
  /** As the page names it, for example `wrong/centimetres.ts`. */
  readonly file: string;
  readonly text: string;
  /** Of a wrong one, what its check says to it: `feedback.…` of the lesson's texts. */
  readonly feedback?: string;
}[];

/** A lesson's files. */
export interface LessonFiles {
  /** By the language of its comments. */
  readonly starter: Readonly<Record<Language, string>>;
  /** Address of a `StarterImage`, as JSON; undefined where the compiler has something to say of the program. */
  readonly starterImage?: string | undefined;
  readonly world: string;
  /** Sentences for goals and feedback, ICU messages, by language. */
  readonly texts: Readonly<Record<Language, Readonly<Record<string, string>>>>;
}

/** A lesson's first program with English comments, compiled for the lesson's robot when the page was built. */
export interface StarterImage {
  readonly imageBase64: string;
  readonly debug: DebugInfo;
  /** When it begins it stops what an earlier program left running on its robot. */
  readonly stopsMotors: boolean;
}

/** What a printed sheet is made of, beside the lesson's texts. */
export interface LessonSheet {
  /** The world's drawing, with an arrow where the robot starts. */
  readonly world: string;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Ids of the goals, in order. */
  readonly goals: readonly string[];
  /** Programs that go wrong, each otherwise: the pupil says how before it runs. */
  readonly programs: readonly { readonly text: string; readonly feedback: string }[];
  readonly solution: string;
}
