import kits from "virtual:kits";
import { signal } from "@preact/signals";
import type { Language } from "../../../messages/index.ts";
import type { Source } from "../language/protocol.ts";
import type { LessonEntry, LessonFiles } from "../library/lesson-page.ts";
import { player } from "../run/page-player.ts";
import type { RunSetup } from "../simulate/protocol.ts";
import { wakeSound } from "../sound/sound.ts";
import { language } from "../ui/language.ts";
import { keepVersion, savedProgram, saveProgram } from "./programs.ts";

/** What a program is written for: a lesson, or a world to play in. */
export interface Activity {
  /** The program is kept under it. */
  readonly id: string;
  readonly kit: string;
  /** What the pupil begins with, by the language of its comments. */
  readonly starter: Readonly<Record<Language, string>>;
  readonly worldSvg: string;
  /** Left out: there are no goals to check. */
  readonly lesson?: { readonly entry: LessonEntry; readonly files: LessonFiles };
}

export function lessonActivity(entry: LessonEntry, files: LessonFiles): Activity {
  return {
    id: entry.id,
    kit: entry.kit,
    starter: files.starter,
    worldSvg: files.world,
    lesson: { entry, files },
  };
}

let sessions = 0;

/** An activity that is open, with the pupil's program. */
export class Session {
  /** Another one for each session: what belongs to one is made anew for the next. */
  readonly key = ++sessions;
  /** The program as it stands in the editor. */
  readonly text = signal("");
  readonly seed = signal(1);
  /** Whether the browser keeps the program. */
  readonly kept = signal(true);

  constructor(readonly activity: Activity) {
    const saved = savedProgram(activity.id);
    this.text.value = saved === undefined || this.#isStarter(saved) ? this.starter : saved;
  }

  /** What the pupil begins with, in the page's language. */
  get starter(): string {
    return this.activity.starter[language.peek()];
  }

  /** Whether the pupil has not changed the program yet. */
  get untouched(): boolean {
    return this.#isStarter(this.text.peek());
  }

  #isStarter(text: string): boolean {
    return Object.values(this.activity.starter).includes(text);
  }

  get id(): string {
    return this.activity.id;
  }

  get source(): Source {
    return { name: `${this.id}.ts`, text: this.text.peek(), kit: this.activity.kit };
  }

  get surroundings(): Omit<RunSetup, "image" | "programName"> {
    return {
      kitText: kits[this.activity.kit]!,
      worldText: this.activity.worldSvg,
      worldName: "world.svg",
      seed: this.seed.peek(),
      ...(this.activity.lesson && { lesson: this.activity.lesson.entry.id }),
    };
  }

  /** Keeps what was typed. */
  save(text: string): void {
    this.text.value = text;
    this.kept.value = saveProgram(this.id, text);
  }

  run(options: { seed?: number; fromUs?: number } = {}): Promise<void> {
    if (options.seed !== undefined) this.seed.value = options.seed;
    keepVersion(this.id, this.text.peek());
    wakeSound();
    return player.start(this.source, this.surroundings, options.fromUs ? { fromUs: options.fromUs } : {});
  }
}
