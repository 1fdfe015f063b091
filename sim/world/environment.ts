import type { RoomAir } from "./air.ts";

/** What surrounds all robots of a world and what their sensors may feel of it; tests and lessons change it. */
export interface Environment {
  readonly air: { -readonly [Quantity in keyof RoomAir]: RoomAir[Quantity] };
  /** Light that falls on a robot, lx. */
  ambientLux: number;
  /** Of the sun on a robot: 0 behind a window, 3 on a clear day in spring, 11 near the equator. */
  uvIndex: number;
}

/** A classroom. */
export function classroom(): Environment {
  return {
    air: { temperatureC: 21, humidityPercent: 45, pressurePa: 101_325, gasOhm: 50_000 },
    ambientLux: 400,
    uvIndex: 0,
  };
}
