import { readFileSync } from "node:fs";
import { request } from "node:http";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findLesson } from "../lesson/index.node.ts";
import { apiRoot, type RouteName, requestHeader, routes } from "../school/index.ts";
import { type ProgramRecord, recordId, versionOf } from "../work/index.ts";
import { ClassClient } from "./support/class-client.ts";
import { databases, type NewPlace } from "./support/class-databases.ts";
import { ClassRoom } from "./support/class-room.ts";

const apple = ["apple", "star"];
const noWork = { records: [], texts: {}, stars: [], after: { record: 0, star: 0 } };
const right = readFileSync(findLesson("hello-robot").path("solution.ts"), "utf8");
const wrong = readFileSync(findLesson("hello-robot").path("starter.ts"), "utf8");

function recordOf(text: string, at = 1, parents: string[] = [], programId = "hello-robot"): ProgramRecord {
  return { programId, version: versionOf(text), parents, device: "laptop", at };
}

function workOf(...texts: string[]) {
  return {
    ...noWork,
    records: texts.map((text, i) => recordOf(text, i + 1)),
    texts: Object.fromEntries(texts.map((text) => [versionOf(text), text])),
  };
}

for (const [name, newPlace] of Object.entries(databases)) {
  const on = suite(`the class's server with its data in ${name}`);
  let at: NewPlace;
  let room: ClassRoom;
  let teacher: ClassClient;
  let classId: string;
  let code: string;

  on.before(async () => {
    at = await newPlace();
    room = await new ClassRoom(at.place).open();
    teacher = await room.teacher();
    const { json } = await teacher.ask("addClass", { body: { name: "Robots" } });
    ({ id: classId, joinCode: code } = json);
  });
  on.after(async () => {
    await room.close();
    await at.remove();
  });

  const joined = async (nickname: string, secret = apple) => {
    const client = room.stranger();
    const answer = await client.ask("join", { body: { code, place: { names: [nickname] }, secret } });
    return Object.assign(client, { answer, placeId: answer.json?.place?.id as string });
  };

  on("knows the code however it is typed, and no other", async () => {
    const typed = `${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `;
    const found = await room.stranger().ask("code", { body: { code: typed } });
    assert.is(found.json.class.name, "Robots");
    const other = await room.stranger().ask("code", { body: { code: "AAAAAA" } });
    assert.is(other.status, 404);
    assert.is(other.json.problem.id, "room.wrongCode");
  });

  on("takes a pupil back with the right pictures, and locks the place after wrong ones", async () => {
    const first = await joined("Anna");
    assert.is(first.answer.status, 200);
    const again = await joined("anna ");
    assert.is(again.placeId, first.placeId);
    for (const left of [4, 3, 2, 1]) {
      const { answer } = await joined("Anna", ["star", "apple"]);
      assert.is(answer.status, 403);
      assert.is(answer.json.problem.params.left, left);
    }
    assert.is((await joined("Anna", ["star", "apple"])).answer.status, 429);
    assert.is((await joined("Anna")).answer.status, 429, "locked for the right ones, too");
    room.clock.goOn(5 * 60_000);
    assert.is((await joined("Anna")).answer.status, 200);
  });

  on("lets the teacher reset pictures: sessions of before end, new pictures are chosen", async () => {
    const ben = await joined("Ben");
    const reset = await teacher.ask("resetSecret", { params: { place: ben.placeId } });
    assert.is(reset.status, 200);
    assert.is((await ben.ask("me")).status, 401);
    assert.is((await joined("Ben", ["moon", "moon"])).answer.status, 200);
    assert.is((await joined("Ben", apple)).answer.status, 403);
  });

  on("takes a class list, and says which lines it does not: personal codes, too long, twice", async () => {
    const list = "1. Zane\nElīna + Oto\n\n010190-12345 Pēteris\nJonas 39001010001\nA + B + C\nZANE";
    const { json } = await teacher.ask("addPlaces", { params: { class: classId }, body: { list } });
    assert.equal(
      json.added.map(({ names }: { names: string[] }) => names),
      [["Zane"], ["Elīna", "Oto"]],
    );
    assert.equal(
      json.refused.map((each: { line: number; problem: { id: string } }) => [each.line, each.problem.id]),
      [
        [4, "room.personalCode"],
        [5, "room.personalCode"],
        [6, "room.manyNames"],
        [7, "class.nameTaken"],
      ],
    );
    assert.is((await joined("Jonas 39001010001")).answer.json.problem.id, "room.personalCode");
  });

  on("keeps work that is sent twice once, and brings it to another device of the place", async () => {
    const one = await joined("Kate");
    const two = await joined("Kate");
    const sent = { ...workOf("first"), stars: [] };
    const { json } = await one.ask("work", { body: sent });
    assert.is(json.records.length, 1);
    assert.is((await one.ask("work", { body: { ...sent, after: json.cursor } })).json.records.length, 0);
    const brought = await two.ask("work", { body: noWork });
    assert.equal(brought.json.texts, { [versionOf("first")]: "first" });
    const forged = { ...sent, texts: { [versionOf("other")]: "forged" } };
    assert.is((await one.ask("work", { body: forged })).json.problem.id, "class.wrongText");
  });

  on("keeps what is typed and not yet a record, until it is", async () => {
    const one = await joined("Lauma");
    const draft = { ...recordOf("typ"), tab: "t1", text: "typ" };
    const { version: _, ...typed } = draft;
    await one.ask("keepDrafts", { body: { drafts: [typed], gone: [] } });
    await one.ask("keepDrafts", { body: { drafts: [{ ...typed, text: "typed" }], gone: [] } });
    const kept = (await (await joined("Lauma")).ask("drafts")).json.drafts;
    assert.equal(
      kept.map(({ text }: { text: string }) => text),
      ["typed"],
    );
    const gone = [{ programId: "hello-robot", tab: "t1" }];
    await one.ask("keepDrafts", { body: { drafts: [], gone } });
    assert.equal((await one.ask("drafts")).json.drafts, []);
  });

  on("believes no page: only what it tried itself counts, and a false report is seen", async () => {
    const honest = await joined("Marta");
    const liar = await joined("Nils");
    await honest.ask("work", { body: workOf(right) });
    const asked = await honest.ask("check", { body: { lesson: "hello-robot", version: versionOf(right) } });
    assert.ok(["waiting", "running"].includes(asked.json.state));
    const star = {
      lesson: "hello-robot",
      lessonVersion: 1,
      kit: "robonet-one",
      verdict: { stars: 3 },
      device: "laptop",
      at: 5,
    };
    await liar.ask("work", { body: { ...workOf(wrong), stars: [star] } });
    const events = await honest.listen("live", (all) => all.some(isDone()));
    const [, verdict] = events.findLast(([event]) => event === "check") as [
      string,
      { found: { passed: boolean } },
    ];
    assert.is(verdict.found.passed, true);
    await liar.listen("live", (all) => all.some(isDone()));
    const { json } = await teacher.ask("grid", { params: { class: classId } });
    const cellOf = (id: string) => json.rows.find((row: { id: string }) => row.id === id).cells[0];
    assert.is(cellOf(honest.placeId).standing, "passed");
    assert.is(cellOf(honest.placeId).falseClaim, false);
    assert.is.not(cellOf(liar.placeId).standing, "passed");
    assert.is(cellOf(liar.placeId).falseClaim, true);
    // Another pupil's text is not to be had by its hash.
    const theft = await liar.ask("check", { body: { lesson: "hello-robot", version: versionOf(right) } });
    assert.is(theft.json.problem.id, "class.textMissing");
  });

  on("pauses pages, closes lessons and tells so at once", async () => {
    const pupil = await joined("Otto");
    const heard = pupil.listen("live", (all) =>
      all.some(([event, data]) => event === "settings" && (data as { eyesUp: boolean }).eyesUp),
    );
    await new Promise((resolve) => setImmediate(resolve));
    const settings = { lessons: [{ lesson: "drive-a-square" }], hints: false, solutions: false, test: true };
    await teacher.ask("changeClass", { params: { class: classId }, body: { settings, eyesUp: true } });
    await heard;
    await pupil.ask("work", { body: workOf(right) });
    const closed = await pupil.ask("check", { body: { lesson: "hello-robot", version: versionOf(right) } });
    assert.is(closed.json.problem.id, "room.lessonClosed");
    const open = { lessons: null, hints: true, solutions: true, test: false };
    await teacher.ask("changeClass", { params: { class: classId }, body: { settings: open, eyesUp: false } });
  });

  on("brings a hint to the pupil's page, and remembers that it was seen", async () => {
    const pupil = await joined("Paula");
    const place = { place: pupil.placeId };
    await teacher.ask("hint", { params: place, body: { programId: "hello-robot", text: "Look at line 3." } });
    const [hint] = (await pupil.ask("me")).json.hints;
    assert.is(hint.text, "Look at line 3.");
    assert.is((await (await joined("Rūta")).ask("hintSeen", { params: { hint: hint.id } })).status, 404);
    await pupil.ask("hintSeen", { params: { hint: hint.id } });
    assert.is((await pupil.ask("me")).json.hints[0].seen, true);
  });

  on("tries programs on the kit that the teacher chose, where it has the parts of the lesson", async () => {
    const of = { params: { class: classId } };
    const choose = (kit?: string) => {
      const settings = { lessons: null, hints: true, solutions: true, test: false, ...(kit && { kit }) };
      return teacher.ask("changeClass", { ...of, body: { settings } });
    };
    const unknown = await choose("robonet-none");
    assert.equal([unknown.status, unknown.json.problem.id], [400, "kit.unknown"]);
    const pupil = await joined("Viesturs");
    const text = `${readFileSync(findLesson("drive-a-square").path("solution.ts"), "utf8")}// Viesturs\n`;
    const version = versionOf(text);
    const record = recordOf(text, 1, [], "drive-a-square");
    await pupil.ask("work", { body: { ...noWork, records: [record], texts: { [version]: text } } });
    const check = async (lesson: string, kit?: string) => {
      const { key } = (await pupil.ask("check", { body: { lesson, version, ...(kit && { kit }) } })).json;
      await pupil.listen("live", (all) => all.some(isDone(version, key)));
      const { data } = room.room.options;
      const { rows } = await data.executeSql("select kit, passed from verdicts where key = $1", [key]);
      return rows[0] as { readonly kit: string; readonly passed: number };
    };
    // It has no lamp, which the first lesson needs.
    await choose("robonet-four");
    assert.equal(await check("drive-a-square"), { kit: "robonet-four", passed: 1 });
    assert.is((await check("hello-robot")).kit, "robonet-one");
    assert.is(
      (await check("drive-a-square", "robonet-one")).kit,
      "robonet-four",
      "a page cannot choose another",
    );
    await teacher.ask("show", {
      ...of,
      body: { shown: { placeId: pupil.placeId, lesson: "drive-a-square", version } },
    });
    assert.is((await teacher.ask("projector", of)).json.shown.kit, "robonet-four");
    await choose();
    assert.is((await teacher.ask("projector", of)).json.shown.kit, undefined);
    // What passed on the kit of before still counts, in the table as in the overview.
    const row = rowsOf((await teacher.ask("grid", of)).json).find(({ names }) => names[0] === "Viesturs");
    assert.is(row?.cells.find(({ lesson }) => lesson === "drive-a-square")?.standing, "passed");
    const csv: string = (await teacher.ask("csv", { ...of, query: "?lang=en" })).json;
    assert.match(csv.split("\n").find((line) => line.includes("Viesturs"))!, /passed/);
  });

  on("shows a program on the projector without a name", async () => {
    const pupil = await joined("Secret Name");
    await pupil.ask("work", { body: workOf("shown") });
    const shown = { placeId: pupil.placeId, lesson: "hello-robot", version: versionOf("shown") };
    await teacher.ask("show", { params: { class: classId }, body: { shown } });
    const { json } = await teacher.ask("projector", { params: { class: classId } });
    assert.is(json.shown.text, "shown");
    assert.ok(json.qr.path.length > 100);
    assert.not.match(JSON.stringify(json), /Secret Name/);
    const of = { params: { class: classId } };
    assert.equal((await teacher.ask("grid", of)).json.shown, shown);
    await teacher.ask("show", { ...of, body: { shown: null } });
    assert.is((await teacher.ask("projector", of)).json.shown, null);
    assert.is((await teacher.ask("grid", of)).json.shown, null);
  });

  on("tells the teacher's page within two seconds who came, and who is stuck", async () => {
    const of = { params: { class: classId } };
    const hasSofija = ([, data]: readonly [string, unknown]) =>
      rowsOf(data).some(({ names: [first] }) => first === "Sofija");
    let begun = () => {};
    const first = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const heard = teacher.listen(
      "gridLive",
      (all) => {
        begun();
        return all.some(hasSofija);
      },
      of,
    );
    const ticks = setInterval(() => room.clock.goOn(5), 1);
    await first;
    const joinedMs = room.clock.ms;
    const sofija = await joined("Sofija");
    room.clock.goOn(1000);
    const [, told] = (await heard).find(hasSofija)!;
    // The page would have been told anyway after 20 s.
    assert.ok((told as { nowMs: number }).nowMs - joinedMs < 15_000);
    const line = sofija.listen("live", (all) => all.some(([event]) => event === "ended"));
    const mistakes = ["a", "b", "c"].map((each) => `${wrong}\n// ${each}\n`);
    for (const text of mistakes) {
      await sofija.ask("work", { body: workOf(text) });
      const version = versionOf(text);
      await sofija.ask("check", { body: { lesson: "hello-robot", version } });
      await sofija.listen("live", (all) => all.some(isDone(version)));
    }
    const { json } = await teacher.ask("grid", of);
    const row = rowsOf(json).find(({ names }) => names[0] === "Sofija");
    assert.is(row?.stuck, "sameFeedback", JSON.stringify(row));
    clearInterval(ticks);
    await teacher.ask("resetSecret", { params: { place: sofija.placeId } });
    assert.equal((await line).at(-1), ["ended", { reason: "reset" }]);
  });

  on("hands out results and a pupil's own data, and forgets a pupil wholly", async () => {
    const of = { params: { class: classId } };
    assert.match((await teacher.ask("csv", of)).json, /Marta/);
    assert.not.match(JSON.stringify((await teacher.ask("xapi", of)).json), /Marta/);
    assert.match((await teacher.ask("sheet", of)).json, /Marta/);
    const pupil = await joined("Toms");
    await pupil.ask("work", { body: workOf("only mine") });
    const place = { params: { place: pupil.placeId } };
    const { json } = await teacher.ask("exportPlace", place);
    assert.is(json.records[0].id, recordId(recordOf("only mine")));
    const removed = await teacher.ask("removePlace", place);
    assert.is(removed.status, 200);
    assert.is((await pupil.ask("me")).status, 401);
    assert.is((await teacher.ask("exportPlace", place)).status, 404);
  });

  on("is there again as it was after an end, with what waited for its check", async () => {
    const pupil = await joined("Uldis");
    await pupil.ask("work", { body: workOf(`${right}\n// again\n`) });
    const version = versionOf(`${right}\n// again\n`);
    await pupil.ask("check", { body: { lesson: "hello-robot", version } });
    await room.close();
    room = await new ClassRoom(at.place).open();
    const back = new ClassClient(room.url);
    for (const [key, value] of pupil.cookies) back.cookies.set(key, value);
    await back.listen("live", (all) => all.some(isDone()));
    // The passphrase was chosen anew by the test's room, so the teacher's sessions ended.
    assert.is((await new ClassClient(room.url).ask("classes")).status, 401);
    teacher = await room.teacher();
    assert.is((await teacher.ask("classes")).json.classes[0].joinCode, code);
    assert.equal(room.troubles, []);
  });

  on.run();
}

