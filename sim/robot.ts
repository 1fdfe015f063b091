import { VL53L0XChip } from "../drivers/vl53l0x/vl53l0x.chip.ts";
import type { Kit, Part } from "../toolchain/kit/kit.ts";
import type { I2cBus } from "./bus/i2c-bus.ts";
import type { Clock } from "./clock.ts";
import type { Attachment } from "./parts/attachment.ts";
import type { Random } from "./random.ts";
import type { World } from "./world/world.ts";
import { worldStepUs } from "./world/world.ts";

/** What the parts of one robot are tied to. */
export interface RobotSurroundings {
  readonly clock: Clock;
  readonly random: Random;
  readonly world: World;
  readonly i2c: I2cBus;
  /** A lamp, buzzer or servo changes; 0 is off. */
  readonly output: (part: string, value: number) => void;
}

/** Share of a line sensor's full scale that its readings scatter by. */
const reflectanceNoise = 0.01;

/** Puts a kit's parts onto its pins and its I2C bus, each tied to the world. */
export function assemble(kit: Kit, surroundings: RobotSurroundings): Attachment[] {
  return Object.entries(kit.parts).flatMap(([id, part]) => attach(id, part, surroundings) ?? []);
}

function attach(
  id: string,
  part: Part,
  { clock, random, world, i2c, output }: RobotSurroundings,
): Attachment | undefined {
  const noise = random.stream(id);
  switch (part.type) {
    case "motor": {
      const { side, pins } = part;
      const drive = { setDuty: (duty: number) => world.setMotor(side, duty, "coast") };
      return { id, service: "motor", pins: { pin1: pins.in1, pin2: pins.in2 }, part: drive };
    }
    case "rotaryEncoder": {
      const { side, pins, slots } = part;
      // Between two steps of the physics the wheel goes on at its speed, as the firmware's fast samples see it.
      const wheelAngleRad = () => world.wheelAngleRad(side, clock.nowUs % worldStepUs);
      return {
        id,
        service: "rotaryEncoder",
        pins: { pin0: pins.a, pin1: pins.b },
        part: { slotsPerTurn: slots, wheelAngleRad },
      };
    }
    case "reflectedLight": {
      const reflectance = () =>
        Math.max(0, Math.min(1, world.reflectance(part.at, part.spotMm) + noise.normal(0, reflectanceNoise)));
      return { id, service: "analog:reflectedLight", pins: { pin: part.pins.signal }, part: { reflectance } };
    }
    case "button":
      return { id, service: "button", pins: { pin: part.pins.signal }, part: { pressed: false } };
    case "activeBuzzer":
      return {
        id,
        service: "relay",
        pins: { pin: part.pins.signal },
        part: { setPin: (high) => output(id, high ? 1 : 0) },
      };
    case "buzzer":
      return {
        id,
        service: "buzzer",
        pins: { pin: part.pins.signal },
        part: { setTone: (tone) => output(id, tone ? 1e6 / tone.periodUs : 0) },
      };
    case "led":
    case "lightBulb":
      return {
        id,
        service: "lightBulb",
        pins: { pin: part.pins.signal },
        part: { setDuty: (duty) => output(id, duty) },
      };
    case "servo":
      return {
        id,
        service: "servo",
        pins: { pin: part.pins.signal },
        part: { setPulse: (us) => output(id, us ?? 0) },
      };
    case "ledStrip":
      // Its colours come over the wires, not from a service of the firmware: see `Simulation`.
      return undefined;
    case "vl53l0x": {
      const scene = { rangeMm: (maxMm: number, fieldDeg: number) => world.rangeMm(part.at, maxMm, fieldDeg) };
      i2c.attach(new VL53L0XChip(clock, noise, scene, part.address));
      return undefined;
    }
  }
}
