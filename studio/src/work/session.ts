import kits from "virtual:kits";
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Language } from "../../../messages/index.ts";
import { withLineFeeds } from "../../../toolchain/index.ts";
import type { Source } from "../language/language-messages.ts";
import type { LessonEntry, LessonFiles } from "../library/lesson-page.ts";
import type { Entrant } from "../run/build-programs.ts";
import { player } from "../run/page-player.ts";
import type { PlayOptions } from "../run/player.ts";
import type { Move, PreviewSetup, Surroundings } from "../simulate/run-messages.ts";
import { wakeSound } from "../sound/sound.ts";
import { type OpenProgram, work } from "../store/index.ts";
import { language } from "../ui/language.ts";

/** What a program is written for: a lesson, or a world to play in. */
export interface Activity {
  /** The program is kept under it. */
  readonly id: string;
  readonly kit: string;
  /** What the pupil begins with, by the language of its comments. */
  readonly starter: Readonly<Record<Language, string>>;
  /** Prepared, or a drawing. */
  readonly world: string;
  /** Left out: there are no goals to check. */
  readonly lesson?: { readonly entry: LessonEntry; readonly files: LessonFiles };
}

/** @param kit its id, as `kitOfLesson` chooses it */
export function lessonActivity(entry: LessonEntry, files: LessonFiles, kit: string): Activity {
  return {
    id: entry.id,
    kit,
    starter: files.starter,
    world: files.world,
    lesson: { entry, files },
  };
}

/** A robot beside the one that the program in the editor drives. */
export interface OtherRobot {
  /** The id of its start place. */
  readonly place: string;
  /** Which of the pupil's own programs drives it: the id of the activity that it was written for. */
  readonly program: string;
}

/** A line of the program at which a run pauses. */
export interface Breakpoint {
  /** From 1. */
  readonly line: number;
  /** As the pupil typed it: it pauses only when this holds. Empty: each time. */
  readonly condition: string;
}

/** The file's name of an activity's program. */
function nameOf(id: string): string {
  return `${id}.ts`;
}

/** No hand has moved anything. */
export const unmoved: readonly Move[] = [];

let sessions = 0;

/** An activity that is open, with the pupil's program. */
export class Session {
  /** Another one for each session: what belongs to one is made anew for the next. */
  readonly key = ++sessions;
  readonly seed = signal(1);
  /** Robots at the world's further start places. */
  readonly others = signal<readonly OtherRobot[]>([]);
  /** What hands did before a run: each run begins like that, and no check. */
  readonly moves = signal(unmoved);
  /** In order of their lines. */
  readonly breakpoints = signal<readonly Breakpoint[]>([]);
  readonly program: OpenProgram;

  constructor(readonly activity: Activity) {
    this.program = work.open(activity.id);
    if (!this.program.begun || this.untouched) this.showStarter();
    else this.program.show(withLineFeeds(this.text.peek()));
  }

  /** The program as it stands in the editor. */
  get text(): ReadonlySignal<string> {
    return this.program.text;
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

  /** The program in the editor. */
  get source(): Source {
    return this.#sourceOf(this.id);
  }

  isInEditor(source: Source): boolean {
    return source.name === nameOf(this.id);
  }

  /** The robots of a run: the program in the editor drives the one at the world's first start place. */
  get entrants(): readonly Entrant[] {
    const kitText = kits[this.activity.kit]!;
    return [
      { source: this.source, kitText },
      ...this.others.value.map(({ place, program }) => ({ place, source: this.#sourceOf(program), kitText })),
    ];
  }

  get previewSetup(): PreviewSetup {
    const robots = this.entrants.map(({ source, ...entrant }) => ({ ...entrant, programName: source.name }));
    return { ...this.surroundings, robots };
  }

  get surroundings(): Surroundings {
    return {
      worldText: this.activity.world,
      worldName: "world.svg",
      seed: this.seed.peek(),
      ...(this.activity.lesson && { lesson: this.activity.lesson.entry.id }),
    };
  }

  /** @param id of the activity that a program was written for */
  #sourceOf(id: string): Source {
    const text = id === this.id ? this.text.peek() : (work.textOf(id) ?? "");
    return { name: nameOf(id), text, kit: this.activity.kit };
  }

  /** The starter in the page's language; it is nobody's work, and not kept. */
  showStarter(): void {
    this.program.show(this.starter);
  }

  /** @param options with a seed: the lesson's own try is shown, in which no hand has moved anything */
  run({ seed, ...options }: PlayOptions & { seed?: number } = {}): Promise<void> {
    if (seed !== undefined) {
      this.seed.value = seed;
      this.moves.value = unmoved;
    }
    void this.program.keep();
    wakeSound();
    return player.start(this.entrants, { ...this.surroundings, moves: this.moves.peek() }, options);
  }
}
