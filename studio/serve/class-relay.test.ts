import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { apiRoot, relayPath, requestHeader } from "../../school/index.ts";
import { ClassClient } from "../../test/support/class-client.ts";
import { newClassFolder } from "../../test/support/class-folder.ts";
import { ClassRoom } from "../../test/support/class-room.ts";
import { classRelay } from "./class-relay.node.ts";
import { listen } from "./listen.node.ts";

const relay = suite("a laptop's own server, joined to a class");

const folder = mkdtempSync(join(tmpdir(), "robonet-relay-"));
const file = join(folder, "kept", "address.txt");
const servers: Server[] = [];
let room: ClassRoom;
let code: string;

relay.before(async () => {
  room = await new ClassRoom(await newClassFolder()).open();
  const teacher = await room.teacher();
  ({ joinCode: code } = (await teacher.ask("addClass", { body: { name: "Robots" } })).json);
});
relay.after(async () => {
  for (const server of servers) server.closeAllConnections();
  for (const server of servers) server.close();
  await room.close();
  rmSync(room.place, { recursive: true });
  rmSync(folder, { recursive: true });
});

/** A laptop's server. @returns its address */
async function laptop(at = file): Promise<string> {
  const page = classRelay((_, response) => response.end("page"), at);
  const { port, server } = await listen(page, 0, "127.0.0.1");
  servers.push(server);
  return `http://127.0.0.1:${port}`;
}

async function point(url: string, address: string, headers: Record<string, string> = {}) {
  const response = await fetch(url + relayPath, {
    method: "PUT",
    headers: { [requestHeader]: "1", origin: url, "content-type": "application/json", ...headers },
    body: JSON.stringify({ address }),
  });
  return { status: response.status, json: (await response.json()) as { problem?: { id: string } } };
}

const infoOf = async (url: string) => (await (await fetch(url + apiRoot)).json()) as Record<string, unknown>;

async function joined(url: string): Promise<ClassClient> {
  const client = new ClassClient(url);
  const body = { code, place: { names: ["Anna"] }, secret: ["apple", "star"] };
  assert.is((await client.ask("join", { body })).status, 200);
  return client;
}

relay("serves its page, and says that it has no class yet", async () => {
  const url = await laptop(join(folder, "none.txt"));
  assert.equal(await infoOf(url), { robonet: "relay" });
  assert.is(await (await fetch(`${url}/assets/app.js`)).text(), "page");
  assert.is((await new ClassClient(url).ask("me")).status, 404);
});

relay("finds a class at a typed link, and remembers it after a start", async () => {
  const url = await laptop();
  assert.is((await point(url, `${room.url}/?class=${code}`)).status, 200);
  assert.is((await infoOf(url)).relay, room.url);
  assert.is(readFileSync(file, "utf8").trim(), room.url);
  assert.is((await infoOf(await laptop())).robonet, "class");
});

relay("a pupil joins through it, sends work, and hears what the class tells", async () => {
  const url = await laptop();
  const pupil = await joined(url);
  const heard = pupil.listen("live", (events) =>
    events.some(([event, data]) => event === "settings" && (data as { eyesUp: boolean }).eyesUp),
  );
  assert.is((await pupil.ask("me")).json.place.names[0], "Anna");
  const teacher = await room.teacher();
  const { id } = (await teacher.ask("classes")).json.classes[0];
  await teacher.ask("changeClass", { params: { class: id }, body: { eyesUp: true } });
  await heard;
  await until(() => !room.room.hub.has(`class:${id}`), "the class's end of the stream is closed, too");
});

relay("refuses what is no class, itself, and an address that cannot be read", async () => {
  const url = await laptop();
  const other = await laptop(join(folder, "other.txt"));
  const refused = async (address: string) => (await point(url, address)).json.problem?.id;
  assert.is(await refused("two words"), "room.noAddress");
  assert.is(await refused("http://127.0.0.1:9"), "room.classAway");
  assert.is(await refused(other), "room.notAClass");
  assert.is(await refused(url), "room.notAClass");
  assert.is((await infoOf(url)).relay, room.url, "the class of before stays");
});

relay("asks for nobody else: not for other pages, not for the teacher, not with other cookies", async () => {
  const url = await laptop();
  assert.is((await point(url, room.url, { origin: "http://evil.example" })).status, 403);
  assert.is((await point(url, room.url, { [requestHeader]: "" })).status, 403);
  assert.is((await new ClassClient(url).ask("login", { body: { passphrase: "long enough" } })).status, 404);
  const teacher = await room.teacher();
  const stolen = new ClassClient(url);
  for (const [name, value] of teacher.cookies) stolen.cookies.set(name, value);
  assert.is((await stolen.ask("info")).json.teacher, false);
});

relay("says so when the class is away, and finds it again", async () => {
  const at = join(folder, "away.txt");
  writeFileSync(at, "http://127.0.0.1:9\n");
  const url = await laptop(at);
  assert.equal(await infoOf(url), { robonet: "relay", address: "http://127.0.0.1:9" });
  const answer = await new ClassClient(url).ask("me");
  assert.equal([answer.status, answer.json.problem.id], [502, "room.classAway"]);
  await point(url, room.url);
  await joined(url);
});

relay("goes on when the address cannot be noted, and says so", async () => {
  const url = await laptop(join(file, "below", "a", "file.txt"));
  const { status, json } = await point(url, room.url);
  assert.equal([status, (json as { kept?: boolean }).kept], [200, false]);
  await joined(url);
});

async function until(holds: () => boolean, what: string): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.ok(holds(), what);
}

relay.run();
