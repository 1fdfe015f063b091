import kits from "virtual:kits";
import { signal } from "@preact/signals";
import type { Source } from "../language/protocol.ts";
import { keepVersion, savedProgram, saveProgram } from "../progress/programs.ts";
import { startRun } from "../run/player.ts";
import type { RunSetup } from "../simulate/protocol.ts";
import { wakeSound } from "../sound/sound.ts";
import type { LessonEntry, LessonFiles } from "./lesson-page.ts";

/** A lesson that is open: the pupil's program, and the robot and world that it is for. */
export class Session {
  /** The program as it stands in the editor. */
  readonly text = signal("");
  readonly seed = signal(1);
  /** Whether the browser keeps the program. */
  readonly kept = signal(true);

  constructor(
    readonly lesson: LessonEntry,
    readonly files: LessonFiles,
  ) {
    this.text.value = savedProgram(lesson.id) ?? files.starter;
  }

  get source(): Source {
    return { name: `${this.lesson.id}.ts`, text: this.text.peek(), kit: this.lesson.kit };
  }

  get surroundings(): Omit<RunSetup, "image" | "programName"> {
    return {
      kitText: kits[this.lesson.kit]!,
      worldText: this.files.world,
      worldName: "world.svg",
      seed: this.seed.peek(),
    };
  }

  /** Keeps what was typed. */
  save(text: string): void {
    this.text.value = text;
    this.kept.value = saveProgram(this.lesson.id, text);
  }

  /** @returns what the compiler said */
  run(options: { seed?: number; fromUs?: number } = {}) {
    if (options.seed !== undefined) this.seed.value = options.seed;
    keepVersion(this.lesson.id, this.text.peek());
    wakeSound();
    return startRun(this.source, this.surroundings, options.fromUs ? { fromUs: options.fromUs } : {});
  }
}
