import type { LooseContact } from "../bus/loose-contact.ts";
import type { Attachment } from "../parts/attachment.ts";
import type { Desk } from "../parts/desk.ts";
import type { PartNoises } from "../parts/noise.ts";
import type { PartFaults } from "../parts/part-faults.ts";
import type { BoardTiming } from "../time/board-timing.ts";
import type { RobotModel } from "../world/robot-model.ts";

/** A place on the robot, in its axes: forward, right. */
export interface RobotPlace {
  readonly xMm: number;
  readonly yMm: number;
}

/** What the parts of one robot are tied to. */
export interface RobotSurroundings
  extends Pick<Desk, "clock" | "body" | "leads" | "i2c" | "echoSensors" | "pixelLines"> {
  readonly noises: PartNoises;
  readonly faults: PartFaults;
  readonly looseContact: (part: string) => LooseContact;
  /** A lamp, buzzer or servo changes; 0 is off. */
  readonly output: (part: string, value: number) => void;
  /** A strip or screen shows colours, row by row. */
  readonly show: (part: string, colours: readonly string[], columns: number) => void;
}

/** A robot as a run is handed it; `robot-kit` makes one of a kit. */
export interface RobotDefinition {
  readonly model: RobotModel;
  readonly i2c: { readonly kHz: number; readonly sda?: number; readonly scl?: number };
  /** How its board takes time. */
  readonly board: BoardTiming & { readonly clockMHz: number };
  /** GPIO numbers that the chip can measure voltages on; left out: all. */
  readonly analogPins?: readonly number[];
  /** Where its line sensors are, from left to right. */
  readonly lineSensors: readonly RobotPlace[];
  /** Puts the parts onto its pins and its I2C bus. */
  assemble(surroundings: RobotSurroundings): readonly Attachment[];
  /** The name of the part with an I2C address; undefined: there is none. */
  partAt(address: number): string | undefined;
}
