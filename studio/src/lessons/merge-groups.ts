import type { MessageId } from "../../../messages/index.ts";
import { type Effect, type MergePlan, newestFirst, recordId } from "../../../work/index.ts";
import type { Trouble, WorkStore } from "../store/index.ts";

/** Programs of which a file does the same. */
export interface MergeGroup {
  readonly told: MessageId;
  readonly ids: readonly string[];
}

const effects: readonly Effect[] = ["new", "onward", "apart", "older", "same"];
const setupOf = /^(.+)\/setup$/;
const worldOf = /^(.+)\/world$/;

/** What a file does to programs, to the drawings in free programs, and to what else was chosen for those. */
export function mergeGroups(plan: MergePlan["effects"]): readonly MergeGroup[] {
  const idsOf = (pattern: RegExp, effect: Effect) =>
    [...plan].flatMap(([id, of]) => (of === effect ? (pattern.exec(id)?.[1] ?? []) : []));
  const groups: MergeGroup[] = effects.map((effect) => {
    // Of a program in which nothing was written yet, only what was chosen is there.
    const unwritten = idsOf(setupOf, effect).filter((id) => effect === "new" && !plan.has(id));
    return { told: `studio.merge.${effect}`, ids: [...idsOf(/^([^/]+)$/, effect), ...unwritten] };
  });
  for (const effect of ["new", "onward", "apart", "older"] as const)
    groups.push({ told: `studio.merge.drawing.${effect}`, ids: idsOf(worldOf, effect) });
  for (const effect of ["onward", "apart"] as const)
    groups.push({ told: `studio.merge.setup.${effect}`, ids: idsOf(setupOf, effect) });
  return groups.filter(({ ids }) => ids.length > 0);
}

/** The text that a document has in a file; undefined: nothing of it comes. */
export function textInFile({ records, texts }: MergePlan, document: string): string | undefined {
  const own = records.filter(({ programId }) => programId === document);
  const history = new Map(own.map((record) => [recordId(record), record]));
  const [newest] = newestFirst(history);
  return newest === undefined ? undefined : texts.get(history.get(newest)!.version);
}

/**
 * Takes a file in. Where name, robot or world were chosen here and elsewhere, those of this computer stay.
 * @returns why it could not
 */
export async function takeMerge(
  work: Pick<WorkStore, "takeIn" | "textOf" | "replace">,
  plan: MergePlan,
): Promise<Trouble | undefined> {
  const chosen = [...plan.effects].flatMap(([id, effect]) => {
    const text = effect === "apart" && setupOf.test(id) ? work.textOf(id) : undefined;
    return text === undefined ? [] : [[id, text] as const];
  });
  const trouble = await work.takeIn(plan);
  if (trouble === undefined) for (const [id, text] of chosen) void work.replace(id, text);
  return trouble;
}
