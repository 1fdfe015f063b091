import { kits as ofDisciplines } from "virtual:arena";
import pageKits from "virtual:kits";
import type { Discipline } from "../../../competitions/index.ts";
import { isOwnKit, ownKits, textOfKit } from "../work/own-kits.ts";
import { choose, chosen, mostKits } from "./chosen.ts";
import type { Choice } from "./robots.ts";

/** The robot that a program drives in a discipline. */
export interface RobotKit {
  /** Of one of the page's kits, or of a document of the pupil's work. */
  readonly id: string;
  readonly text: string;
}

/** Ids of what can be chosen: the discipline's own robot, the pupil's, and the page's others. */
export function kitChoices({ kit }: Discipline): readonly string[] {
  return [kit, ...ownKits(), ...Object.keys(pageKits).filter((id) => id !== kit)];
}

/** Which robot a program drives: RoboNet's programs the discipline's, one of the pupil's whichever was chosen for it. */
export function kitOf(choice: Choice, discipline: Discipline): RobotKit {
  const wanted = choice.startsWith("own:") ? chosen.value.kits[keyOf(choice, discipline)] : undefined;
  const text = wanted === undefined ? undefined : textOf(wanted);
  const { kit } = discipline;
  return wanted === undefined || text === undefined ? { id: kit, text: textOf(kit)! } : { id: wanted, text };
}

export function chooseKit(choice: Choice, discipline: Discipline, id: string): void {
  const key = keyOf(choice, discipline);
  const others = Object.entries(chosen.value.kits).filter(([each]) => each !== key);
  const kept = id === discipline.kit ? others : [...others.slice(1 - mostKits), [key, id] as const];
  choose({ kits: Object.fromEntries(kept) });
}

/** What a result calls a robot's file. */
export function kitFileOf({ id }: RobotKit, team: string): string {
  return isOwnKit(id) ? `${team}.json` : `${id}.json`;
}

/** The robots of disciplines byte for byte as the command line has them: a result tells their hash. */
function textOf(id: string): string | undefined {
  return ofDisciplines[id] ?? textOfKit(id);
}

function keyOf(choice: Choice, { id }: Discipline): string {
  return `${id} ${choice}`;
}
