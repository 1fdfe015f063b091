import type { Kit } from "../schema/kit.ts";
import { bridgeSignals } from "../wiring/bridges.ts";
import { boardBlock, wiringOf } from "../wiring/wiring.ts";
import type { WiringFinding } from "./finding.ts";

/** Whether a kit's `wiring` names only what the robot has. */
export function checkWires(kit: Kit): WiringFinding[] {
  if (!kit.wiring) return [];
  return [...unknownMotors(kit, kit.wiring), ...unknownPins(kit, kit.wiring)];
}

function unknownMotors(kit: Kit, { bridges }: NonNullable<Kit["wiring"]>): WiringFinding[] {
  const known = bridgeSignals(kit).map(({ ref }) => ref);
  return Object.entries(bridges).flatMap(([bridge, { a, b }]) =>
    [a, b]
      .filter((motor): motor is string => motor !== undefined && !known.includes(motor))
      .map((motor): WiringFinding => {
        const params = { bridge, motor, known: known.length > 0 ? known.join(", ") : "none" };
        return { level: "error", id: "kit.bridgeMotor", params, at: ["wiring", "bridges", bridge] };
      }),
  );
}

function unknownPins(kit: Kit, { through }: NonNullable<Kit["wiring"]>): WiringFinding[] {
  const known = wiringOf(kit)
    .wires.map(({ to: { block, pin } }) => `${block === boardBlock ? "board" : block}.${pin}`)
    .filter((pin) => /^[a-z]/.test(pin));
  return Object.keys(through)
    .filter((pin) => !known.includes(pin))
    .map((pin) => {
      const part = pin.split(".")[0]!;
      const near = known.filter((each) => each.startsWith(`${part}.`));
      const params = { pin, known: (near.length > 0 ? near : known).join(", ") };
      return { level: "error", id: "kit.through", params, at: ["wiring", "through", pin] };
    });
}
