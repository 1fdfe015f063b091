import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { languages } from "../../messages/messages.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { findRefused, findRefusedPins } from "./refuse.ts";

const refuse = suite("What does not hold on Espruino");

const file = "kits/espruino/robonet-one.json";
const kit = parseKit(readFileSync(file, "utf8"), file);

const refusedIn = (source: string) =>
  findRefused(source, "my.ts", kit, true).map(
    ({ id, params, place }) => `${place?.line}:${place?.column} ${id} ${params.name ?? params.module}`,
  );

refuse("is a part that the kit lacks there", () => {
  assert.equal(refusedIn('import { robot } from "@robonet/kit"\nawait robot.color.read()\n'), [
    "2:13 espruino.member color",
  ]);
  assert.equal(refusedIn('import { robot as r } from "@robonet/kit"\nr.drive.stop()\nr.screen.show()\n'), [
    "3:3 espruino.member screen",
  ]);
});

refuse("is a name of a library, however it is imported", () => {
  assert.equal(refusedIn('import { plot, wait } from "@robonet/runtime"\nplot("a", 1)\n'), [
    "1:10 espruino.name plot",
  ]);
  assert.equal(refusedIn('import * as ds from "@devicescript/core"\nds.sleep(1)\nnew ds.Motor()\n'), [
    "3:8 espruino.name Motor",
  ]);
  assert.equal(refusedIn('import { startMotor } from "@devicescript/servers"\n'), [
    "1:1 espruino.module @devicescript/servers",
  ]);
});

refuse("is a construct that cannot be lowered", () => {
  assert.equal(refusedIn("function* more() {\n    yield 1\n}\n"), ["2:5 espruino.construct yield"]);
  assert.equal(refusedIn("const seen = new Set()\nlet Set2 = { Set: 1 }.Set\n"), [
    "1:18 espruino.construct Set",
  ]);
  assert.equal(refusedIn("outer: while (true) break outer\n"), ["1:1 espruino.construct outer:"]);
});

refuse("is nothing in a program that only uses what is there", () => {
  const source = `import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { every, type Task } from "@robonet/runtime"
const task: Task = every(100, async () => await robot.light.on())
await sleep(1000)
task.stop()
`;
  assert.equal(refusedIn(source), []);
});

refuse("is a motor on the two pins that give a steady voltage", () => {
  const text = readFileSync("devicescript.json", "utf8");
  const found = findRefusedPins(parseKit(text, "devicescript.json"), "devicescript.json");
  assert.equal(
    found.map(({ id, params }) => `${id} ${params.part} ${params.pin}`),
    ["espruino.dacPin leftMotor 25", "espruino.dacPin leftMotor 26"],
  );
  assert.equal(findRefusedPins(kit, file), []);
});

refuse("is told in each language with file, line and name", () => {
  const [problem] = findRefused('import { plot } from "@robonet/runtime"\n', "my.ts", kit, true);
  for (const language of languages) assert.match(problem!.in(language), /^my\.ts:1:10: .*plot/);
});

refuse.run();
