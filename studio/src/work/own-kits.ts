import kits from "virtual:kits";
import { versionOf, work } from "../store/index.ts";
import { t } from "../ui/language.ts";
import { kitName } from "./kit-name.ts";

/** Kits that a pupil brought are documents of their work: the id follows from what the kit calls itself. */
const ownPattern = /^kit-[0-9a-f]{12}$/;

export function isOwnKit(id: string): boolean {
  return ownPattern.test(id);
}

/** Ids of the kits that the pupil has brought. */
export function ownKits(): readonly string[] {
  return [...work.programs.value.keys()].filter((id) => isOwnKit(id) && work.textOf(id) !== undefined);
}

/** The file of one of the page's kits or of the pupil's; undefined: it is not there any more. */
export function textOfKit(id: string): string | undefined {
  return kits[id] ?? (isOwnKit(id) ? work.textOf(id) : undefined);
}

/** What a kit is called. A file of work from elsewhere may hold one that does not say. */
export function nameOfKit(id: string, text = textOfKit(id)): string {
  try {
    return kitName(text ?? "{}");
  } catch {
    return t("studio.ownRobot");
  }
}

/**
 * Keeps a kit's file as a pupil's work. Another file of the same id and name is a further version of the same kit.
 * @param named what the kit's text says of itself
 * @returns undefined when the browser could not keep it
 */
export async function keepKit(
  text: string,
  named: { readonly id: string; readonly name: string },
): Promise<{ readonly id: string; readonly replaces: boolean } | undefined> {
  const id = `kit-${versionOf(`${named.id}\n${named.name}`).slice(0, 12)}`;
  const before = work.textOf(id);
  const replaces = before !== undefined && before !== text;
  return (await work.takeText(new Map([[id, text]]))) ? { id, replaces } : undefined;
}
