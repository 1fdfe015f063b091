import { readFileSync } from "node:fs";
import { RunView } from "../../lesson/questions/run-view.ts";
import { devicescriptRobot } from "../../robot-kit/assembly/robot-entry.ts";
import { type Kit, parseKit } from "../../robot-kit/schema/kit.ts";
import type { ProgramEngine } from "../../sim/devicescript/program-engine.ts";
import type { Input, Press } from "../../sim/run/input.ts";
import { Run } from "../../sim/run/run.ts";
import type { RobotResult, SimulationEvent } from "../../sim/run/run-result.ts";
import type { RunRobot } from "../../sim/run/run-robot.ts";
import type { BoardTiming } from "../../sim/time/board-timing.ts";
import type { LineTrace } from "../../sim/vm/line-trace.ts";
import type { Memory } from "../../sim/vm/memory.ts";
import type { VmLog } from "../../sim/vm/vm-log.ts";
import type { Pose, RobotBody } from "../../sim/world/robot-body.ts";
import type { World } from "../../sim/world/world.ts";
import { Compiler } from "../../toolchain/compile/compile.ts";
import { readLibrary } from "../../toolchain/compile/library.node.ts";
import type { DebugInfo } from "../../toolchain/devicescript/compiler.ts";
import { loadCompiler, loadVirtualMachine } from "../../toolchain/devicescript/load.node.ts";
import { parseWorld } from "./read-world.ts";

export const kitText = readFileSync("devicescript.json", "utf8");
export const emptyRoom = readFileSync("sim/world/empty-room.svg", "utf8");

const compiler = new Compiler(loadCompiler(), readLibrary());

/** The image of a program that must have no mistakes. */
export function imageOf(source: string, kit: string | Kit = kitText): Uint8Array {
  return builtFrom(source, kit).image;
}

/** The same with what the compiler knows of its lines. */
export function builtFrom(
  source: string,
  kit: string | Kit = kitText,
): { image: Uint8Array; debug: DebugInfo } {
  const result = compiler.for(kitOf(kit)).compile({ path: "test.ts", source });
  if (!result.ok) throw new Error(result.diagnostics.map(({ line, text }) => `${line}: ${text}`).join("\n"));
  return result;
}

/** A kit with parts of the test's own is given read. */
function kitOf(kit: string | Kit): Kit {
  return typeof kit === "string" ? parseKit(kit, "kit.json") : kit;
}

export interface Situation {
  readonly seed?: number;
  readonly world?: string;
  readonly kit?: string | Kit;
  readonly heapBytes?: number;
  /** An instrumented VM. */
  readonly virtualMachine?: WebAssembly.Module;
  readonly vmLog?: VmLog;
  /** The virtual machine must write them. */
  readonly lineTrace?: LineTrace;
  readonly presses?: readonly Press[];
  /** Of a run that was recorded. */
  readonly inputs?: readonly Input[];
  readonly handsOn?: boolean;
  readonly board?: BoardTiming;
}

/** Wheels that are counted on pins, with nothing on the bus. */
const discs = {
  leftEncoder: { type: "rotaryEncoder", side: "left", pins: { a: 32, b: 33 }, slots: 12, dense: true },
  rightEncoder: { type: "rotaryEncoder", side: "right", pins: { a: 18, b: 19 }, slots: 12, dense: true },
};

/**
 * The default kit's motors, and discs at its wheels, with other parts beside them; `parts` replaces what has the same name.
 * @param without parts of the drive to leave out
 */
export function kitWith(parts: Readonly<Record<string, unknown>>, without: readonly string[] = []): string {
  const kit = JSON.parse(kitText) as { parts: Record<string, unknown> };
  const drive = [...Object.entries(kit.parts), ...Object.entries(discs)].filter(
    ([name]) => /Motor$|Encoder$/.test(name) && !without.includes(name),
  );
  return JSON.stringify({ ...kit, parts: { ...Object.fromEntries(drive), ...parts } });
}

/** A run of one robot, with what tests ask of it in reach. */
export class SoloRun {
  constructor(
    readonly run: Run<ProgramEngine>,
    readonly kit: Kit,
  ) {}

  get robot(): RunRobot<ProgramEngine> {
    return this.run.robot;
  }

  get body(): RobotBody {
    return this.robot.body;
  }

  get world(): World {
    return this.run.world;
  }

  get pose(): Pose {
    return this.body.pose;
  }

  get timeUs(): number {
    return this.run.timeUs;
  }

  get over(): boolean {
    return this.run.over;
  }

  get events(): readonly SimulationEvent[] {
    return this.robot.events;
  }

  get i2c(): RunRobot["i2c"] {
    return this.robot.i2c;
  }

  get partFaults(): RunRobot["partFaults"] {
    return this.robot.partFaults;
  }

  get memory(): Memory {
    return this.robot.engine.memory;
  }

  get goesOn(): RunRobot["goesOn"] {
    return this.robot.goesOn;
  }

  get clearanceMm(): number {
    return this.robot.clearanceMm;
  }

  stepUntil(timeUs: number): void {
    this.run.stepUntil(timeUs);
  }

  setButton(id: string, pressed: boolean): void {
    this.robot.setButton(id, pressed);
  }

  setNoise(id: string, times: number): void {
    this.robot.setNoise(id, times);
  }

  unplugComputer(): void {
    this.run.give({ kind: "unplug" });
  }

  result(): RobotResult {
    return this.run.result().robots[0]!;
  }

  /** What a lesson's goals can ask of it. */
  get view(): RunView {
    return new RunView(this.run.result());
  }

  close(): void {
    this.run.close();
  }
}

/** What a run's program wrote to the console. */
export function consoleOf(run: SoloRun): string[] {
  return run.events.flatMap((event) => (event.type === "console" ? [event.text] : []));
}

/** A run that has not begun. */
export function mkSimulation(
  image: Uint8Array,
  {
    seed = 1,
    world = emptyRoom,
    kit = kitText,
    presses = [],
    inputs = [],
    handsOn = false,
    heapBytes,
    virtualMachine,
    vmLog,
    lineTrace,
    board,
  }: Situation = {},
): SoloRun {
  const program = {
    image,
    imageFile: "test.ts",
    virtualMachine: virtualMachine ?? loadVirtualMachine(),
    ...(heapBytes !== undefined && { heapBytes }),
    ...(vmLog && { vmLog }),
    ...(lineTrace && { lineTrace }),
  };
  const read = kitOf(kit);
  const robot = devicescriptRobot(read, program, { presses, handsOn, ...(board && { board }) });
  return new SoloRun(new Run({ world: parseWorld(world, "world.svg"), seed, robots: [robot], inputs }), read);
}

/** A run of a few virtual seconds. */
export function simulate(source: string, seconds: number, situation: Situation = {}): SoloRun {
  const simulation = mkSimulation(imageOf(source, situation.kit), situation);
  simulation.stepUntil(seconds * 1e6);
  return simulation;
}
