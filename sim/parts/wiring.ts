import { type RoleBinding, roleNames } from "../bus/roles.ts";
import type { Service } from "../bus/service.ts";
import type { ServiceLabel } from "../bus/service-port.ts";
import type { Attachment } from "./attachment.ts";
import { type NativeServiceContext, nativeServices, pwmPins } from "./native-services.ts";
import { type BoardPanic, PwmTimers, pwmTimerCount } from "./pwm.ts";

/** One service that the image asks the firmware for; `toolchain/image` reads them from its configuration. */
export interface ConfiguredService {
  /** For example `motor` or `analog:reflectedLight`. */
  readonly service: string;
  /** Empty when the program gave none. */
  readonly name: string;
  /** GPIO numbers by the option's name, for example `pin1`. */
  readonly pins: Readonly<Record<string, number>>;
  readonly settings: Readonly<Record<string, number | string | boolean | Uint8Array>>;
}

/**
 * Where program and wiring do not agree.
 * - `nothing-attached`: no part on these pins; the service runs, but nothing moves and sensors read 0.
 * - `half-attached`: a part of the right kind has only some of these pins, or another order than just swapped.
 * - `wrong-kind`: another kind of part is on these pins.
 * - `swapped-pins`: the motor turns, or the encoder counts, backwards.
 * - `fifth-pwm-pin`: the services want more PWM pins than the chip has timers; the firmware will panic at the fifth in use.
 * - `no-analog-pin`: the chip can't measure a voltage there; the firmware leaves the service out.
 * - `not-simulated`: the simulator has no such service.
 */
export interface WiringMismatch {
  readonly id:
    | "nothing-attached"
    | "half-attached"
    | "wrong-kind"
    | "swapped-pins"
    | "fifth-pwm-pin"
    | "no-analog-pin"
    | "not-simulated";
  readonly service: string;
  readonly name: string;
  readonly pins: Readonly<Record<string, number>>;
  /** The parts that are on these pins. */
  readonly attached: readonly string[];
}

export interface WiringOptions {
  /** GPIO numbers that the chip can measure voltages on; left out: all. */
  readonly analogPins?: readonly number[];
  /** Of the chip's converter. Default 12; the ESP32-S2 has 13. */
  readonly adcBits?: number;
  readonly onPanic?: (panic: BoardPanic) => void;
}

export interface WiredServices {
  /** For the bus, in this order. */
  readonly services: readonly Service[];
  readonly labels: readonly ServiceLabel[];
  readonly bindings: readonly RoleBinding[];
  readonly findings: readonly WiringMismatch[];
  readonly pwmTimers: PwmTimers;
}

/** Ties the services that a program configured to the parts on their pins, as the firmware and the desk would. */
export function wire(
  configured: readonly ConfiguredService[],
  attachments: readonly Attachment[],
  options: WiringOptions = {},
): WiredServices {
  const pwmTimers = new PwmTimers((panic) => options.onPanic?.(panic));
  const findings: WiringMismatch[] = [];
  const services: Service[] = [];
  const labels: ServiceLabel[] = [];
  const classesOfRoles: (number | undefined)[] = [];
  const pwmPinsWanted = new Set<number>();
  for (const wanted of configured) {
    const find = (id: WiringMismatch["id"], attached: readonly Attachment[] = []) => {
      const { service, name, pins } = wanted;
      findings.push({ id, service, name, pins, attached: attached.map((attachment) => attachment.id) });
    };
    const native = nativeServices[wanted.service];
    classesOfRoles.push(native?.serviceClass);
    if (!native) {
      find("not-simulated");
      continue;
    }
    if (wanted.service.startsWith("analog:") && !canMeasure(wanted, options)) {
      find("no-analog-pin");
      continue;
    }
    const match = matchPins(wanted, native.pinNames, attachments);
    if (match.finding) find(match.finding, match.touching);
    const context: NativeServiceContext = {
      settings: wanted.settings,
      adcBits: options.adcBits,
      pwmPin: (name) => pwmTimers.pin(wanted.pins[name]),
    };
    services.push(native.create(match.part, match.finding === "swapped-pins", context));
    const { variant } = wanted.settings;
    labels.push({
      instanceName: wanted.name || undefined,
      variant: typeof variant === "number" ? variant : undefined,
    });
    const before = pwmPinsWanted.size;
    for (const pin of pwmPins(wanted)) pwmPinsWanted.add(pin);
    if (pwmPinsWanted.size > pwmTimerCount && pwmPinsWanted.size > before)
      find("fifth-pwm-pin", match.touching);
  }
  return { services, labels, bindings: bindRoles(configured, classesOfRoles, services), findings, pwmTimers };
}

/** The n-th role of a class gets the n-th service of that class which the firmware did start (`rolemgr_use_hint`). */
function bindRoles(
  configured: readonly ConfiguredService[],
  classes: readonly (number | undefined)[],
  services: readonly Service[],
): RoleBinding[] {
  const bindings: RoleBinding[] = [];
  for (const [i, role] of roleNames(configured).entries()) {
    const nth = classes.slice(0, i).filter((serviceClass) => serviceClass === classes[i]).length;
    const ofClass = services.filter((service) => service.serviceClass === classes[i]);
    const service = classes[i] === undefined ? undefined : ofClass[nth];
    if (service) bindings.push({ role, serviceIndex: 1 + services.indexOf(service) });
  }
  return bindings;
}

function canMeasure({ pins }: ConfiguredService, { analogPins }: WiringOptions): boolean {
  return pins.pin !== undefined && (analogPins?.includes(pins.pin) ?? true);
}

interface PinMatch {
  readonly part?: Attachment;
  readonly finding?: WiringMismatch["id"];
  /** All that sits on one of the pins. */
  readonly touching: readonly Attachment[];
}

/** @param pinNames the pins that make a part of this kind; others (power, backlight) are not looked at */
function matchPins(
  { service, pins }: ConfiguredService,
  pinNames: readonly string[],
  attachments: readonly Attachment[],
): PinMatch {
  const wantedPins = pinNames.map((name) => pins[name]);
  const touching = attachments.filter((attachment) =>
    Object.values(attachment.pins).some((pin) => wantedPins.includes(pin)),
  );
  if (touching.length === 0) return { finding: "nothing-attached", touching };
  const sameKind = touching.filter((attachment) => attachment.service === service);
  const order = (attachment: Attachment) => pinNames.map((name) => attachment.pins[name]);
  const straight = sameKind.find((attachment) => sameList(order(attachment), wantedPins));
  if (straight) return { part: straight, touching };
  const swapped = sameKind.find((attachment) => sameList(order(attachment).reverse(), wantedPins));
  if (swapped) return { part: swapped, finding: "swapped-pins", touching };
  return { finding: sameKind.length > 0 ? "half-attached" : "wrong-kind", touching };
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
