import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compilerText } from "../../toolchain/devicescript/load.node.ts";
import { builtinTexts } from "./builtin-texts.ts";

const texts = suite("Texts that the VM brings along");

texts("are those of the compiler, in its order", () => {
  const [, list] = /var BUILTIN_STRING__VAL = (\[[^\]]*\])/.exec(compilerText()) ?? [];
  assert.equal(builtinTexts, JSON.parse(list!));
});

texts.run();
