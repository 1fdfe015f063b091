import type { Discipline } from "../../../competitions/index.ts";
import { Problem } from "../../../messages/index.ts";
import type { KitRefusal, MeasuredKit } from "../simulate/measure-kit.ts";
import { simulatorThread } from "../threads/threads.ts";
import { t } from "../ui/language.ts";
import { nameOfKit } from "../work/own-kits.ts";
import type { RobotKit } from "./kits.ts";

/** Results of robots that were measured in this tab, by discipline and text: the same file gives the same. */
const measured = new Map<string, Promise<MeasuredKit>>();

/**
 * Measures a robot's file for a discipline, in the simulator's thread.
 * @throws Problem when that could not be loaded
 */
export function measure(text: string, { id }: Discipline): Promise<MeasuredKit> {
  const key = `${id}\n${text}`;
  let found = measured.get(key);
  if (!found) {
    found = simulatorThread().measureKit(text, id);
    measured.set(key, found);
    // Whoever asks again tries again.
    found.catch(() => measured.delete(key));
  }
  return found;
}

/** @throws Problem when the rules do not allow a robot */
export async function demandAllowed(kit: RobotKit, discipline: Discipline): Promise<void> {
  if (kit.id === discipline.kit) return;
  const [first] = (await measure(kit.text, discipline)).refusals;
  if (first) throw new Problem("arena.kitRefused", { kit: nameOfKit(kit.id), reason: refusalWords(first) });
}

export function refusalWords({ id, params, line }: KitRefusal): string {
  return line === undefined ? t(id, params) : `${t("studio.line", { line })}: ${t(id, params)}`;
}
