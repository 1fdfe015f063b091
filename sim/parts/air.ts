import type { Air } from "../world/air.ts";
import type { Noise } from "./noise.ts";

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
