import { Problem } from "../../messages/index.ts";
import { type InputKind, type Run, wireFaults } from "../../sim/index.ts";

/** What `--fault` calls the cable to the computer; it can only be unplugged. */
export const usbCable = "usb";

/** A fault of one part, from a moment on or for a while. Which parts there are, and what they can have, the robot of the run says. */
export interface TimedFault {
  /** Of which robot; left out: the first. */
  readonly robot?: string;
  readonly part: string;
  readonly fault: string;
  readonly timeUs: number;
  /** When it is mended; left out: never. */
  readonly untilUs?: number;
}

/**
 * Reads one more `--fault part:fault@time`, or `…@from-until`.
 * @throws Problem when it is written differently
 */
export function addFault(value: string, earlier: readonly TimedFault[] = []): readonly TimedFault[] {
  const [, robot, part, fault, from, until] =
    /^(?:([\w-]+)\.)?([\w-]+):(\w+)@(\d+(?:\.\d+)?)s?(?:-(\d+(?:\.\d+)?)s?)?$/.exec(value) ?? [];
  const [timeUs, untilUs] = [from, until].map((seconds) => Math.round(Number(seconds) * 1e6));
  if (!part || !fault || (until !== undefined && untilUs! <= timeUs!))
    throw new Problem("usage.fault", { value, faults: Object.keys(wireFaults).join(", ") });
  return [
    ...earlier,
    {
      ...(robot !== undefined && { robot }),
      part,
      fault,
      timeUs: timeUs!,
      ...(until !== undefined && { untilUs: untilUs! }),
    },
  ];
}

/**
 * Whether a robot can be broken in these ways.
 * @param faultsOf the faults of each of its parts
 * @throws Problem when a part, or a fault of it, is unknown
 */
export function checkFaults(
  faults: readonly TimedFault[],
  faultsOf: ReadonlyMap<string, readonly string[]>,
): void {
  for (const { part, fault } of faults) {
    const known = faultsOf.get(part);
    if (!known) throw new Problem("usage.faultPart", { name: part, parts: [...faultsOf.keys()].join(", ") });
    if (!known.includes(fault))
      throw new Problem("usage.faultName", { part, name: fault, faults: known.join(", ") });
  }
}

/**
 * Lets a fault come in a run, and go again.
 * @throws Problem when the robot, its part, or such a fault of it, is not there
 */
export function scheduleFault(run: Run, timed: TimedFault): void {
  const { robot: name, part, fault, timeUs, untilUs } = timed;
  const robot = name === undefined ? run.robot : run.robots.find((each) => each.name === name);
  if (!robot) {
    const robots = run.robots.map((each) => each.name).join(", ");
    throw new Problem("usage.noRobot", { name: name!, robots });
  }
  checkFaults([timed], new Map([...robot.partFaults.all, [usbCable, ["unplugged"]]]));
  const input: InputKind = part === usbCable ? { kind: "unplug" } : { kind: "fault", part, fault };
  run.schedule(input, robot.name, timeUs);
  if (untilUs !== undefined && part !== usbCable)
    run.schedule({ kind: "mend", part, fault }, robot.name, untilUs);
}
