import type { ModulePins, Rail } from "../../drivers/part.ts";
import type { Side } from "../../sim/index.ts";
import { boards, pinLabel } from "../schema/boards.ts";
import { type Kit, type KitPart, partsOf, pinsOf } from "../schema/kit.ts";
import { bridges } from "./bridges.ts";
import { lowerHalf } from "./divider.ts";
import { supply } from "./supply.ts";

/** One thing to wire: the board, a part's module, a bridge, a motor, what feeds them. */
export interface Block {
  /** Its name in the kit; what the kit does not name has one in capitals: BOARD, BATTERY, SWITCH, STEPDOWN. */
  readonly id: string;
  readonly kind: "board" | "part" | "bridge" | "motor" | "servo" | "battery" | "switch" | "stepDown";
  /** The module's or chip's own name. */
  readonly module?: string;
  /** The part's, as a kit has it. */
  readonly type?: string;
  readonly address?: number;
  readonly side?: Side;
  /** Of two motors on a side. */
  readonly axle?: "front" | "rear";
}

export interface End {
  readonly block: string;
  /** As printed on it. */
  readonly pin: string;
}

/** A wire, from where the signal or the power comes. Rails are ends too, on the block RAIL. */
export interface Wire {
  readonly from: End;
  readonly to: End;
  readonly kind: "signal" | "i2c" | "power" | "motor";
  /** What sits in it: a resistor, a diode. */
  readonly through?: string;
}

/** All that is to be wired in a robot. */
export interface Wiring {
  readonly blocks: readonly Block[];
  readonly wires: readonly Wire[];
}

export const railBlock = "RAIL";
export const boardBlock = "BOARD";

const usualPower = [
  ["VCC", "3V3"],
  ["GND", "GND"],
] as const;

/** How a part's module is wired, with what all have in common where its definition is silent. */
export function moduleOf({ part, definition }: KitPart): ModulePins & Required<Pick<ModulePins, "power">> {
  return { power: usualPower, ...definition.module?.(part) };
}

/** A part that is only two pins of the board: its module is a bridge. */
export function isBridgeSignal(part: KitPart): boolean {
  return part.definition.bus === "pins" && moduleOf(part).bridgeInputs !== undefined;
}

/** Derives the wires of a kit from its pins, its addresses and the modules of its parts. */
export function wiringOf(kit: Kit): Wiring {
  const board = boards[kit.board];
  const parts = partsOf(kit);
  const blocks: Block[] = [
    { id: boardBlock, kind: "board", module: board?.name ?? kit.board },
    ...parts.filter((part) => !isBridgeSignal(part)).map(partBlock),
  ];
  const wires = parts.flatMap((part) => partWires(kit, part));
  const driven = bridges(kit);
  const divided = parts.flatMap((part) => lowerHalves(kit, part));
  const servos = parts.flatMap(servoWires);
  const fed = supply(kit);
  const all = {
    blocks: [
      ...blocks,
      ...divided.flatMap((each) => each.blocks),
      ...driven.blocks,
      ...servos.map(({ block }) => block),
      ...fed.blocks,
    ],
    wires: [
      ...wires,
      ...divided.flatMap((each) => each.wires),
      ...driven.wires,
      ...servos.flatMap((servo) => servo.wires),
      ...fed.wires,
    ],
  };
  return { ...all, wires: all.wires.map((wire) => withThrough(kit, wire)) };
}

function partBlock(kitPart: KitPart): Block {
  const { name: id, part, definition } = kitPart;
  const { name } = moduleOf(kitPart);
  return {
    id,
    kind: "part",
    type: definition.type,
    ...(name !== undefined && { module: name }),
    ...(part.address !== undefined && { address: part.address }),
  };
}

function partWires(kit: Kit, part: KitPart): Wire[] {
  if (isBridgeSignal(part)) return [];
  const { name } = part;
  const { signals = {}, power, through: inEach, dividers = {} } = moduleOf(part);
  const board = boards[kit.board];
  const signal = Object.entries(pinsOf(part.part)).map(([pin, gpio]): Wire => {
    const through = dividers[pin]?.inWire ?? inEach;
    return {
      from: { block: boardBlock, pin: pinLabel(board, gpio) },
      to: { block: name, pin: signals[pin] ?? pin.toUpperCase() },
      kind: "signal",
      ...(through !== undefined && { through }),
    };
  });
  return [
    ...signal,
    ...i2cWires(kit, part),
    ...power.map(([pin, rail]) => powerWire(railOf(kit, rail), name, pin)),
  ];
}

function lowerHalves(kit: Kit, part: KitPart): Wiring[] {
  const { dividers = {} } = moduleOf(part);
  return Object.entries(dividers).map(([pin, { toGround }]) =>
    lowerHalf(kit, `${part.name}Resistor`, pinsOf(part.part)[pin]!, toGround),
  );
}

function i2cWires({ board, i2c }: Kit, { name, definition }: KitPart): Wire[] {
  if (!i2c || definition.bus !== "i2c") return [];
  const lines = [
    ["SDA", i2c.sda],
    ["SCL", i2c.scl],
  ] as const;
  return lines.map(([pin, gpio]) => ({
    from: { block: boardBlock, pin: pinLabel(boards[board], gpio) },
    to: { block: name, pin },
    kind: "i2c",
  }));
}

/** The rail that a pin gets: without a step-down module, what wants 5 V gets the battery as it is. */
export function railOf({ wiring }: Kit, rail: Rail): Rail {
  return rail === "5V" && wiring?.stepDownVolts === undefined ? "BAT" : rail;
}

/** A wire from a rail to a pin. */
export function powerWire(rail: Rail, block: string, pin: string): Wire {
  return { from: { block: railBlock, pin: rail }, to: { block, pin }, kind: "power" };
}

function servoWires(part: KitPart): { block: Block; wires: Wire[] }[] {
  const { name } = part;
  return (moduleOf(part).servos ?? []).map(({ name: servo, pins }) => ({
    block: { id: servo, kind: "servo" },
    wires: ["PWM", "V+", "GND"].map((pin, i) => ({
      from: { block: name, pin: pins[i]! },
      to: { block: servo, pin },
      kind: i === 0 ? "signal" : "power",
    })),
  }));
}

/** Diodes and resistors that the kit puts into single wires. */
function withThrough({ wiring }: Kit, wire: Wire): Wire {
  const { block, pin } = wire.to;
  const through = wiring?.through[`${block === boardBlock ? "board" : block}.${pin}`];
  return through === undefined ? wire : { ...wire, through };
}
