import { judge, type LessonCheck, RunView } from "../../../lesson/index.ts";
import type { ProgramEngine, Run } from "../../../sim/index.ts";
import type { GoalsSoFar } from "./run-messages.ts";

/** How often the goals of a run that goes on are looked at, virtual µs. */
const periodUs = 500_000;

/** Which goals of a lesson a run has reached while it goes on. */
export class LiveGoals {
  #dueUs = periodUs;
  #known: string | undefined;

  constructor(private readonly check: LessonCheck) {}

  /** @returns the goals from now on; undefined: they are as before, or not looked at now */
  look(run: Run<ProgramEngine>): GoalsSoFar | undefined {
    const { timeUs } = run;
    // After the time that a check gives, it would have ended; and to look at longer and longer runs takes longer each time.
    if ((timeUs < this.#dueUs && !run.over) || timeUs > this.check.seconds * 1e6 + periodUs) return undefined;
    this.#dueUs = timeUs + periodUs;
    const goals = judge(this.check, new RunView(run.result()));
    const reached = goals.filter(({ passed }) => passed).map(({ goal }) => goal);
    if (String(reached) === this.#known) return undefined;
    this.#known = String(reached);
    return { timeUs, reached };
  }
}
