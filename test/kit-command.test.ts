import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ProjectCopy } from "./support/project-copy.ts";

const kit = suite("robonet kit");

const copy = new ProjectCopy();
kit.after(() => copy.end());

/** A file of the copy. */
const inCopy = (name: string) => join(copy.folder, name);
const robonet = (...args: string[]) => copy.robonet(...args);

kit("list names the kits, with board and wheels", async () => {
  const { code, out, err } = await robonet("kit", "list");
  assert.is(code, 0, err);
  assert.match(out, /robonet-four +RoboNet Four +Espressif ESP32-DevKitC +4 +PCA9685/);
  assert.match(out, /robonet-mini .*XIAO ESP32C3 +2 +DRV8830, AS5600, AS5600L/);
  const data = JSON.parse((await robonet("kit", "list", "--json")).out);
  assert.equal(
    data.map(({ name }: { name: string }) => name),
    ["color", "folkrace", "four", "mini", "one", "side", "sumo", "sumo-1kg"].map((name) => `robonet-${name}`),
  );
});

kit("new makes a kit that checks, says what comes next, and never writes over one", async () => {
  const made = await robonet("kit", "new", "my-robot", "--from", "robonet-mini");
  assert.is(made.code, 0, made.err);
  assert.match(made.out, /Made kits\/my-robot\.json from robonet-mini\.\nNext: change board/);
  const text = readFileSync(inCopy("kits/my-robot.json"), "utf8");
  assert.match(text, /"id": "my-robot",\n {2}"name": "My robot",\n {2}"board": "seeed_xiao_esp32c3"/);
  assert.match((await robonet("kit", "check", "my-robot")).out, /^My robot: the wiring is fine/);
  const again = await robonet("kit", "new", "my-robot");
  assert.is(again.code, 2);
  assert.match(again.err, /kits\/my-robot\.json exists already/);
  assert.is(readFileSync(inCopy("kits/my-robot.json"), "utf8"), text);
});

kit("new says where the kit is, from the folder in which it was typed", async () => {
  const { out } = await copy.robonetIn("lessons", "kit", "new", "far-away", "--json");
  assert.equal(JSON.parse(out), { ok: true, made: [join("..", "kits", "far-away.json")] });
});

kit("check says the line of each finding, and all of it", async () => {
  const text = readFileSync(inCopy("kits/robonet-one.json"), "utf8");
  writeFileSync(inCopy("wrong.json"), text.replace('"signal": 13 }', '"signal": 16 }'));
  const line = text.slice(0, text.indexOf('"signal": 13 }')).split("\n").length;
  const { code, out } = await robonet("kit", "check", "wrong.json");
  assert.is(code, 2);
  assert.match(
    out,
    new RegExp(`^wrong\\.json:${line}:\\d+: light is on pin 16, .* bring out\\. Pin \\d+ is free\\.$`, "m"),
  );
  const [finding] = JSON.parse((await robonet("kit", "check", "wrong.json", "--json")).out).findings;
  assert.is(finding.place.line, line);
  assert.match((await robonet("kit", "wiring", "wrong.json")).err, new RegExp(`^wrong\\.json:${line}:`));
});

kit("new begins with RoboNet One when nothing else is said", async () => {
  assert.is((await robonet("kit", "new", "club")).code, 0);
  assert.match(readFileSync(inCopy("kits/club.json"), "utf8"), /"board": "esp32_devkit_c"/);
});

kit("new refuses a name that cannot be a file's, and a model that is not there", async () => {
  for (const name of ["My Robot", "../x", "kits/x"]) {
    const { code, err } = await robonet("kit", "new", name);
    assert.is(code, 2);
    assert.match(err, /cannot be a kit's name/);
  }
  assert.match(
    (await robonet("kit", "new", "abc", "--from", "robonet-tow")).err,
    /no kit “robonet-tow”.*robonet-/,
  );
});

kit("a kit's name will do wherever a kit is asked for", async () => {
  assert.match(
    (await robonet("kit", "check", "--kit", "robonet-four")).out,
    /^RoboNet Four: the wiring is fine/,
  );
  assert.match((await robonet("kit", "check", "kits/robonet-mini.json")).out, /^RoboNet Mini/);
  assert.match(
    (await robonet("kit", "check", "kits/robonet-mni.json")).err,
    /Did you mean .*robonet-mini\.json/,
  );
  const unknown = await robonet("kit", "check", "robonet-fuor");
  assert.is(unknown.code, 2);
  assert.match(unknown.err, /no kit “robonet-fuor”.*Did you mean “robonet-four”/);
});

kit("wiring prints materials and wires in the language, and writes the drawing", async () => {
  const { code, out, err } = await robonet(
    ...["kit", "wiring", "robonet-four", "--lang", "lt", "--svg", "four.svg"],
  );
  assert.is(code, 0, err);
  assert.match(out, /2 +dviejų variklių valdiklis +DRV8833/);
  assert.match(out, /plokštė VP +lines S1/);
  assert.match(out, /Brėžinys: four\.svg/);
  assert.match(readFileSync(inCopy("four.svg"), "utf8"), /<title>RoboNet Four: jungimo schema<\/title>/);
});

kit("wiring as data has materials and wires", async () => {
  const { materials, wires } = JSON.parse((await robonet("kit", "wiring", "--json")).out);
  assert.ok(materials.some(({ which }: { which: string }) => which === "DRV8833"));
  assert.ok(
    wires.some(
      ({ from, to }: { from: { pin: string }; to: { block: string; pin: string } }) =>
        from.pin === "25" && to.block === "driver" && to.pin === "IN1",
    ),
  );
});

kit("wiring refuses a kit with errors, since its table would be followed", async () => {
  const text = readFileSync("devicescript.json", "utf8").replace('"signal": 23', '"signal": 4');
  writeFileSync(inCopy("broken.json"), text);
  const { code, out, err } = await robonet("kit", "wiring", "broken.json", "--svg", "broken.svg");
  assert.is(code, 2);
  assert.match(err, /button and buzzer are both on pin 4/);
  assert.is(out, "");
  assert.is(existsSync(inCopy("broken.svg")), false);
});

kit.run();
