import type { World } from "../world/world.ts";
import type { Input } from "./input.ts";
import type { RunRobot } from "./run-robot.ts";

/** What an input names and a run lacks, and what of that kind the run has. */
export interface MissingTarget {
  readonly what: "robot" | "button" | "box" | "part" | "fault";
  readonly name: string;
  readonly known: readonly string[];
}

/** Undefined: all that the input names is there. */
export function missingTarget(
  input: Input,
  robots: readonly RunRobot[],
  { boxes }: Pick<World, "boxes">,
): MissingTarget | undefined {
  const robot = robots.find(({ name }) => name === input.robot);
  const among = (what: MissingTarget["what"], name: string, known: readonly string[]) =>
    known.includes(name) ? undefined : { what, name, known };
  if (!robot)
    return among(
      "robot",
      input.robot,
      robots.map(({ name }) => name),
    );
  switch (input.kind) {
    case "press":
    case "release":
      return among("button", input.button, robot.buttons);
    case "move-box":
      return among(
        "box",
        input.box,
        boxes.map(({ id }) => id),
      );
    case "fault":
    case "mend": {
      const { all } = robot.partFaults;
      const faults = all.get(input.part);
      if (!faults) return { what: "part", name: input.part, known: [...all.keys()] };
      const names = faults.map((fault) => `${input.part}:${fault}`);
      return among("fault", `${input.part}:${input.fault}`, names);
    }
    default:
      return undefined;
  }
}
