import type { ButtonContact } from "./button.ts";
import type { Speaker } from "./buzzer.ts";
import type { Lamp } from "./light-bulb.ts";
import type { MotorDrive } from "./motor.ts";
import type { ReflectiveSurface } from "./reflected-light.ts";
import type { SwitchedLoad } from "./relay.ts";
import type { EncoderShaft } from "./rotary-encoder.ts";
import type { ServoHorn } from "./servo.ts";

/** A disc with slots on a shaft, and its two light barriers. */
export interface EncoderDisc extends EncoderShaft {
  /** Full quadrature cycles in a turn. */
  readonly slotsPerTurn: number;
}

/** A part that gives a voltage. */
export interface AnalogSource {
  /** Part of the converter's full scale, 0 to 1. */
  level(): number;
}

/** What can sit on a service's pins, by the service that it is made for. */
export interface PartOfService {
  readonly motor: MotorDrive;
  readonly rotaryEncoder: EncoderDisc;
  readonly servo: ServoHorn;
  readonly button: ButtonContact;
  readonly buzzer: Speaker;
  readonly relay: SwitchedLoad;
  readonly lightBulb: Lamp;
  readonly "analog:reflectedLight": ReflectiveSurface;
  readonly "analog:lightLevel": AnalogSource;
  readonly "analog:potentiometer": AnalogSource;
  readonly "analog:soilMoisture": AnalogSource;
  readonly "analog:soundLevel": AnalogSource;
  readonly "analog:waterLevel": AnalogSource;
}

export type NativeServiceName = keyof PartOfService;

/** A part on the desk: what it is and which GPIO each of its pins is on. */
export interface AttachmentOf<Name extends NativeServiceName> {
  readonly id: string;
  readonly service: Name;
  /** By the option's name in the program, for example `{ pin1: 12, pin2: 13 }`. */
  readonly pins: Readonly<Record<string, number>>;
  readonly part: PartOfService[Name];
}

export type Attachment = { [Name in NativeServiceName]: AttachmentOf<Name> }[NativeServiceName];
