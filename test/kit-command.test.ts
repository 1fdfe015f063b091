import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const copied = [
  "cli",
  "drivers",
  "espruino",
  "kits",
  "messages",
  "runtime",
  "sim",
  "toolchain",
  "virtual-board",
  "devicescript.json",
  "package.json",
  "tsconfig.json",
];
const folder = mkdtempSync(join(tmpdir(), "robonet-"));

/** Types a command in a copy of the project, which it may change. */
function robonet(...args: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", join(folder, "cli/bin/robonet.mjs"), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, LANG: "C", LC_ALL: "", FORCE_COLOR: "0" },
  });
}

const kit = suite("robonet kit");

kit.before(() => {
  for (const name of copied)
    cpSync(name, join(folder, name), { recursive: true, filter: (path) => !path.includes("node_modules") });
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
});
kit.after(() => rmSync(folder, { recursive: true }));

kit("list names the kits, with board and wheels", () => {
  const { status, stdout, stderr } = robonet("kit", "list");
  assert.is(status, 0, stderr);
  assert.match(stdout, /robonet-four +RoboNet Four +Espressif ESP32-DevKitC +4 +PCA9685/);
  assert.match(stdout, /robonet-mini .*XIAO ESP32C3 +2 +DRV8830, AS5600, AS5600L/);
  const data = JSON.parse(robonet("kit", "list", "--json").stdout);
  assert.equal(
    data.map(({ name }: { name: string }) => name),
    ["robonet-color", "robonet-four", "robonet-mini", "robonet-one"],
  );
});

kit("new makes a kit that checks, says what comes next, and never writes over one", () => {
  const made = robonet("kit", "new", "my-robot", "--from", "robonet-mini");
  assert.is(made.status, 0, made.stderr);
  assert.match(made.stdout, /Made kits\/my-robot\.json from robonet-mini\.\nNext: change board/);
  const text = readFileSync(join(folder, "kits/my-robot.json"), "utf8");
  assert.match(text, /"id": "my-robot",\n {2}"name": "My robot",\n {2}"board": "seeed_xiao_esp32c3"/);
  assert.match(robonet("kit", "check", "my-robot").stdout, /^My robot: the wiring is fine/);
  const again = robonet("kit", "new", "my-robot");
  assert.is(again.status, 2);
  assert.match(again.stderr, /kits\/my-robot\.json exists already/);
  assert.is(readFileSync(join(folder, "kits/my-robot.json"), "utf8"), text);
});

kit("new begins with RoboNet One when nothing else is said", () => {
  assert.is(robonet("kit", "new", "club").status, 0);
  assert.match(readFileSync(join(folder, "kits/club.json"), "utf8"), /"board": "esp32_devkit_c"/);
});

kit("new refuses a name that cannot be a file's, and a model that is not there", () => {
  for (const name of ["My Robot", "../x", "kits/x"]) {
    const { status, stderr } = robonet("kit", "new", name);
    assert.is(status, 2);
    assert.match(stderr, /cannot be a kit's name/);
  }
  assert.match(
    robonet("kit", "new", "abc", "--from", "robonet-tow").stderr,
    /no kit “robonet-tow”.*robonet-/,
  );
});

kit("a kit's name will do wherever a kit is asked for", () => {
  assert.match(robonet("kit", "check", "--kit", "robonet-four").stdout, /^RoboNet Four: the wiring is fine/);
  assert.match(robonet("kit", "check", "kits/robonet-mini.json").stdout, /^RoboNet Mini/);
  assert.match(robonet("kit", "check", "kits/robonet-mni.json").stderr, /Did you mean .*robonet-mini\.json/);
  const unknown = robonet("kit", "check", "robonet-fuor");
  assert.is(unknown.status, 2);
  assert.match(unknown.stderr, /no kit “robonet-fuor”.*Did you mean “robonet-four”/);
});

kit("wiring prints materials and wires in the language, and writes the drawing", () => {
  const { status, stdout, stderr } = robonet(
    ...["kit", "wiring", "robonet-four", "--lang", "lt", "--svg", "four.svg"],
  );
  assert.is(status, 0, stderr);
  assert.match(stdout, /2 +dviejų variklių valdiklis +DRV8833/);
  assert.match(stdout, /plokštė VP +lines S1/);
  assert.match(stdout, /Brėžinys: four\.svg/);
  assert.match(
    readFileSync(join(folder, "four.svg"), "utf8"),
    /<title>RoboNet Four: jungimo schema<\/title>/,
  );
});

kit("wiring as data has materials and wires", () => {
  const { materials, wires } = JSON.parse(robonet("kit", "wiring", "--json").stdout);
  assert.ok(materials.some(({ which }: { which: string }) => which === "DRV8833"));
  assert.ok(
    wires.some(
      ({ from, to }: { from: { pin: string }; to: { block: string; pin: string } }) =>
        from.pin === "25" && to.block === "driver" && to.pin === "IN1",
    ),
  );
});

kit("wiring refuses a kit with errors, since its table would be followed", () => {
  const text = readFileSync("devicescript.json", "utf8").replace('"signal": 23', '"signal": 4');
  writeFileSync(join(folder, "broken.json"), text);
  const { status, stdout, stderr } = robonet("kit", "wiring", "broken.json", "--svg", "broken.svg");
  assert.is(status, 2);
  assert.match(stderr, /button and buzzer are both on pin 4/);
  assert.is(stdout, "");
  assert.is(existsSync(join(folder, "broken.svg")), false);
});

kit.run();