const table = suite("routes of the class by role");
let room: ClassRoom;
let place: NewPlace;

table.before(async () => {
  place = await databases["a folder"]!();
  room = await new ClassRoom(place.place).open();
});
table.after(async () => {
  await room.close();
  await place.remove();
});

table("are answered for their role alone", async () => {
  const teacher = await room.teacher();
  const { json } = await teacher.ask("addClass", { body: { name: "One" } });
  const pupil = room.stranger();
  const join = { code: json.joinCode, place: { names: ["Anna"] }, secret: apple };
  const { json: me } = await pupil.ask("join", { body: join });
  const params = { class: json.id, place: me.place.id, hint: "h", version: versionOf("x") };
  const clients = { public: room.stranger(), pupil, teacher };
  for (const name of Object.keys(routes) as RouteName[]) {
    const { role } = routes[name];
    for (const [as, client] of Object.entries(clients)) {
      // These end what the others need; their refusals are asked for all the same.
      if (as === role && /^(leave|logout|remove|live|gridLive|projectorLive)/.test(name)) continue;
      const { status } = await client.ask(name, {
        params,
        ...(routes[name].method !== "GET" && { body: {} }),
      });
      const allowed = role === "public" || role === as;
      assert.is(status === 401, !allowed, `${name} as ${as}: ${status}`);
    }
  }
});

