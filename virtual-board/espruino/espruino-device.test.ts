import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { espruinoKit } from "../../lesson/library/kits.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { parseWorld } from "../../test/support/read-world.ts";
import { emptyRoom } from "../../test/support/simulate.ts";
import { evaluateRestricted } from "../../toolchain/espruino/engine/engine.node.ts";
import { EspruinoDevice } from "./espruino-device.node.ts";

const device = suite("virtual Espruino");

function mkDevice(stored?: string) {
  const storage = new Map<string, Buffer>();
  if (stored !== undefined) {
    storage.set("program.1", Buffer.from(stored));
    storage.set(".bootcde", Buffer.from('eval(require("Storage").read("program.1"))'));
  }
  const kit = parseKit(readFileSync(espruinoKit, "utf8"), espruinoKit);
  const world = parseWorld(emptyRoom, "room.svg");
  const made = new EspruinoDevice(storage, { kit, world, seed: 1, evaluate: evaluateRestricted });
  let heard = "";
  made.onSend = (bytes) => {
    heard += Buffer.from(bytes).toString();
  };
  return { made, heard: () => heard, type: (text: string) => made.receive(Buffer.from(text)) };
}

const motor = `console.log("on"); analogWrite(new Pin("D32"), 1); setInterval(function () { console.log("tick") }, 500);`;

device("with a program in its flash starts it with the power", () => {
  const { made, heard } = mkDevice(motor);
  made.stepUntil(2e6);
  assert.match(heard(), /on[\s\S]*tick/);
  assert.ok(made.run!.robot.body.drive.motor("left").duty > 0.9, "the left motor turns");
});

device("reset() takes the program away, load() brings it back at the start", () => {
  const { made, heard, type } = mkDevice(motor);
  made.stepUntil(1e6);
  type("\x10reset();\n");
  made.stepUntil(1.5e6);
  assert.is(made.run, undefined);
  type("\x10load();\n");
  made.stepUntil(2e6);
  const said = heard();
  assert.ok(said.lastIndexOf("on") > said.lastIndexOf("Espruino"), "the banner comes before the program");
});

device("an error that nobody catches is printed as Espruino does", () => {
  const { made, heard } = mkDevice("nothing.at();");
  made.stepUntil(1e5);
  assert.match(heard(), /Uncaught ReferenceError: "nothing" is not defined/);
});

device.run();
