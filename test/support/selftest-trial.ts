import { SelftestReader } from "../../board/selftest/report.ts";
import { selftestProgram } from "../../board/selftest/selftest-program.ts";
import type { StepResult } from "../../board/selftest/step-result.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { type Hands, Person } from "./person.ts";
import { emptyRoom, imageOf, mkSimulation } from "./simulate.ts";

/** A room whose line is just before the robot, so that a hand can move it over. */
export const roomWithLine = emptyRoom.replace(
  "</svg>",
  '<path class="line" stroke="black" stroke-width="20" d="M430 100V1400"/></svg>',
);
const longestUs = 120e6;
const images = new Map<string, Uint8Array>();

export interface SelftestTrial {
  readonly seed?: number;
  /** `part:fault`, from the beginning. */
  readonly fault?: string;
  readonly hands?: Hands;
}

/** Runs a kit's self-test on a simulated robot with somebody beside it. */
export function trySelftest(
  kitText: string,
  { seed = 1, fault, hands }: SelftestTrial = {},
): readonly StepResult[] {
  const kit = parseKit(kitText, "kit.json");
  const image = images.get(kitText) ?? imageOf(selftestProgram(kit), kitText);
  images.set(kitText, image);
  const run = mkSimulation(image, { kit: kitText, seed, world: roomWithLine });
  if (fault) run.run.give(faultInput(fault));
  const person = new Person(run.run, hands);
  const reader = new SelftestReader(kit);
  let heard = 0;
  while (!reader.ended && run.timeUs < longestUs) {
    person.act();
    run.stepUntil(run.timeUs + 5_000);
    const { events } = run;
    for (; heard < events.length; heard++) {
      const event = events[heard]!;
      if (event.type !== "console") continue;
      person.hear(event.text);
      reader.read(event.text);
    }
  }
  run.close();
  if (!reader.ended) throw new Error("the self-test did not reach its end");
  return reader.results;
}

export function faultInput(typed: string): {
  readonly kind: "fault";
  readonly part: string;
  readonly fault: string;
} {
  const [part = "", fault = ""] = typed.split(":");
  return { kind: "fault", part, fault };
}

/** What is wrong by the self-test, each as `id message`. */
export function wrongIn(results: readonly StepResult[]): string[] {
  return results
    .filter(({ verdict }) => verdict === "fail")
    .map(({ id, message }) => `${id} ${message.replace("selftest.", "")}`);
}
