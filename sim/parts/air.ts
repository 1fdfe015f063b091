import type { Noise } from "./noise.ts";

/** The air that thermometers and hygrometers are in. */
export interface Air {
  readonly temperatureC: number;
  /** Relative, 0 to 100. */
  readonly humidityPercent: number;
}

/** The air as barometers and gas sensors feel it, too. */
export interface RoomAir extends Air {
  readonly pressurePa: number;
  /** Resistance of a heated metal oxide layer in it: tens of kΩ when the air is clean, a few when it is not. */
  readonly gasOhm: number;
}

/**
 * The air as a sensor feels it, anew at each look.
 * @param scatter standard deviation of each quantity, in its own unit; left out: none
 */
export function scattered<A extends Air>(
  air: A,
  noise: Noise,
  scatter: { readonly [Quantity in keyof A]?: number },
): A {
  const deviations = new Map<PropertyKey, number>(Object.entries(scatter));
  return new Proxy(air, {
    get: (target, key) => noise.normal(Reflect.get(target, key) as number, deviations.get(key) ?? 0),
  });
}
