import type { RegisterSpec } from "../../sim/index.ts";
import type { Calibration } from "./compensation.chip.ts";

/** BST-BME680-DS001, "Memory map" for I2C. */
export const register = {
  heaterValue: 0x00,
  heaterRange: 0x02,
  rangeSwitchingError: 0x04,
  measureStatus: 0x1d,
  pressure: 0x1f,
  temperature: 0x22,
  humidity: 0x25,
  gas: 0x2a,
  heaterCurrent: 0x50,
  heaterResistance: 0x5a,
  gasWait: 0x64,
  controlGas0: 0x70,
  controlGas1: 0x71,
  controlHumidity: 0x72,
  status: 0x73,
  controlMeasure: 0x74,
  config: 0x75,
  chipId: 0xd0,
  reset: 0xe0,
  variant: 0xf0,
} as const;
export const heaterProfiles = 10;

/** Reserved, but read in one go with what lies beside them. */
const readAlong = [0x01, 0x03, 0x1e, 0x27, 0x28, 0x29, 0x2c, 0x2d, 0x89, 0x8d, 0x93, 0x9a, 0x9b, 0xa1, 0xef];

const low = (value: number) => value & 0xff;
const high = (value: number) => (value >> 8) & 0xff;
const word = (first: number, value: number): [number, number][] => [
  [first, low(value)],
  [first + 1, high(value)],
];

/** The tables of compensation parameters: where each number lies. */
function calibrationBytes({ t, p, h, gh, ...heater }: Calibration): [number, number][] {
  return [
    [register.heaterValue, low(heater.heaterValue)],
    [register.heaterRange, heater.heaterRange << 4],
    [register.rangeSwitchingError, low(heater.rangeSwitchingError << 4)],
    ...word(0x8a, t[1]),
    [0x8c, low(t[2])],
    ...word(0x8e, p[0]),
    ...word(0x90, p[1]),
    [0x92, low(p[2])],
    ...word(0x94, p[3]),
    ...word(0x96, p[4]),
    [0x98, low(p[6])],
    [0x99, low(p[5])],
    ...word(0x9c, p[7]),
    ...word(0x9e, p[8]),
    [0xa0, low(p[9])],
    // par_h1 and par_h2 have 12 bits; they share the byte between them, par_h2 its upper half.
    [0xe1, h[1] >> 4],
    [0xe2, ((h[1] & 0x0f) << 4) | (h[0] & 0x0f)],
    [0xe3, h[0] >> 4],
    [0xe4, low(h[2])],
    [0xe5, low(h[3])],
    [0xe6, low(h[4])],
    [0xe7, low(h[5])],
    [0xe8, low(h[6])],
    ...word(0xe9, t[0]),
    ...word(0xeb, gh[1]),
    [0xed, low(gh[0])],
    [0xee, low(gh[2])],
  ];
}

/** All registers of a chip with this calibration. */
export function registerMap(calibration: Calibration): Record<number, RegisterSpec> {
  const map: Record<number, RegisterSpec> = {
    [register.measureStatus]: {},
    [register.gas]: {},
    [register.gas + 1]: {},
    [register.controlGas0]: { writable: 0x08 },
    [register.controlGas1]: { writable: 0x1f },
    [register.controlHumidity]: { writable: 0x47 },
    [register.status]: {},
    [register.controlMeasure]: { writable: 0xff },
    [register.config]: { writable: 0x1d },
    [register.chipId]: { reset: 0x61 },
    [register.reset]: {},
    [register.variant]: {},
  };
  for (const first of [register.pressure, register.temperature]) {
    map[first] = { reset: 0x80 };
    map[first + 1] = map[first + 2] = {};
  }
  map[register.humidity] = { reset: 0x80 };
  map[register.humidity + 1] = {};
  for (let i = 0; i < heaterProfiles; i++) {
    for (const first of [register.heaterCurrent, register.heaterResistance, register.gasWait])
      map[first + i] = { writable: 0xff };
  }
  for (const index of readAlong) map[index] = {};
  for (const [index, reset] of calibrationBytes(calibration)) map[index] = { reset };
  return map;
}
