import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { z } from "zod";
import { readText } from "../../files/index.node.ts";
import { parseJson } from "../../messages/index.ts";

const orderSchema = z.record(z.string().max(100), z.array(z.string().max(100)).max(1000));

/** Lessons by their level's folder, as pupils meet them. The numbers that are shown come from it and are kept nowhere. */
export type LessonOrder = z.infer<typeof orderSchema>;

/**
 * The order that the folder of all levels keeps.
 * @throws Problem when the file is damaged
 */
export function readOrder(lessons: string): LessonOrder {
  const file = join(lessons, "order.json");
  return existsSync(file) ? parseJson(readText(file, "en"), relative(process.cwd(), file), orderSchema) : {};
}

/**
 * The text of `order.json` with one lesson more, the last of its level.
 * @throws Problem when the file is damaged
 */
export function orderWith(lessons: string, level: string, id: string): string {
  const order = readOrder(lessons);
  const changed = { ...order, [level]: [...(order[level] ?? []), id] };
  return `${JSON.stringify(changed, null, 4)}\n`;
}

/** Names in the wanted order; those that are not wanted at all stay in theirs and come last. */
export function inOrder(names: readonly string[], wanted: readonly string[]): string[] {
  return [...wanted.filter((id) => names.includes(id)), ...names.filter((name) => !wanted.includes(name))];
}
