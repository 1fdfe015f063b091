import * as z from "zod/mini";
import { readStored, removeStored, writeStored } from "../../storage/storage.ts";
import { forgetPlace, storePlace } from "../../store/index.ts";

const name = "class/member";
const kept = z.object({
  class: z.object({ id: z.string(), name: z.string(), deletedOn: z.string() }),
  place: z.object({ id: z.string(), names: z.array(z.string()) }),
  /** The class's robot, so that runs without a network are the same. */
  kit: z.optional(z.string()),
});
export type KeptMember = z.infer<typeof kept>;

/** Who this browser works for, also while the class does not answer. */
export function keptMember(): KeptMember | undefined {
  try {
    const found = kept.safeParse(JSON.parse(readStored(name) ?? "null"));
    return found.success ? found.data : undefined;
  } catch {
    return undefined;
  }
}

/** @returns whether the browser kept it */
export function keepMember(member: KeptMember): boolean {
  return writeStored(name, JSON.stringify(kept.parse(member))) && storePlace(member.place.id);
}

export function forgetMember(): void {
  removeStored(name);
  forgetPlace();
}
