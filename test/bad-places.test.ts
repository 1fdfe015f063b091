import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { languages } from "../messages/messages.ts";
import { packWork } from "../work/index.ts";
import { compileOrThrow } from "./support/bare-vm.ts";
import { contentsOf } from "./support/full-disk.ts";
import { madeUpFirmware } from "./support/made-up-firmware.ts";
import { asOrdinaryUser, ordinaryUserMayRead } from "./support/ordinary-user.ts";
import { type Typed, typeCommand } from "./support/type-command.ts";

const folder = mkdtempSync(join(tmpdir(), "robonet-places-"));
const at = (name: string) => join(folder, name);
const image = at("program.devs");
const kit = at("kit.json");

const places = suite("a place that is none");
const outputs = suite("an output");
for (const each of [places, outputs]) {
  each.before(() => {
    writeFileSync(image, compileOrThrow('console.log("here")\n').image);
    copyFileSync("kits/robonet-one.json", kit);
    writeFileSync(at("world.svg"), readFileSync("sim/world/empty-room.svg"));
    writeFileSync(at("firmware.bin"), madeUpFirmware("esp32", 5000));
    writeFileSync(at("notes.txt"), "mine");
    mkdirSync(at("folder"), { recursive: true });
    mkdirSync(at("class"), { recursive: true });
    writeFileSync(at("class/Anna.json"), packWork({ records: [], texts: new Map(), stars: [] }));
  });
}
outputs.after(() => rmSync(folder, { recursive: true }));

/** Each command that reads a file which the user names. */
const reading: Readonly<Record<string, (path: string) => string[]>> = {
  run: (path) => ["run", path],
  "run --world": (path) => ["run", image, "--world", path],
  "run --kit": (path) => ["run", image, "--kit", path],
  verify: (path) => ["verify", path],
  check: (path) => ["check", "1", path],
  "class grade": (path) => ["class", "grade", path],
  build: (path) => ["build", path, "-o", at("new.devs")],
  bundle: (path) => ["bundle", path, "--file", at("firmware.bin"), "-o", at("new.bin")],
  "bundle --file": (path) => ["bundle", image, "--file", path],
  deploy: (path) => ["deploy", path],
  "deploy --target espruino": (path) => ["deploy", path, "--target", "espruino"],
  flash: (path) => ["flash", "--file", path],
  "kit check": (path) => ["kit", "check", path],
  "kit wiring": (path) => ["kit", "wiring", path],
  "kit generate": (path) => ["kit", "generate", "--kit", path],
  "kit new --from": (path) => ["kit", "new", "never-made", "--from", path],
  "virtual-board --world": (path) => ["virtual-board", "--world", path],
};

/** Names with nothing in them, and what waits for a reader for ever. */
const noOutputs: readonly [what: string, name: () => string, sentence: RegExp][] = [
  ["an empty name", () => "", /has an empty name/],
  [
    "a pipe with a name",
    () => pipe(),
    // A computer without build tools has no virtual serial port to begin with.
    /neither a file nor a device|exists already and is no link|not the state of|cannot make a virtual serial port/,
  ],
];

function pipe(): string {
  const path = at("pipe.devs");
  rmSync(path, { force: true });
  execFileSync("mkfifo", [path]);
  return path;
}

/** Each command that writes a file where the user wants it. */
const writing: Readonly<Record<string, (path: string) => string[]>> = {
  build: (path) => ["build", image, "-o", path],
  "run --svg": (path) => ["run", image, "--svg", path],
  "run --csv": (path) => ["run", image, "--csv", path],
  "run --record": (path) => ["run", image, "--record", path],
  "class grade --csv": (path) => ["class", "grade", at("class"), "--csv", path],
  "class grade --xapi": (path) => ["class", "grade", at("class"), "--xapi", path],
  "class grade --sheet": (path) => ["class", "grade", at("class"), "--sheet", path],
  bundle: (path) => ["bundle", image, "--file", at("firmware.bin"), "-o", path],
  "kit wiring": (path) => ["kit", "wiring", kit, "--svg", path],
  "virtual-board --state": (path) => ["virtual-board", "--state", path],
  "virtual-board --link": (path) => ["virtual-board", "--link", path],
};

const none: Readonly<Record<string, string>> = {
  "a missing file": "none.ts",
  "a file in no folder": "none/none.ts",
  "a file in a file": "notes.txt/none.ts",
  "a folder": "folder",
  "a name of 300 letters": `${"n".repeat(300)}.ts`,
};

let turn = 0;

/** Types a command as text and with `--json`, in one language after the other; both must tell the same, and end with 2. */
async function refusedInWords(args: readonly string[]): Promise<void> {
  const before = contentsOf(folder);
  const lang = languages[turn++ % languages.length]!;
  const { code, out, err } = await typeCommand(...args, "--lang", lang);
  assert.is(code, 2, `${lang}: ${out}${err}`);
  const sentence = err.split("\n").at(-1)!;
  assert.match(sentence, /\S \S.*([.?]|solution\.ts)$/, "a sentence");
  assert.not.match(sentence, /\bE[A-Z]{4,}\b|Error:|undefined/, "in plain words");
  const json = await typeCommand(...args, "--lang", lang, "--json");
  assert.is(json.code, 2);
  const { ok, problem } = JSON.parse(json.out);
  assert.is(ok, false);
  assert.is(problem.message, sentence);
  assert.equal(contentsOf(folder), before, "nothing is left behind");
}

