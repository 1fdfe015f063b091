import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import yazl from "yazl";
import { Problem } from "../../messages/index.ts";
import { type ProgramRecord, packWork, recordId, versionOf } from "../../work/index.ts";
import { collectWork } from "./collect-work.node.ts";
import { limits } from "./collected.ts";
import { unzip } from "./unzip.node.ts";

const lessons = [
  { id: "hello-robot", number: 1 },
  { id: "stop-at-the-wall", number: 10 },
];

const folders: string[] = [];

/** Makes a class's folder. */
function made(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "robonet-class-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** What was found, as `pupil lesson text` and `place id`. */
async function collected(folder: string) {
  const { pupils, problems } = await collectWork(folder, lessons, "en");
  return {
    pupils: pupils.map(({ name }) => name),
    programs: pupils.flatMap(({ name, submissions }) =>
      submissions.map(({ lesson, text }) => `${name} ${lesson} ${text}`),
    ),
    problems: problems.map(({ id, place }) => `${place?.file.replace(`${folder}/`, "") ?? "–"} ${id}`),
  };
}

function zipOf(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    zip.outputStream
      .on("data", (part: Buffer) => parts.push(part))
      .on("end", () => resolve(Buffer.concat(parts)))
      .on("error", reject);
  });
}

/** The same bytes with one text in the place of another of the same length, wherever it stands. */
function exchanged(bytes: Buffer, from: string | Buffer, to: string | Buffer): Buffer {
  const text = bytes.toString("latin1").replaceAll(latin(from), latin(to));
  return Buffer.from(text, "latin1");
}

const latin = (text: string | Buffer) => (typeof text === "string" ? text : text.toString("latin1"));

const collecting = suite("collected work");
const zips = suite("a zip of collected work");

collecting("a lesson goes by its file, by a folder round it, by id, folder name or number", async () => {
  const folder = made({
    "Anna/hello-robot.ts": "a",
    "Anna/02-stop-at-the-wall/mine.ts": "b",
    "Ben/homework/1.ts": "c",
    "Ben/010/x.ts": "d",
    "Zane/Hello-Robot (1).ts": "e",
    "Zane/stop-at-the-wall - Copy.ts": "f\r\ng",
  });
  const { pupils, programs, problems } = await collected(folder);
  assert.equal(pupils, ["Anna", "Ben", "Zane"]);
  assert.equal(programs, [
    "Anna stop-at-the-wall b",
    "Anna hello-robot a",
    "Ben stop-at-the-wall d",
    "Ben hello-robot c",
    "Zane hello-robot e",
    "Zane stop-at-the-wall f\ng",
  ]);
  assert.equal(problems, []);
});

collecting("what cannot be used is told by place and reason, and the rest goes on", async () => {
  const folder = made({
    "Anna/hello-robot.ts": "a",
    "Anna/photo.jpg": "x",
    "Anna/helo-robot.ts": "x",
    "Anna/.DS_Store": "x",
    "Ben/1.ts": Buffer.from([0x41, 0xe2, 0x42]),
    "Ben/stop-at-the-wall.ts": "y".repeat(limits.programBytes + 1),
    "Ben/robonet.json": "{}",
    "Ben/robonet (1).json": '{"format":"robonet-work","version":3}',
    "loose.ts": "x",
    "robonet (2).json": "{}",
  });
  mkdirSync(join(folder, "a/".repeat(limits.depth + 1)), { recursive: true });
  symlinkSync("/etc/passwd", join(folder, "Anna/1.ts"));
  const { programs, problems } = await collected(folder);
  assert.equal(programs, ["Anna hello-robot a"]);
  assert.equal(problems, [
    "Anna/1.ts class.link",
    "Anna/helo-robot.ts class.noLesson",
    "Anna/photo.jpg class.stray",
    "Ben/1.ts file.encoding",
    "Ben/robonet (1).json class.newerWork",
    "Ben/robonet.json class.noWork",
    "Ben/stop-at-the-wall.ts class.large",
    `${"a/".repeat(limits.depth + 1).slice(0, -1)} class.deep`,
    "loose.ts class.loose",
    "robonet (2).json class.nameless",
    "– class.empty",
  ]);
});

collecting("one pupil twice is told, and the work is put together", async () => {
  const folder = made({
    "Anna  Liepa/hello-robot.ts": "a",
    "anna liepa.zip": await zipOf({ "stop-at-the-wall.ts": "b" }),
    "A\u0304da/1.ts": "c",
    "\u0100da.zip": await zipOf({ "10.ts": "d" }),
  });
  const { pupils, programs, problems } = await collected(folder);
  assert.is(pupils.length, 2);
  assert.is(programs.length, 4);
  assert.equal(problems, ["– class.twice", "– class.twice"]);
});

