import { Problem } from "../messages/problem.ts";
import type { ChipFault } from "../sim/bus/i2c-bus.ts";

/** What `--fault` calls the cable to the computer; it can only be unplugged. */
export const usbCable = "usb";

/** A fault of one I2C part's wires from a moment on. */
export interface TimedFault {
  readonly part: string;
  readonly fault: ChipFault;
  readonly timeUs: number;
}

const faults: Readonly<Record<string, ChipFault>> = {
  unplugged: { unplugged: true },
  loose: { nackEvery: 5 },
  frozen: { frozen: true },
};

/**
 * Reads one more `--fault part:fault@time`.
 * @throws Problem when it is written differently
 */
export function addFault(value: string, earlier: readonly TimedFault[] = []): readonly TimedFault[] {
  const [, part, name, seconds] = /^([\w-]+):(\w+)@(\d+(?:\.\d+)?)s?$/.exec(value) ?? [];
  const fault = name === undefined ? undefined : faults[name];
  if (!part || !fault || (part === usbCable && !fault.unplugged))
    throw new Problem("usage.fault", { value, faults: Object.keys(faults).join(", ") });
  return [...earlier, { part, fault, timeUs: Math.round(Number(seconds) * 1e6) }];
}
