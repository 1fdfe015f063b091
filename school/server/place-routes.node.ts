import { randomUUID } from "node:crypto";
import type { Context } from "hono";
import { Problem } from "../../messages/index.ts";
import { placeExport } from "../data/place-export.ts";
import { checkedNames, joinedNames, namesOf } from "../names/place-names.ts";
import { everythingOpen } from "../protocol/settings.ts";
import type { Handlers } from "./asked.ts";
import { fileAnswer } from "./file-answer.ts";
import { Refusal } from "./refusal.ts";
import type { Room } from "./room.node.ts";

type PlaceRoute =
  | "place"
  | "changePlace"
  | "removePlace"
  | "placeText"
  | "hint"
  | "resetSecret"
  | "exportPlace";

/** What the teacher may do with a pupil's place. */
export function placeRoutes(room: Room): Handlers<PlaceRoute> {
  const placeOf = async (context: Context) => {
    const place = await room.desk.place(context.req.param("place") ?? "");
    if (!place) throw new Refusal(404, new Problem("class.placeGone"));
    return place;
  };

  return {
    place: async ({ context, language }) => {
      const { id, name } = await placeOf(context);
      const versions = await room.overviewStore.versions(id);
      const parents = new Set(versions.flatMap((each) => each.parents));
      const checks = await room.news.checksOf(id, everythingOpen, language);
      const drafts = await room.drafts.of(id);
      const ids = new Set([...versions, ...drafts].map(({ programId }) => programId));
      return {
        id,
        names: namesOf(name),
        programs: [...ids].map((programId) => {
          const typed = drafts
            .filter((each) => each.programId === programId)
            .toSorted((a, b) => b.at - a.at)[0];
          return {
            programId,
            versions: versions
              .filter((each) => each.programId === programId)
              .map(({ id: record, version, atMs, received }) => ({
                version,
                atMs,
                receivedMs: received.getTime(),
                head: !parents.has(record),
              })),
            checks: checks.filter(({ lesson }) => lesson === programId),
            ...(typed && { draft: { atMs: typed.at, text: typed.text } }),
          };
        }),
        hints: await room.hints.of(id),
      };
    },

    changePlace: async ({ context, body }) => {
      const { id, classId } = await placeOf(context);
      await room.classes.renamePlace(id, joinedNames(checkedNames(body.names)));
      room.news.placeChanged(classId, id);
      return { ok: true };
    },

    removePlace: async ({ context }) => {
      const { id, classId } = await placeOf(context);
      await room.classes.removePlace(id);
      void room.checks.forget(({ placeId }) => placeId === id).catch(room.options.onTrouble);
      if (room.shown.get(classId)?.placeId === id) room.shown.delete(classId);
      room.hub.end(`place:${id}`, "deleted");
      room.news.classChanged(classId, 0);
      return { ok: true };
    },

    placeText: async ({ context }) => {
      const { id } = await placeOf(context);
      const version = context.req.param("version") ?? "";
      const text = await room.classes.ownText(id, version);
      if (text === undefined) throw new Refusal(404, new Problem("room.noProgram"));
      return { version, text };
    },

    hint: async ({ context, body, nowMs }) => {
      const { id, classId } = await placeOf(context);
      const hint = await room.hints.add(id, { id: randomUUID(), ...body, atMs: nowMs });
      room.hub.tell(`place:${id}`, "hint", hint);
      room.news.placeChanged(classId, id);
      return { ok: true };
    },

    resetSecret: async ({ context }) => {
      const { id, classId } = await placeOf(context);
      await room.secrets.reset(id);
      await room.sessions.endPlace(id);
      room.hub.end(`place:${id}`, "reset");
      room.news.placeChanged(classId, id);
      return { ok: true };
    },

    exportPlace: async ({ context, nowMs }) => {
      const { id, name } = await placeOf(context);
      const all = (await placeExport(room.options.data.db, id, nowMs)) ?? "";
      return fileAnswer(all, "application/json", `${name}.json`);
    },
  };
}
