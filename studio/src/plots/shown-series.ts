import { signal } from "@preact/signals";
import { isPlotted, kindAndPart, type Series } from "./series.ts";

/** So many of the values that a program plots are drawn without being asked for. */
const shownUnasked = 6;

/** What the pupil ticked, and what they put away; stays from run to run. */
const asked = signal<ReadonlyMap<string, boolean>>(new Map());

/**
 * Of what can be plotted, what is drawn: what the pupil ticked, and until then the first values of the program and what the
 * lesson is about.
 * @param parts members of `robot` that the lesson uses
 */
export function shownSeries<S extends Series>(all: readonly S[], parts: readonly string[]): S[] {
  const own = all.filter(isPlotted).slice(0, shownUnasked);
  const sensed = all.filter((series) => isOfPart(series, parts));
  const useful =
    sensed.length === 0 && parts.includes("drive") ? all.filter(({ id }) => id === "speed") : sensed;
  const unasked = new Set<Series>([...own, ...useful]);
  return all.filter((series) => asked.value.get(series.id) ?? unasked.has(series));
}

export function showSeries(id: string, isShown: boolean): void {
  asked.value = new Map([...asked.value, [id, isShown]]);
}

/** `spot.leftLine` and `spot.line.s1` are of `line`, `red.color` of `color`, `beam.distance` of `distance`. */
function isOfPart({ id }: Series, parts: readonly string[]): boolean {
  const [kind, name] = kindAndPart(id);
  const part = kind === "spot" ? "line" : name.split(".")[0]!;
  return parts.includes(part);
}