collecting("of the page's file come the last text of each program, and those that got a star", async () => {
  const records: ProgramRecord[] = [];
  const texts = new Map<string, string>();
  const add = (programId: string, text: string, at: number, device = "laptop", parents: string[] = []) => {
    const record = { programId, version: versionOf(text), parents, device, at };
    records.push(record);
    texts.set(record.version, text);
    return recordId(record);
  };
  const first = add("hello-robot", "first", 1);
  const starred = add("hello-robot", "starred", 2, "laptop", [first]);
  add("hello-robot", "last", 3, "laptop", [starred]);
  add("stop-at-the-wall", "here", 1);
  add("stop-at-the-wall", "there", 1, "tablet");
  add("free-play", "a game", 1);
  const star = { lesson: "hello-robot", lessonVersion: 1, kit: "k", verdict: { stars: 3 as const } };
  const work = packWork({ records, texts, stars: [{ ...star, device: "laptop", at: 2 }] });
  const { pupils, problems } = await collectWork(made({ "Jānis.json": work }), lessons, "en");
  assert.equal(problems, []);
  assert.equal(
    pupils.map(({ name, submissions }) => [
      name,
      submissions.map(({ text, claimed }) => `${text}${claimed ? " claimed" : ""}`).sort(),
    ]),
    [["Jānis", ["here", "last claimed", "starred claimed", "there"]]],
  );
});

zips("reads one of a pupil, and one of the whole class with its folder in it", async () => {
  const pupil = await zipOf({ "Anna/hello-robot.ts": "a", "__MACOSX/Anna/._hello-robot.ts": "x" });
  assert.equal((await collected(made({ "Anna.ZIP": pupil }))).programs, ["Anna hello-robot a"]);
  const folder = made({
    "7a.zip": await zipOf({ "7a/Anna/1.ts": "a", "7a/Ben/1.ts": "b", "7a/Ben/more.zip": "x" }),
  });
  const { programs, problems } = await collected(join(folder, "7a.zip"));
  assert.equal(programs, ["Anna hello-robot a", "Ben hello-robot b"]);
  assert.equal(problems, ["7a/Ben/more.zip class.zipInZip"]);
});

zips("names without Unicode are those of Windows in Latvia and Lithuania", async () => {
  const old = exchanged(
    await zipOf({ "_nna/hello-robot.ts": "a" }),
    "_nna",
    Buffer.from([0xa0, 0x6e, 0x6e, 0x83]),
  );
  const flagged = Buffer.from(old);
  // Without the flag for UTF-8, in both headers (APPNOTE.TXT 4.3.7 and 4.3.12).
  flagged[flagged.indexOf("PK\x03\x04", 0, "latin1") + 7] = 0;
  flagged[flagged.indexOf("PK\x01\x02", 0, "latin1") + 9] = 0;
  const folder = made({ "class.zip": flagged });
  assert.equal((await collected(join(folder, "class.zip"))).pupils, ["Ānnā"]);
});

zips("a name that leads out of it is told, and nothing is written anywhere", async () => {
  const folder = made({
    "Anna.zip": exchanged(await zipOf({ "xx/evil.ts": "x", "hello-robot.ts": "a" }), "xx/evil", "../evil"),
    "Ben.zip": exchanged(await zipOf({ "xevil.ts": "x" }), "xevil", "/evil"),
  });
  const { programs, problems } = await collected(folder);
  assert.equal(programs, ["Anna hello-robot a"]);
  assert.equal(problems.slice(0, 2), ["Anna.zip class.zipPath", "Ben.zip class.zipPath"]);
  assert.throws(() => readFileSync(join(folder, "../evil.ts")), /ENOENT/);
});

zips("one that would fill the memory is not unpacked, also when it lies about its size", async () => {
  const zeros = Buffer.alloc(limits.programBytes * 8);
  const bomb = await zipOf({ "hello-robot.ts": zeros });
  assert.ok(bomb.length < zeros.length / 100);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(zeros.length);
  const small = Buffer.alloc(4);
  small.writeUInt32LE(10);
  const folder = made({
    "Anna.zip": bomb,
    "Ben.zip": exchanged(bomb, size, small),
    "Zane.zip": bomb.subarray(0, 99),
  });
  const { programs, problems } = await collected(folder);
  assert.equal(programs, []);
  assert.equal(problems.slice(0, 3), [
    "Anna.zip/hello-robot.ts class.large",
    "Ben.zip class.zipDamaged",
    "Zane.zip class.zipDamaged",
  ]);
});

zips("the files of one are not more than a limit together", async () => {
  const files = { "a.ts": "1234567890", "b.ts": "1234567890", "c.ts": "1234567890" };
  const found: string[] = [];
  for await (const each of unzip(await zipOf(files), "Anna.zip", ["Anna"], 25))
    found.push(each instanceof Problem ? each.id : each.place);
  assert.equal(found, ["Anna.zip/a.ts", "Anna.zip/b.ts", "class.zipLarge"]);
});

zips.after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

for (const each of [collecting, zips]) each.run();