for (const [command, args] of Object.entries(reading)) {
  places(`is told as an input: ${command}`, async () => {
    for (const name of Object.values(none)) await refusedInWords(args(at(name)));
  });
}

for (const [command, args] of Object.entries(writing)) {
  places(`is told as an output: ${command}`, async () => {
    for (const [what, name] of Object.entries(none)) {
      if (what === "a missing file") continue;
      await refusedInWords(args(at(name)));
    }
    if (existsSync("/dev/full") && !command.startsWith("virtual-board"))
      await refusedInWords(args("/dev/full"));
  });
}

for (const [what, name, sentence] of noOutputs)
  places(`is told as an output: ${what}`, async () => {
    if (process.platform === "win32") return console.log("Left out: Windows has no such pipes.");
    try {
      for (const args of Object.values(writing)) {
        const { code, err } = await typeCommand(...args(name()));
        assert.is(code, 2, err);
        assert.match(err, sentence);
      }
    } finally {
      // Who reads it waits for ever.
      rmSync(at("pipe.devs"), { force: true });
    }
  });

places("is told as an input: an empty name", async () => {
  for (const args of Object.values(reading)) {
    const { code, err } = await typeCommand(...args(""));
    assert.is(code, 2, err);
    assert.match(err, /[.?]$/);
    assert.not.match(err, /file \./, "names what is empty");
  }
});

places("may be one where the user has no permission", async () => {
  if (process.platform === "win32") return console.log("Left out: Windows has other permissions.");
  if (!(await ordinaryUserMayRead()))
    return console.log("Left out: nobody but root may read the folder of the project.");
  mkdirSync(at("read-only"));
  writeFileSync(at("read-only/old.svg"), "<svg/>");
  writeFileSync(at("secret.json"), "{}", { mode: 0o000 });
  chmodSync(at("read-only"), 0o555);
  chmodSync(folder, 0o755);
  try {
    await asOrdinaryUser(async () => {
      const write = (path: string) => typeCommand("kit", "wiring", kit, "--svg", path, "--json");
      for (const path of ["read-only/new.svg", "read-only/old.svg"]) {
        const { code, out } = await write(at(path));
        assert.is(code, 2, out);
        assert.match(JSON.parse(out).problem.message, /no permission to write there/);
      }
      const { code, err } = await typeCommand("kit", "check", at("secret.json"), "--lang", "lv");
      assert.is(code, 2);
      assert.match(err, /tev nav atļaujas to lasīt/);
    });
    assert.is(readFileSync(at("read-only/old.svg"), "utf8"), "<svg/>");
  } finally {
    chmodSync(at("read-only"), 0o755);
    rmSync(at("read-only"), { recursive: true });
    rmSync(at("secret.json"));
  }
});

async function refused(...args: string[]): Promise<Typed> {
  const before = contentsOf(folder);
  const typed = await typeCommand(...args);
  assert.is(typed.code, 2, typed.out + typed.err);
  assert.equal(contentsOf(folder), before);
  return typed;
}

outputs("is never what the command reads, under whatever name", async () => {
  linkSync(at("world.svg"), at("hard.svg"));
  symlinkSync("world.svg", at("soft.svg"));
  for (const name of ["world.svg", "hard.svg", "soft.svg", "folder/../world.svg"]) {
    const { err } = await refused("run", image, "--world", at("world.svg"), "--svg", at(name));
    assert.match(err, /is what this command reads/, name);
  }
  assert.match((await refused("build", image)).err, /program\.devs is what this command reads/);
  const firmware = at("firmware.bin");
  await refused("bundle", image, "--file", firmware, "-o", firmware);
});

outputs("has a name of its kind, so that nothing else is lost", async () => {
  writeFileSync(at("own.ts"), "let mine = 1\n");
  for (const option of ["--svg", "--csv"])
    for (const name of ["own.ts", "kit.json", "program.devs"]) await refused("run", image, option, at(name));
  for (const name of ["own.ts", "notes.txt", "world.svg", "new.ts", "NEW.JSON"])
    assert.match(
      (await refused("build", image, "-o", at(name))).err,
      /Take a name that ends in \.devs/,
      name,
    );
  await refused("kit", "wiring", kit, "--svg", kit);
});

outputs("is a file of its own", async () => {
  symlinkSync("one.svg", at("same.svg"));
  writeFileSync(at("one.svg"), "");
  for (const [svg, csv] of [
    ["both.csv", "both.csv"],
    ["both.csv", "BOTH.csv"],
    ["both.csv", "folder/../both.csv"],
    ["one.svg", "same.svg"],
  ] as const)
    assert.match(
      (await refused("run", image, "--svg", at(svg), "--csv", at(csv))).err,
      /the same file/,
      `${svg} ${csv}`,
    );
});

outputs("may be an old one of its kind, an empty file, or none yet", async () => {
  writeFileSync(at("empty.tmp"), "");
  for (const name of ["old.svg", "old.svg", "empty.tmp", "no-ending"]) {
    const { code, err } = await typeCommand("kit", "wiring", kit, "--svg", at(name));
    assert.is(code, 0, err);
    assert.match(readFileSync(at(name), "utf8"), /^<svg/);
  }
});

places.run();
outputs.run();
