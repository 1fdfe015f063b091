import { Problem } from "../../messages/index.ts";
import { namesOf } from "../names/place-names.ts";
import type { Me } from "../protocol/pupil.ts";
import { Refusal } from "./refusal.ts";
import type { Room } from "./room.node.ts";

/** What a pupil's page begins with. */
export async function meOf(room: Room, placeId: string): Promise<Me> {
  const place = await room.desk.place(placeId);
  const state = place && (await room.desk.find(place.classId));
  if (!state) throw new Refusal(401, new Problem("class.placeGone"));
  const { id, name, deletedOn, settings, eyesUp } = state;
  return {
    class: { id, name, deletedOn },
    place: { id: placeId, names: namesOf(place.name) },
    now: { settings, eyesUp, nowMs: room.clock.now() },
    hints: await room.hints.of(placeId),
  };
}
