import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { kitText } from "../../test/support/simulate.ts";
import { loadCompiler } from "../devicescript/load.node.ts";
import { Compiler } from "./compile.ts";
import { readLibrary } from "./library.node.ts";

const images = suite("an image");

images("is the same whatever was compiled before it", () => {
  const compiler = new Compiler(loadCompiler(), readLibrary()).for(parseKit(kitText, "kit.json"));
  const imageOf = (source: string) => {
    const compiled = compiler.compile({ path: "test.ts", source });
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
    return compiled.image;
  };
  const source = 'import { robot } from "@robonet/kit"\nawait robot.drive.straight(300)\n';
  const first = imageOf(source);
  assert.equal(imageOf(source), first);
  imageOf('import { robot } from "@robonet/kit"\nawait robot.sound.beep()\n');
  assert.equal(imageOf(source), first);
});

images.run();
