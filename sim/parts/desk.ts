import type { EchoSensors } from "../bus/echo-sensors.ts";
import type { I2cBus } from "../bus/i2c-bus.ts";
import type { LooseContact } from "../bus/loose-contact.ts";
import type { Clock } from "../time/clock.ts";
import type { RobotBody } from "../world/robot-body.ts";
import type { Noise } from "./noise.ts";
import type { SetFault } from "./part-faults.ts";
import type { PixelLines } from "./pixel-lines.ts";
import type { WheelLeads } from "./wheel-leads.ts";

/** What one part of a simulated robot is tied to. */
export interface Desk {
  /** The part's name in the kit. */
  readonly id: string;
  readonly clock: Clock;
  /** The part's own randomness; only a part that takes it can be made noisy by a test. */
  readonly noise: Noise;
  /** The robot that the part is on. */
  readonly body: RobotBody;
  /** What leads to its motors, and from its wheel sensors. */
  readonly leads: WheelLeads;
  readonly i2c: I2cBus;
  readonly echoSensors: EchoSensors;
  /** Where LED strips hang. */
  readonly pixelLines: PixelLines;
  /** A lamp, buzzer or servo changes; 0 is off. `channel` tells several outputs of one part apart. */
  output(value: number, channel?: string): void;
  /** A strip or screen shows colours, `#rrggbb` each, row by row. */
  show(colours: readonly string[], columns: number): void;
  /** Says what one of the faults in the part's definition does to it, and what its end does. */
  fault(name: string, set: SetFault): void;
  /** A contact of the part's that comes and goes, as the seed has it. */
  looseContact(): LooseContact;
}
