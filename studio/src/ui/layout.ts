import { effect, signal } from "@preact/signals";
import { readStored, writeStored } from "../storage/storage.ts";

/** Widths of lesson, program and robot, as parts of the page's width. */
export type Columns = readonly [lesson: number, program: number, robot: number];

const usual: Columns = [0.29, 0.33, 0.38];
/** No column is narrower than this part of the page. */
const narrowest = 0.16;

export const columns = signal<Columns>(readColumns(readStored("columns")) ?? usual);

effect(() => {
  for (const [i, name] of ["--lesson-width", "--program-width", "--robot-width"].entries())
    document.documentElement.style.setProperty(name, `${columns.value[i]}fr`);
});

/**
 * Moves the border between two columns.
 * @param border 0: between lesson and program; 1: between program and robot
 * @param part where the border shall be, as a part of the page's width from the left
 */
export function moveBorder(border: 0 | 1, part: number): void {
  const [lesson, program, robot] = columns.peek();
  const begin = border === 0 ? 0 : lesson;
  const both = border === 0 ? lesson + program : program + robot;
  const left = Math.min(Math.max(part - begin, narrowest), both - narrowest);
  columns.value = border === 0 ? [left, both - left, robot] : [lesson, left, both - left];
  writeStored("columns", columns.value.map((each) => each.toFixed(4)).join(" "));
}

export function usualColumns(): void {
  columns.value = usual;
  writeStored("columns", usual.join(" "));
}

function readColumns(stored: string | undefined): Columns | undefined {
  const [lesson = 0, program = 0, robot = 0] = (stored ?? "").split(" ").map(Number);
  const all = [lesson, program, robot] as const;
  const sum = lesson + program + robot;
  return all.every((each) => each >= narrowest - 0.001) && Math.abs(sum - 1) < 0.01 ? all : undefined;
}
