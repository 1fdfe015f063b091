import type { Globals } from "./realm-types.ts";

/** Puts the clock of the robot behind `Date`, which begins in 1970 when it is switched on, as on Espruino without a network. */
export function replaceDate(globals: Globals): void {
  const Native = globals.Date as DateConstructor;
  const nowMs = () => (globals.getTime as () => number)() * 1000;
  const made = function (this: unknown, ...args: unknown[]): object {
    return Reflect.construct(Native, args.length === 0 ? [nowMs()] : args, Native);
  };
  globals.Date = Object.assign(made, { now: nowMs, parse: Native.parse, prototype: Native.prototype });
}
