import type { RegisterSpec } from "../../sim/index.ts";

export const register = {
  accelOffset: 0x06,
  gyroOffset: 0x13,
  sampleDivider: 0x19,
  config: 0x1a,
  gyroConfig: 0x1b,
  accelConfig: 0x1c,
  fifoEnable: 0x23,
  interruptStatus: 0x3a,
  measurements: 0x3b,
  userControl: 0x6a,
  power1: 0x6b,
  power2: 0x6c,
  fifoCount: 0x72,
  fifo: 0x74,
  whoAmI: 0x75,
} as const;

/** Acceleration, temperature and rates, high byte first. */
export const measurementBytes = 14;
/** X, Y and Z. */
const offsetBytes = 6;

/** Registers that hold what is written and do nothing else here: first, last, writable bits. */
const inert: readonly (readonly [first: number, last: number, writable: number])[] = [
  /** Self-test. */
  [0x0d, 0x10, 0xff],
  /** Motion detection: thresholds and durations. */
  [0x1f, 0x22, 0xff],
  /** The second bus: master control, five slaves. */
  [0x24, 0x34, 0xff],
  [0x36, 0x36, 0],
  /** Interrupts: pin, sources. */
  [0x37, 0x37, 0xfe],
  [0x38, 0x38, 0x59],
  /** The second bus: what it has read, what it sends, delays. */
  [0x49, 0x60, 0],
  [0x61, 0x61, 0],
  [0x63, 0x67, 0xff],
  /** Signal paths, which reset at once; control of motion detection. */
  [0x68, 0x68, 0],
  [0x69, 0x69, 0x3f],
];

/**
 * RM-MPU-6000A, section 4: all are 0 after a reset but for PWR_MGMT_1 (asleep) and WHO_AM_I. The offsets are not in it;
 * they are as InvenSense's application note "MPU Hardware Offset Registers" has them.
 */
export function registerMap(identity: number): Record<number, RegisterSpec> {
  const map: Record<number, RegisterSpec> = {
    [register.sampleDivider]: { writable: 0xff },
    [register.config]: { writable: 0x3f },
    [register.gyroConfig]: { writable: 0xf8 },
    [register.accelConfig]: { writable: 0xf8 },
    [register.fifoEnable]: { writable: 0xff },
    [register.interruptStatus]: {},
    [register.userControl]: { writable: 0x70 },
    [register.power1]: { reset: 0x40, writable: 0x6f },
    [register.power2]: { writable: 0xff },
    [register.fifoCount]: {},
    [register.fifoCount + 1]: {},
    [register.fifo]: {},
    [register.whoAmI]: { reset: identity },
  };
  for (let i = 0; i < measurementBytes; i++) map[register.measurements + i] = {};
  for (let i = 0; i < offsetBytes; i++) {
    map[register.accelOffset + i] = { writable: 0xff };
    map[register.gyroOffset + i] = { writable: 0xff };
  }
  for (const [first, last, writable] of inert)
    for (let index = first; index <= last; index++) map[index] = { writable };
  return map;
}