table("change nothing for another page: wrong origin, no header, a form, another host", async () => {
  const teacher = await room.teacher();
  const ask = (headers: Record<string, string>) =>
    teacher.ask("addClass", { body: { name: "Forged" }, headers });
  assert.is((await ask({ origin: "http://evil.example" })).status, 403);
  assert.is((await ask({ origin: "null" })).status, 403);
  assert.is((await ask({ [requestHeader]: "" })).status, 403);
  assert.is((await ask({ "sec-fetch-site": "cross-site" })).status, 403);
  assert.is((await ask({ "content-type": "text/plain" })).status, 400);
  assert.is(await statusAsHost(room.url, "evil.example"), 421);
  const { json } = await teacher.ask("classes");
  assert.not.ok(json.classes.some((each: { name: string }) => each.name === "Forged"));
});

table("take no more than they may: large bodies, odd JSON, deep names", async () => {
  const stranger = room.stranger();
  const large = await stranger.ask("code", { body: { code: "x".repeat(5_000_000) } });
  assert.is(large.status, 413);
  for (const body of [null, [], "x", { code: 5 }, { code: "x".repeat(100) }])
    assert.is((await stranger.ask("code", { body })).status, 400);
});

table("count wrong codes and passphrases, and stop answering", async () => {
  const guess = () => room.stranger().ask("login", { body: { passphrase: "wrong" } });
  const statuses: number[] = [];
  for (let i = 0; i < 11; i++) statuses.push((await guess()).status);
  assert.equal(statuses, [...Array.from({ length: 10 }, () => 403), 429]);
  const codes: number[] = [];
  for (let i = 0; i < 21; i++)
    codes.push((await room.stranger().ask("code", { body: { code: "AAAAAA" } })).status);
  assert.is(codes.at(-1), 429);
});

table.run();

interface Row {
  readonly names: readonly string[];
  readonly stuck?: string;
  readonly cells: readonly { readonly lesson: string; readonly standing: string }[];
}

function rowsOf(grid: unknown): readonly Row[] {
  return (grid as { readonly rows?: readonly Row[] }).rows ?? [];
}

/** Whether an event says that a program was checked; left out: any. */
function isDone(version?: string, key?: string) {
  return ([event, data]: readonly [string, unknown]) => {
    const check = data as { readonly state: string; readonly version: string; readonly key: string };
    if (event !== "check" || check.state !== "done") return false;
    return (version ?? check.version) === check.version && (key ?? check.key) === check.key;
  };
}

function statusAsHost(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}${apiRoot}`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.once("error", reject).end();
  });
}
