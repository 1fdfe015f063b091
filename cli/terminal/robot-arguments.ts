import { existsSync } from "node:fs";
import { findKit, findProgram } from "../../lesson/index.node.ts";
import { Problem } from "../../messages/index.ts";

/** A program on the command line: `left=follow.ts`, or a file alone. */
export interface TypedProgram {
  /** Its robot's start place; undefined: the next free one. */
  readonly place?: string;
  readonly file: string;
}

/** Kits on the command line: `robonet-mini` for all robots, `right=robonet-mini` for one. */
export interface TypedKits {
  /** The kit of those that have no own. */
  readonly all?: string;
  readonly byPlace: ReadonlyMap<string, string>;
}

/** Reads a program as it was typed; a file whose name has a `=` is a file. */
export function readProgramArgument(typed: string): TypedProgram {
  const [, place, file] = /^([^=/\\]+)=(.+)$/.exec(typed) ?? [];
  if (place === undefined || file === undefined || existsSync(typed)) return { file: findProgram(typed) };
  return { place, file: findProgram(file) };
}

/**
 * Reads one more `--kit`.
 * @throws Problem when there is no such kit
 */
export function addKit(typed: string, earlier?: TypedKits): TypedKits {
  const byPlace = new Map(earlier?.byPlace);
  const [, place, kit] = /^([^=/\\]+)=(.+)$/.exec(typed) ?? [];
  if (place === undefined || kit === undefined || existsSync(typed)) return { all: findKit(typed), byPlace };
  byPlace.set(place, findKit(kit));
  return { ...(earlier?.all !== undefined && { all: earlier.all }), byPlace };
}

/** @throws Problem when a kit was typed for a robot that is not there */
export function checkKitPlaces({ byPlace }: TypedKits, places: readonly string[]): void {
  for (const name of byPlace.keys())
    if (!places.includes(name))
      throw new Problem("usage.noRobot", { name, robots: places.filter((place) => place !== "").join(", ") });
}
