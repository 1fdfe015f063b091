import { signal } from "@preact/signals";

export const panelNames = ["goals", "console", "variables", "plots", "robot"] as const;
export type PanelName = (typeof panelNames)[number];

/** A run that has said nothing for so long has an empty console, virtual µs. */
export const silentUs = 500_000;

/** Which panel below the stage is seen, and whether the pupil or the page chose it. */
export class PanelChoice {
  readonly shown = signal<PanelName>("goals");
  /** The pupil went back to the goals: only what went wrong takes them away. */
  #keepsGoals = false;
  #broughtConsole = false;

  /** Another lesson or program begins. */
  begin(): void {
    this.shown.value = "goals";
    this.#keepsGoals = this.#broughtConsole = false;
  }

  /** The pupil wants to see it. */
  choose(name: PanelName): void {
    this.shown.value = name;
    this.#keepsGoals = name === "goals";
    this.#broughtConsole = false;
  }

  /** A run says its first words, or fails. */
  hear(fails: boolean): void {
    if (this.shown.peek() !== "goals" || (this.#keepsGoals && !fails)) return;
    this.shown.value = "console";
    this.#broughtConsole = true;
  }

  /** A program is refused: why, is told in the console. */
  refuse(): void {
    if (this.shown.peek() !== "goals" && this.shown.peek() !== "variables") return;
    this.shown.value = "console";
    this.#broughtConsole = true;
  }

  /** A run says nothing: a console that came by itself goes by itself. */
  hearNothing(): void {
    if (this.shown.peek() === "console" && this.#broughtConsole) this.shown.value = "goals";
    this.#broughtConsole = false;
  }
}
