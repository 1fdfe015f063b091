import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findLesson } from "../lesson/library/lessons.ts";
import { KeptClass } from "../school/data/keep-class.node.ts";
import { packWork, versionOf } from "../work/index.ts";
import { databases, type NewPlace } from "./support/class-databases.ts";
import { typeCommand } from "./support/type-command.ts";

const hello = findLesson("hello-robot");
const right = readFileSync(hello.path("solution.ts"), "utf8");
const mistaken = "let = 1\n";

const folder = mkdtempSync(join(tmpdir(), "robonet-class-"));
/** Makes a folder of collected work. */
function collected(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, file)), { recursive: true });
    writeFileSync(join(folder, name, file), text);
  }
  return join(folder, name);
}

for (const [where, newPlace] of Object.entries(databases)) {
  const kept = suite(`a class that is kept in ${where}`);
  let data: NewPlace;
  kept.before(async () => {
    data = await newPlace();
  });
  kept.after(() => data.remove());

  /** Grades, and tells what came of whom. */
  const grade = async (...args: readonly string[]) => {
    const { code, out, err } = await typeCommand("class", "grade", ...args, "--data", data.place, "--json");
    assert.is(code, 0, out + err);
    const { pupils, programs } = JSON.parse(out);
    const results = pupils.map(
      ({ name, lessons }: { name: string; lessons: Record<string, { result: string }> }) =>
        [name, ...Object.entries(lessons).map(([id, { result }]) => `${id} ${result}`)].join(" "),
    );
    return { results, programs };
  };

  kept("what was collected earlier counts, and is not tried again", async () => {
    const first = await grade(
      collected("7a", { [`Anna/${hello.number}.ts`]: right, "Ben/hello-robot.ts": mistaken }),
    );
    assert.equal(first.results, ["Anna hello-robot passed", "Ben hello-robot mistakes"]);
    assert.is(first.programs.tried, 2);
    // Anna went on and spoilt it; Ben copied; Zane is new, with the page's file.
    const record = { programId: "hello-robot", version: versionOf(right), parents: [], device: "d", at: 1 };
    const work = packWork({ records: [record], texts: new Map([[record.version, right]]), stars: [] });
    const second = await grade(
      collected("next week", {
        [`anna/${hello.number}.ts`]: mistaken,
        [`Ben/${hello.number}.ts`]: right,
        "Zane.json": work,
      }),
    );
    assert.equal(second.results, [
      "Anna hello-robot passed",
      "Ben hello-robot passed",
      "Zane hello-robot passed",
    ]);
    assert.equal(second.programs, { handedIn: 4, tried: 0, saved: 2, known: 2, left: 0 });
  });

  kept("all of a pupil comes out as a file, and goes in again on another computer", async () => {
    const file = join(folder, `out ${where}`, "Zane.json");
    mkdirSync(dirname(file));
    const named = ["--data", data.place, "--lang", "en"];
    const unknown = await typeCommand("class", "export", "Zan", file, ...named);
    assert.match(unknown.err, /Did you mean “Zane”\?/);
    assert.is((await typeCommand("class", "export", "zane", file, ...named)).code, 0);
    const all = JSON.parse(readFileSync(file, "utf8"));
    assert.equal([all.names, all.class.name, Object.values(all.texts)], [["Zane"], "7a", [right]]);
    assert.equal(all.pictures, { chosen: false });
    const other = await newPlace();
    const into = ["class", "import", dirname(file), "--data", other.place, "--lang", "en"];
    const first = await typeCommand(...into);
    assert.match(first.out, /Zane: 1 new version \(new in the class\)\n1 pupil taken into class/);
    const again = await typeCommand(...into, "--json");
    assert.equal(JSON.parse(again.out).pupils, [{ name: "Zane", isNew: false, records: 0, stars: 0 }]);
    await other.remove();
  });

  kept("a pupil is forgotten with all their work", async () => {
    const forget = (name: string) =>
      typeCommand("class", "forget", name, "--data", data.place, "--lang", "en");
    const unknown = await forget("Anne");
    assert.is(unknown.code, 2);
    assert.match(unknown.err, /no pupil “Anne” in the class. Did you mean “Anna”\?/);
    assert.is((await forget(" ANNA")).code, 0);
    const { results, programs } = await grade(join(folder, "next week"), "--class", "7a");
    assert.equal(results, ["anna hello-robot mistakes", "Ben hello-robot passed", "Zane hello-robot passed"]);
    // What the others have was there already; of Anna, who handed in again, only the new program is left.
    assert.is(programs.handedIn, 3);
  });

  kept("work of a USB stick goes beside what the class has, and says what it could not use", async () => {
    const before = collected(`stick ${where}`, {
      [`Ben/${hello.number}.ts`]: `${right}\n// Ben\n`,
      "Ben/holiday.ts": "let a;\n",
    });
    const { code, out, err } = await typeCommand(
      ...["class", "import", before, "--data", data.place, "--class", "7a", "--lang", "en"],
    );
    assert.is(code, 2);
    assert.match(out, /Ben: 1 new version\n/);
    assert.match(err, /holiday\.ts/);
  });

  kept("is deleted when its school year is over, and not before", async () => {
    const now = new Date();
    const year = now.getFullYear() + (now.getMonth() >= 8 ? 1 : 0);
    const before = await KeptClass.open(data.place, {
      today: new Date(`${year}-08-31T23:59:59`),
      name: undefined,
    });
    await before.close();
    assert.equal([before.expired, before.schoolClass.name], [[], "7a"]);
    const gone = await KeptClass.open(data.place, {
      today: new Date(`${year}-09-01T00:00:01`),
      name: undefined,
      made: "8a",
    });
    await gone.close();
    assert.equal([gone.expired, gone.schoolClass.name], [["7a"], "8a"]);
  });

  kept.run();
}

const options = suite("class grade --class");
options.after(() => rmSync(folder, { recursive: true }));

options("needs the data that have the class", async () => {
  const { code, err } = await typeCommand("class", "grade", join(folder, "7a"), "--class", "7a");
  assert.is(code, 2);
  assert.match(err, /--class needs --data/);
});

options("a class that is not there is not made to be forgotten", async () => {
  const place = join(folder, "none");
  const { code, err } = await typeCommand("class", "forget", "Anna", "--data", place, "--lang", "lv");
  assert.is(code, 2);
  assert.match(err, /none: Te nav nevienas klases\./);
  assert.not(existsSync(place));
});

options.run();
