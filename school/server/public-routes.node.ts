import { Problem } from "../../messages/index.ts";
import { normalCode } from "../names/join-code.ts";
import { checkedNames, joinedNames, namesOf } from "../names/place-names.ts";
import { protocolVersion } from "../protocol/values.ts";
import type { Asked, Handlers, PublicRoute } from "./asked.ts";
import { meOf } from "./me.ts";
import { Refusal } from "./refusal.ts";
import type { Room } from "./room.node.ts";
import { hashPictures, matches } from "./secret-hash.node.ts";
import { giveToken, tokenOf } from "./session-cookie.ts";

/** What anybody in the room may ask. */
export function publicRoutes(room: Room): Handlers<PublicRoute> {
  return {
    info: async ({ context, nowMs }) => {
      const holds = async (role: "pupil" | "teacher") => {
        const token = tokenOf(context, role);
        return token !== undefined && (await room.sessions.find(token, nowMs))?.role === role;
      };
      return {
        robonet: "class",
        protocol: protocolVersion,
        pupil: await holds("pupil"),
        teacher: await holds("teacher"),
      };
    },

    code: async ({ body, address }) => {
      const found = await classOf(room, body.code, address);
      const secrets = await room.secrets.ofClass(found.id);
      const places = await room.classes.places(found.id);
      return {
        class: { id: found.id, name: found.name },
        places: places.map(({ id, name }) => ({ id, names: namesOf(name), taken: secrets.has(id) })),
        nicknames: found.nicknames,
      };
    },

    join: async (asked) => {
      const { body, address, context, nowMs } = asked;
      await room.limits.count("join", address);
      const found = await classOf(room, body.code, address);
      const placeId =
        "id" in body.place
          ? await listedPlace(room, found.id, body.place.id)
          : await ownPlace(room, found, body.place.names);
      await enter(room, placeId, asked);
      if (body.partner !== undefined) await addPartner(room, placeId, body.partner);
      const { token, lastsMs } = await room.sessions.begin(placeId, nowMs);
      giveToken(context, "pupil", token, lastsMs);
      room.news.placeChanged(found.id, placeId);
      return meOf(room, placeId);
    },

    login: async ({ body, address, context, nowMs }) => {
      await room.limits.count("login", address);
      await room.limits.count("logins", "");
      const kept = await room.sessions.passphraseHash();
      if (kept === undefined || !(await matches(body.passphrase, kept)))
        throw new Refusal(403, new Problem("room.wrongPassphrase"));
      await room.limits.giveBack("login", address);
      await room.limits.giveBack("logins", "");
      const { token, lastsMs } = await room.sessions.begin(undefined, nowMs);
      giveToken(context, "teacher", token, lastsMs);
      return { ok: true };
    },
  };
}

/** @throws Refusal when no class has the code, or too many were tried */
async function classOf(room: Room, typed: string, address: string) {
  await room.limits.count("wrongCode", address);
  await room.limits.count("wrongCodes", "");
  const code = normalCode(typed);
  const found = code === "" ? undefined : await room.desk.findByCode(code);
  if (!found) throw new Refusal(404, new Problem("room.wrongCode"));
  await room.limits.giveBack("wrongCode", address);
  await room.limits.giveBack("wrongCodes", "");
  return found;
}

async function listedPlace(room: Room, classId: string, placeId: string): Promise<string> {
  const place = await room.desk.place(placeId);
  if (place?.classId !== classId) throw new Refusal(404, new Problem("class.placeGone"));
  return placeId;
}

/** A name of the list finds its place, however it was typed: its secret says whether it is the same pupil. */
async function ownPlace(
  room: Room,
  found: { readonly id: string; readonly nicknames: boolean },
  typed: readonly string[],
): Promise<string> {
  const name = joinedNames(checkedNames(typed));
  const there = await room.classes.placeOf(found.id, name);
  if (there) return there.id;
  if (!found.nicknames) throw new Refusal(403, new Problem("room.noNicknames"));
  await room.refuseFull(found.id);
  return (await room.classes.addPlace(found.id, name)).id;
}

/** The first to come chooses the secret; later it must be the same. */
async function enter(room: Room, placeId: string, { body, nowMs }: Asked<"join">): Promise<void> {
  const secret = body.secret.join(" ");
  const tried = await room.secrets.try(placeId, secret, nowMs);
  if (tried.kind === "right") return;
  if (tried.kind === "none" && (await room.secrets.set(placeId, await hashPictures(secret)))) return;
  const again = tried.kind === "none" ? await room.secrets.try(placeId, secret, nowMs) : tried;
  if (again.kind === "right") return;
  const place = await room.desk.place(placeId);
  if (place) room.news.placeChanged(place.classId, placeId);
  if (again.kind === "locked") {
    const minutes = Math.max(1, Math.ceil(again.forMs / 60_000));
    throw new Refusal(429, new Problem("room.locked", { minutes }), again.forMs);
  }
  const left = again.kind === "wrong" ? again.triesLeft : 0;
  throw new Refusal(403, new Problem("room.wrongSecret", { left }));
}

async function addPartner(room: Room, placeId: string, partner: string): Promise<void> {
  const place = await room.desk.place(placeId);
  if (!place) throw new Refusal(404, new Problem("class.placeGone"));
  const names = namesOf(place.name);
  const [added] = checkedNames([partner]);
  if (added === undefined || names.includes(added)) return;
  await room.classes.renamePlace(placeId, joinedNames(checkedNames([...names, added])));
}
