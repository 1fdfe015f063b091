import type { Side } from "../../sim/index.ts";
import { boards, pinLabel } from "../schema/boards.ts";
import { actionsOf, type Kit, type KitPart, partsOf, pinsOf } from "../schema/kit.ts";
import { type Block, boardBlock, type End, moduleOf, powerWire, type Wire, type Wiring } from "./wiring.ts";

/** What steers one bridge: two signals, and the motors of a side behind it. */
interface BridgeSignal {
  /** As a kit's `bridges` know it: `leftMotor`, or `pwm.left`. */
  readonly ref: string;
  readonly side: Side;
  readonly inputs: readonly [End, End];
}

/** The bridge modules that a kit knows: labels of their inputs and outputs by half, and their supply. */
const modules = {
  /** TI SLVSAR1. Labels of the common boards; SLP (on some: EEP) must be high, or the chip sleeps. */
  drv8833: {
    name: "DRV8833",
    halves: [
      { inputs: ["IN1", "IN2"], outputs: ["OUT1", "OUT2"] },
      { inputs: ["IN3", "IN4"], outputs: ["OUT3", "OUT4"] },
    ],
    power: [
      ["VM", "BAT"],
      ["GND", "GND"],
      ["SLP", "3V3"],
    ],
  },
} as const;

/** The motors that a kit's `bridges` can name. */
export function bridgeSignals(kit: Kit): BridgeSignal[] {
  return partsOf(kit).flatMap((part) => signalsOf(kit, part));
}

function signalsOf({ board }: Kit, part: KitPart): BridgeSignal[] {
  const { name, definition } = part;
  const onPins = definition.bus === "pins";
  const pins = pinsOf(part.part);
  const end = (pin: string): End =>
    onPins ? { block: boardBlock, pin: pinLabel(boards[board], pins[pin]!) } : { block: name, pin };
  return (moduleOf(part).bridgeInputs ?? []).map(({ side, in1, in2 }) => ({
    ref: onPins ? name : `${name}.${side}`,
    side,
    inputs: [end(in1), end(in2)],
  }));
}

/** Bridges and motors of a kit, with their wires. */
export function bridges(kit: Kit): Wiring {
  const signals = bridgeSignals(kit);
  const blocks: Block[] = [];
  const wires: Wire[] = [];
  const paired = kit.robot.wheelbaseMm !== undefined;
  const told = Object.entries(kit.wiring?.bridges ?? {});
  const used = new Set(told.flatMap(([, { a, b }]) => [a, b]));
  const own = signals
    .filter(({ ref }) => !used.has(ref))
    .map(({ ref, side }) => {
      const b = paired ? ref : undefined;
      return [`${side}Driver`, { type: "drv8833" as const, a: ref, b }] as const;
    });
  for (const [id, { type, a, b }] of [...told, ...own]) {
    const { name, halves, power } = modules[type];
    blocks.push({ id, kind: "bridge", module: name });
    wires.push(...power.map(([pin, rail]) => powerWire(rail, id, pin)));
    for (const [half, ref] of [a, b].entries()) {
      const signal = signals.find((each) => each.ref === ref);
      if (!signal) continue;
      const { inputs, outputs } = halves[half]!;
      for (const [i, from] of signal.inputs.entries())
        wires.push({ from, to: { block: id, pin: inputs[i]! }, kind: "signal" });
      const axle = a === b ? (half === 0 ? "front" : "rear") : undefined;
      addMotor({ side: signal.side, ...(axle && { axle }) }, id, outputs);
    }
  }
  const motors = actionsOf(kit, "motor");
  for (const part of partsOf(kit)) {
    const outputs = moduleOf(part).motorOutputs;
    const side = motors.find(({ name }) => name === part.name)?.action.side;
    if (!outputs || !side) continue;
    const axles = paired ? (["front", "rear"] as const) : [undefined];
    for (const axle of axles) addMotor({ side, ...(axle && { axle }) }, part.name, outputs);
  }
  return { blocks, wires };

  function addMotor(which: Pick<Block, "side" | "axle">, driver: string, outputs: readonly string[]) {
    const id = `MOTOR ${[which.axle, which.side].filter(Boolean).join(" ")}`;
    blocks.push({ id, kind: "motor", ...which });
    for (const [i, pin] of outputs.entries())
      wires.push({
        from: { block: driver, pin },
        to: { block: id, pin: i === 0 ? "+" : "−" },
        kind: "motor",
      });
  }
}
