import { Problem } from "../../messages/index.ts";
import { versionOf } from "../../work/index.ts";
import { programsOf } from "../collect/work-programs.ts";
import type { CheckState } from "../protocol/pupil.ts";
import { isOpen, isTest } from "../protocol/settings.ts";
import { limits } from "../protocol/values.ts";
import type { Asked, Handlers, PupilRoute } from "./asked.ts";
import type { Listener } from "./live-hub.ts";
import { inTest } from "./live-news.node.ts";
import { meOf } from "./me.ts";
import { Refusal } from "./refusal.ts";
import type { Room } from "./room.node.ts";
import { takeToken, tokenOf } from "./session-cookie.ts";

/** What a pupil may do: all of it with the own place alone, which the session names. */
export function pupilRoutes(room: Room): Handlers<PupilRoute> {
  const stateOf = async (classId: string) => {
    const state = await room.desk.find(classId);
    if (!state) throw new Refusal(401, new Problem("class.placeGone"));
    return state;
  };

  return {
    me: ({ session }) => meOf(room, session.placeId),

    leave: async ({ context }) => {
      const token = tokenOf(context, "pupil");
      if (token !== undefined) await room.sessions.end(token);
      takeToken(context, "pupil");
      return { ok: true };
    },

    work: async (asked) => {
      const { session, body } = asked;
      const { placeId, classId } = session;
      const texts = new Map(Object.entries(body.texts));
      const added = await room.classes.append(placeId, { ...body, texts });
      if (added.records > 0 || added.stars > 0) room.news.placeChanged(classId, placeId);
      if (added.stars > 0) await checkClaims(room, asked);
      const { work, cursor } = await room.classes.work(placeId, body.after, limits.records);
      if (added.records > 0 || added.stars > 0) room.hub.tell(`place:${placeId}`, "work", { cursor }, true);
      return {
        records: [...work.records],
        texts: Object.fromEntries(work.texts),
        stars: [...work.stars],
        cursor,
        more: work.records.length === limits.records || work.stars.length === limits.records,
      };
    },

    drafts: async ({ session }) => ({
      drafts: (await room.drafts.of(session.placeId)).map((each) => ({
        ...each,
        parents: [...each.parents],
      })),
    }),

    keepDrafts: async ({ session, body }) => {
      await room.drafts.keep(session.placeId, body.drafts, body.gone);
      return { ok: true };
    },

    check: async ({ session, body, language, nowMs }) => {
      const { placeId, classId } = session;
      await room.limits.count("check", placeId);
      const { settings } = await stateOf(classId);
      if (!isOpen(settings, body.lesson, nowMs)) throw new Refusal(403, new Problem("room.lessonClosed"));
      const { lesson, version } = body;
      // Where the teacher chose a kit, no page can ask for an easier one.
      const own = settings.kit === undefined ? (body.kit ?? "") : undefined;
      const kit = own ?? room.options.shelf.kitFor(lesson, settings.kit);
      const key = await room.checks.ask({ placeId, classId }, { lesson, version, kit });
      return inTest(room.checks.stateOf(lesson, version, key, language), isTest(settings, nowMs));
    },

    checks: async ({ session, language }) => {
      const { settings } = await stateOf(session.classId);
      return { checks: await room.news.checksOf(session.placeId, settings, language) };
    },

    hintSeen: async ({ session, context }) => {
      if (!(await room.hints.see(session.placeId, context.req.param("hint") ?? "")))
        throw new Refusal(404, new Problem("room.noHint"));
      room.news.placeChanged(session.classId, session.placeId);
      return { ok: true };
    },

    live: async ({ session, context, language }) =>
      room.stream(context, async (listener) => {
        const { placeId, classId } = session;
        let { settings } = await stateOf(classId);
        const filtered: Listener = {
          end: () => listener.end(),
          send: (event, data, replaces) => {
            // Settings come by this line, too, so a check is always told by those that hold.
            if (event === "settings") ({ settings } = data as { settings: typeof settings });
            const told =
              event === "check" ? inTest(data as CheckState, isTest(settings, room.clock.now())) : data;
            listener.send(event, told, replaces);
          },
        };
        const topics = [`class:${classId}`, `place:${placeId}`, `place:${placeId}:${language}`];
        const stop = room.hub.listen(topics, filtered);
        room.news.placeChanged(classId, placeId);
        const now = await room.news.settingsNow(classId);
        if (now) filtered.send("settings", now);
        for (const check of await room.news.checksOf(placeId, settings, language))
          if (check.state !== "dropped") listener.send("check", check);
        return () => {
          stop();
          room.news.placeChanged(classId, placeId);
        };
      }),
  };
}

/** A page says that programs passed: the class tries them itself, so that what is true is soon seen. */
async function checkClaims(room: Room, { session, body }: Asked<"work">): Promise<void> {
  const { placeId, classId } = session;
  const { work } = await room.classes.work(placeId);
  const state = await room.desk.find(classId);
  const claimed = new Set(body.stars.map(({ lesson }) => lesson));
  for (const { programId, texts, claimed: starred = [] } of programsOf(work)) {
    if (!claimed.has(programId) || !room.options.shelf.find(programId)) continue;
    const text = starred.at(-1) ?? texts[0];
    if (text === undefined) continue;
    const kit = room.options.shelf.kitFor(programId, state?.settings.kit);
    await room.checks.ask({ placeId, classId }, { lesson: programId, version: versionOf(text), kit });
  }
}
