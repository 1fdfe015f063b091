import { z } from "zod";
import { worldStepUs } from "../../sim/index.ts";
import { definePart, pin, serviceCall, side } from "../part.ts";
import { slots as slotCount } from "../quantities.ts";

/** Two light barriers on a slotted disc; the firmware counts by sampling. */
export const rotaryEncoder = definePart({
  type: "rotaryEncoder",
  title: "Quadrature encoder",
  bus: "pins",
  supplyVolts: [3, 5.5],
  signalsAtSupply: true,
  datasheet: {
    title: "Jacdac service 0x10fa29c9, rotary encoder",
    url: "https://jacdac.github.io/jacdac-docs/services/rotaryencoder/",
  },
  driver: "drivers/rotary-encoder/rotary-encoder.ts",
  model: "sim/parts/rotary-encoder.ts",
  schema: z.strictObject({
    type: z.literal("rotaryEncoder"),
    side,
    pins: z.strictObject({ a: pin, b: pin }),
    /** Slots of the disc on the wheel's axle; each makes four edges. */
    slots: slotCount,
    /** Counts half slots. */
    dense: z.boolean().default(false),
  }),
  pins: { pullUp: true },
  espruino: true,
  senses: ({ side, slots }) => [{ kind: "wheelTurn", side, sampledEdgesPerTurn: slots * 4 }],
  module: ({ slots }) => ({
    noteParams: { slots },
  }),
  faults: () => ["leadsSwapped", "sensorsExchanged", "loose"],
  attach({ side, pins, slots }, { id, leads, clock, fault, looseContact }) {
    fault("leadsSwapped", (there) => leads.reverseSensor(side, there));
    fault("sensorsExchanged", (there) => leads.exchangeSensors(there));
    let loose = false;
    fault("loose", (there) => {
      loose = there;
    });
    const contact = looseContact();
    let seenRad = 0;
    // Between two steps of the physics the wheel goes on at its speed, as the firmware's fast samples see it. A pin without
    // contact keeps its level: the edges that pass meanwhile are lost.
    const wheelAngleRad = () => {
      if (!loose || contact.closed) seenRad = leads.wheelAngleRad(side, clock.nowUs % worldStepUs);
      return seenRad;
    };
    const part = { slotsPerTurn: slots, wheelAngleRad };
    return { id, service: "rotaryEncoder", pins: { pin0: pins.a, pin1: pins.b }, part };
  },
  drive: (name, { side, slots, dense }) => ({
    sensors: { [side]: `new DriveEncoder(unheard(${name}), ${slots * (dense ? 2 : 1)})` },
    drivers: ["DriveEncoder"],
    runtime: ["unheard"],
  }),
  robot(name, { slots, dense, pins }) {
    const options = dense ? { clicksPerTurn: slots * 2, dense } : { clicksPerTurn: slots };
    return {
      servers: [serviceCall("startRotaryEncoder", name, { pin0: pins.a, pin1: pins.b }, options)],
    };
  },
});
