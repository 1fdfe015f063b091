import type { Language } from "../../messages/index.ts";
import type { Projector } from "../protocol/teacher.ts";
import { joinLink } from "../protocol/values.ts";
import { qrPath } from "./qr-path.ts";
import type { Room } from "./room.node.ts";

/** What the projector shows of a class: how to come in, and a program that the teacher chose, without its name. */
export async function projectorOf(
  room: Room,
  classId: string,
  language: Language,
): Promise<Projector | undefined> {
  const summary = await room.summary(classId);
  if (!summary) return undefined;
  const addresses = room.options.addresses();
  const link = joinLink(addresses[0] ?? "", summary.joinCode);
  const shown = room.shown.get(classId);
  const text = shown && (await room.classes.ownText(shown.placeId, shown.version));
  const kit = shown ? room.options.shelf.kitFor(shown.lesson, summary.settings.kit) : "";
  const check = shown && (await checkOf(room, shown, language));
  return {
    class: { id: classId, name: summary.name },
    joinCode: summary.joinCode,
    addresses: [...addresses],
    qr: { link, ...qrPath(link) },
    joined: (await room.secrets.ofClass(classId)).size,
    places: summary.places,
    eyesUp: summary.eyesUp,
    shown:
      shown && text !== undefined
        ? { lesson: shown.lesson, text, ...(kit !== "" && { kit }), ...(check && { check }) }
        : null,
  };
}

async function checkOf(
  { checks }: Room,
  {
    placeId,
    lesson,
    version,
  }: { readonly placeId: string; readonly lesson: string; readonly version: string },
  language: Language,
) {
  const asked = await checks.checks.askedBy([placeId]);
  const found = asked.findLast((each) => each.lesson === lesson && each.version === version);
  if (!found) return undefined;
  await checks.load([found.key]);
  return checks.stateOf(lesson, version, found.key, language);
}
