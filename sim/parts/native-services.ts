import { ServiceClass } from "../../jacdac/index.ts";
import type { Service } from "../bus/service.ts";
import { AnalogSensorService, type AnalogServiceName, analogServiceClasses } from "./analog-sensor.ts";
import type { Attachment, AttachmentOf, NativeServiceName, PartOfService } from "./attachment.ts";
import { ButtonService } from "./button.ts";
import { BuzzerService } from "./buzzer.ts";
import { LightBulbService } from "./light-bulb.ts";
import { MotorService } from "./motor.ts";
import type { PwmPin } from "./pwm.ts";
import { RelayService } from "./relay.ts";
import { RotaryEncoderService } from "./rotary-encoder.ts";
import { ServoService } from "./servo.ts";

export interface NativeServiceContext {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly adcBits: number | undefined;
  /** The pin of an option, for example `pin1`. */
  pwmPin(name: string): PwmPin;
}

/** How the firmware makes one kind of service (`jd_srvcfg_entries` in jd_srvcfg.c). */
export interface NativeService {
  readonly serviceClass: number;
  /** The options that name the part's own pins. */
  readonly pinNames: readonly string[];
  /**
   * @param attachment what is on the pins; undefined: nothing that the service could use
   * @param swapped the two pins the other way round
   */
  create(attachment: Attachment | undefined, swapped: boolean, context: NativeServiceContext): Service;
}

const number = ({ settings }: NativeServiceContext, key: string): number | undefined => {
  const value = settings[key];
  return typeof value === "number" ? value : undefined;
};

/** `jd_srvcfg_has_flag`: the compiler writes flags as numbers. */
const flag = ({ settings }: NativeServiceContext, key: string): boolean => {
  const value = settings[key];
  return value === true || (typeof value === "number" && value !== 0);
};

function define<Name extends NativeServiceName>(
  name: Name,
  serviceClass: number,
  pinNames: readonly string[],
  create: (part: PartOfService[Name] | undefined, swapped: boolean, context: NativeServiceContext) => Service,
): [Name, NativeService] {
  const partOf = (attachment: Attachment | undefined) =>
    attachment?.service === name ? (attachment as AttachmentOf<Name>).part : undefined;
  return [
    name,
    {
      serviceClass,
      pinNames,
      create: (attachment, swapped, context) => create(partOf(attachment), swapped, context),
    },
  ];
}

function defineAnalog<Name extends AnalogServiceName>(
  name: Name,
  level: (part: PartOfService[`analog:${Name}`]) => number,
): [string, NativeService] {
  return define(`analog:${name}`, analogServiceClasses[name], ["pin"], (part, _swapped, context) => {
    const readLevel = part ? () => level(part) : () => 0;
    return new AnalogSensorService(name, readLevel, {
      offset: number(context, "offset"),
      samplingItv: number(context, "samplingItv"),
      samplingDelay: number(context, "samplingDelay"),
      streamingItv: number(context, "streamingItv"),
      adcBits: context.adcBits,
    });
  });
}

/** By the name in the image's configuration. */
export const nativeServices: Readonly<Record<string, NativeService>> = Object.fromEntries([
  define("motor", ServiceClass.motor, ["pin1", "pin2"], (part, swapped, context) => {
    const sign = swapped ? -1 : 1;
    const drive = { setDuty: (duty: number, enabled: boolean) => part?.setDuty(sign * duty, enabled) };
    return new MotorService(drive, context.pwmPin("pin1"), context.pwmPin("pin2"));
  }),
  define("rotaryEncoder", ServiceClass.rotaryEncoder, ["pin0", "pin1"], (part, swapped, context) => {
    const sign = swapped ? -1 : 1;
    const shaft = { wheelAngleRad: () => (part ? sign * part.wheelAngleRad() : 0) };
    return new RotaryEncoderService(shaft, {
      slotsPerTurn: part?.slotsPerTurn ?? 1,
      clicksPerTurn: number(context, "clicksPerTurn"),
      dense: flag(context, "dense"),
      inverted: flag(context, "inverted"),
    });
  }),
  define("servo", ServiceClass.servo, ["pin"], (part, _swapped, context) => {
    const horn = part ?? { setPulse() {} };
    return new ServoService(horn, context.pwmPin("pin"), {
      minAngle: number(context, "minAngle"),
      maxAngle: number(context, "maxAngle"),
      minPulse: number(context, "minPulse"),
      maxPulse: number(context, "maxPulse"),
      fixed: flag(context, "fixed"),
    });
  }),
  define("button", ServiceClass.button, ["pin"], (part) => new ButtonService(part ?? { pressed: false })),
  define("buzzer", ServiceClass.buzzer, ["pin"], (part, _swapped, context) => {
    return new BuzzerService(part ?? { setTone() {} }, context.pwmPin("pin"));
  }),
  define("relay", ServiceClass.relay, ["pin"], (part, _swapped, context) => {
    return new RelayService(part ?? { setPin() {} }, {
      activeLow: flag(context, "activeLow"),
      initialActive: flag(context, "initialActive"),
      maxCurrent: number(context, "maxCurrent"),
    });
  }),
  define("lightBulb", ServiceClass.lightBulb, ["pin"], (part, _swapped, context) => {
    return new LightBulbService(part ?? { setDuty() {} }, context.pwmPin("pin"), {
      activeLow: flag(context, "activeLow"),
      dimmable: flag(context, "dimmable"),
    });
  }),
  defineAnalog("reflectedLight", (surface) => surface.reflectance()),
  defineAnalog("lightLevel", (source) => source.level()),
  defineAnalog("potentiometer", (source) => source.level()),
  defineAnalog("soilMoisture", (source) => source.level()),
  defineAnalog("soundLevel", (source) => source.level()),
  defineAnalog("waterLevel", (source) => source.level()),
]);

/** The pins of a service that will take a PWM timer once it is used. */
export function pwmPins(configured: {
  readonly service: string;
  readonly pins: Readonly<Record<string, number>>;
  readonly settings: Readonly<Record<string, unknown>>;
}): number[] {
  const { service, pins, settings } = configured;
  const names = service === "motor" ? ["pin1", "pin2"] : usesOnePwmPin(service, settings) ? ["pin"] : [];
  return names.map((name) => pins[name]).filter((pin) => pin !== undefined);
}

function usesOnePwmPin(service: string, settings: Readonly<Record<string, unknown>>): boolean {
  return (
    service === "servo" || service === "buzzer" || (service === "lightBulb" && Boolean(settings.dimmable))
  );
}
