import type { StopWish, ToldInspection } from "../../debugger/index.ts";
import { Problem } from "../../messages/index.ts";
import type { VmDebugger } from "../deploy/vm-debugger.ts";
import type { ProgramMap } from "./read-program.ts";

/** A breakpoint on a robot. */
export interface RobotWish extends StopWish {
  /** It tells something and does not stop. */
  readonly onlyTells?: boolean;
}

/** What comes of the breakpoints at a place. */
interface Hit {
  readonly stops: boolean;
  readonly problem?: Problem | undefined;
  readonly passed: readonly RobotWish[];
  /** Where it was needed. */
  readonly inspection?: ToldInspection | undefined;
}

/** `DEVS_BRK_MAX_COUNT` is 240. */
export const mostPlaces = 230;

/** Breakpoints in a board's VM: those that a person wishes for, and those that a step needs meanwhile. */
export class PlacedWishes {
  #wishes: readonly RobotWish[] = [];
  #added: number[] = [];
  readonly #visits = new Map<RobotWish, number>();

  constructor(
    private readonly vm: VmDebugger,
    private readonly map: ProgramMap,
  ) {}

  /** @throws Problem when the VM has no room for all of them */
  async set(wishes: readonly RobotWish[]): Promise<void> {
    const before = this.#places;
    const count = new Set(wishes.flatMap(({ line }) => this.map.places.placesOf(line))).size;
    if (count > mostPlaces) throw new Problem("board.manyBreakpoints", { most: mostPlaces });
    this.#wishes = wishes;
    this.#visits.clear();
    const now = this.#places;
    await this.vm.clearBreakpoints(before.filter((place) => !now.includes(place)));
    await this.vm.setBreakpoints(now.filter((place) => !before.includes(place)));
  }

  /** Sets them in a VM that has none, or forgot them. */
  async place(): Promise<void> {
    this.#added = [];
    await this.vm.clearAllBreakpoints();
    await this.vm.setBreakpoints(this.#places);
  }

  /**
   * More of them, until `removeAdded`; as many as there is room for.
   * @returns how many there was no room for, the last ones
   */
  async add(places: readonly number[]): Promise<number> {
    const wished = this.#places;
    const added = [...new Set(places)].filter((place) => !wished.includes(place));
    this.#added = added.slice(0, mostPlaces - wished.length);
    await this.vm.setBreakpoints(this.#added);
    return added.length - this.#added.length;
  }

  async removeAdded(): Promise<void> {
    const added = this.#added;
    this.#added = [];
    await this.vm.clearBreakpoints(added);
  }

  /** The program has come to a place. @param inspect reads what it knows, if that is needed */
  async hit(place: number, inspect: () => Promise<ToldInspection>): Promise<Hit> {
    const line = this.map.lines.table.lineAt[place];
    const wishes = this.#wishes.filter((each) => each.line === line);
    const needs = wishes.some(({ condition, onlyTells }) => condition || onlyTells);
    const inspection = needs ? await inspect() : undefined;
    const passed: RobotWish[] = [];
    let stops = false;
    for (const wish of wishes) {
      const verdict = verdictOf(wish, inspection);
      if (verdict instanceof Problem) return { stops: true, problem: verdict, passed, inspection };
      if (!verdict) continue;
      const visits = (this.#visits.get(wish) ?? 0) + 1;
      this.#visits.set(wish, visits);
      if (wish.hits && !wish.hits(visits)) continue;
      if (wish.onlyTells) passed.push(wish);
      else stops = true;
    }
    return { stops, passed, inspection };
  }

  get #places(): number[] {
    return [...new Set(this.#wishes.flatMap(({ line }) => this.map.places.placesOf(line)))];
  }
}

function verdictOf({ condition }: RobotWish, inspection: ToldInspection | undefined): boolean | Problem {
  const frame = inspection?.ownFrame;
  if (!condition || !inspection || !frame) return true;
  try {
    return condition.holdsAt({ inspection, frame });
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
