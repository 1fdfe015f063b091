import type { Context } from "hono";
import { Problem } from "../../messages/index.ts";
import { joinedNames, readClassList } from "../names/place-names.ts";
import { dayOf, endOfAugust } from "../names/school-year.ts";
import type { ClassSummary } from "../protocol/teacher.ts";
import type { Handlers, TeacherRoute } from "./asked.ts";
import { placeRoutes } from "./place-routes.node.ts";
import { projectorOf } from "./projector.ts";
import { problemAnswerOf, Refusal } from "./refusal.ts";
import { resultRoutes } from "./result-routes.node.ts";
import type { Room } from "./room.node.ts";
import { takeToken, tokenOf } from "./session-cookie.ts";

/** What the teacher may do with classes; places and results have files of their own. */
export function teacherRoutes(room: Room): Handlers<TeacherRoute> {
  const summaryOf = async (context: Context): Promise<ClassSummary> => {
    const found = await room.summary(context.req.param("class") ?? "");
    if (!found) throw new Refusal(404, new Problem("room.classGone"));
    return found;
  };

  return {
    ...placeRoutes(room),
    ...resultRoutes(room, summaryOf),

    logout: async ({ context }) => {
      const token = tokenOf(context, "teacher");
      if (token !== undefined) await room.sessions.end(token);
      takeToken(context, "teacher");
      return { ok: true };
    },

    classes: async ({ nowMs }) => {
      const all = await Promise.all((await room.desk.all()).map(({ id }) => room.summary(id)));
      return {
        classes: all.filter((each) => each !== undefined),
        addresses: [...room.options.addresses()],
        nowMs,
      };
    },

    addClass: async ({ body, nowMs }) => {
      const deletedOn = body.deletedOn ?? endOfAugust(new Date(nowMs));
      refusePast(deletedOn, nowMs);
      if ((await room.desk.all()).some(({ name }) => name === body.name))
        throw new Refusal(409, new Problem("room.classNameTaken", { name: body.name }));
      const { id } = await room.classes.addClass(body.name, deletedOn);
      await room.newCode(id);
      return (await room.summary(id))!;
    },

    changeClass: async ({ context, body, nowMs }) => {
      const { id, settings } = await summaryOf(context);
      if (body.deletedOn !== undefined) refusePast(body.deletedOn, nowMs);
      if ((await room.desk.all()).some((each) => each.name === body.name && each.id !== id))
        throw new Refusal(409, new Problem("room.classNameTaken", { name: body.name ?? "" }));
      // All settings come together: a kit that went away must not keep the others from being changed.
      if (body.settings?.kit !== undefined && body.settings.kit !== settings.kit)
        room.options.shelf.refuseUnknownKit(body.settings.kit);
      await room.desk.change(id, body);
      await room.news.settingsChanged(id);
      return summaryOf(context);
    },

    removeClass: async ({ context }) => {
      const { id } = await summaryOf(context);
      await room.classes.removeClass(id);
      room.news.classGone(id);
      return { ok: true };
    },

    newCode: async ({ context }) => {
      const { id } = await summaryOf(context);
      await room.newCode(id);
      room.news.classChanged(id, 0);
      return summaryOf(context);
    },

    addPlaces: async ({ context, body }) => {
      const { id } = await summaryOf(context);
      const added = [];
      const refused = [];
      for (const { line, names } of readClassList(body.list)) {
        try {
          if (names instanceof Problem) throw names;
          await room.refuseFull(id);
          const place = await room.classes.addPlace(id, joinedNames(names));
          added.push({ id: place.id, names: [...names] });
        } catch (error) {
          const problem = error instanceof Refusal ? error.problem : error;
          if (!(problem instanceof Problem)) throw error;
          refused.push({ line, ...problemAnswerOf(problem) });
        }
      }
      room.news.classChanged(id, 0);
      return { added, refused };
    },

    grid: async ({ context, language }) => {
      const { id } = await summaryOf(context);
      const grid = await room.news.grid(id, language);
      if (!grid) throw new Refusal(404, new Problem("room.classGone"));
      return grid;
    },

    gridLive: async ({ context, language }) => {
      const { id } = await summaryOf(context);
      return room.stream(context, async (listener) => {
        const stop = room.hub.listen([`grid:${id}`, `grid:${id}:${language}`], listener);
        room.news.classChanged(id, 0);
        return stop;
      });
    },

    projector: async ({ context, language }) => {
      const { id } = await summaryOf(context);
      const projector = await projectorOf(room, id, language);
      if (!projector) throw new Refusal(404, new Problem("room.classGone"));
      return projector;
    },

    projectorLive: async ({ context }) => {
      const { id } = await summaryOf(context);
      return room.stream(context, async (listener) => {
        const stop = room.hub.listen([`projector:${id}`], listener);
        room.news.classChanged(id, 0);
        return stop;
      });
    },

    show: async ({ context, body }) => {
      const { id } = await summaryOf(context);
      const { shown } = body;
      if (shown === null) room.shown.delete(id);
      else {
        const place = await room.desk.place(shown.placeId);
        const text = await room.classes.ownText(shown.placeId, shown.version);
        if (place?.classId !== id || text === undefined)
          throw new Refusal(404, new Problem("room.noProgram"));
        room.shown.set(id, shown);
      }
      room.news.classChanged(id, 0);
      return { ok: true };
    },
  };

  function refusePast(deletedOn: string, nowMs: number): void {
    const day = new Date(`${deletedOn}T12:00:00Z`);
    if (Number.isNaN(day.getTime()) || deletedOn <= dayOf(new Date(nowMs)))
      throw new Refusal(400, new Problem("room.pastDay"));
  }
}
