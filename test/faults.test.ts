import { suite } from "uvu";
import * as assert from "uvu/assert";
import { locate, ownLine } from "../toolchain/compile/locate.ts";
import { loadCompiler } from "../toolchain/devicescript/load.node.ts";
import { compileOrThrow, runBare } from "./support/bare-vm.ts";

/** The kind of a program's end, its message, and the line of the program. */
function end(source: string): string {
  const { image, debug } = compileOrThrow(source);
  const { fault } = runBare(image, 5);
  if (!fault) return "no fault";
  const line = ownLine(locate(loadCompiler(), debug, fault.frames));
  return `${fault.kind} ${fault.name} ${fault.message} @${line?.file}:${line?.line}`.replace(/\s+/g, " ");
}

const faults = suite("faults");

faults("a throw names the error and the line where it began", () => {
  assert.is(
    end(
      'export {}\nfunction deep() {\n  throw new RangeError("oops")\n}\nasync function mid() { deep() }\nawait mid()\n',
    ),
    "exception RangeError oops @test.ts:3",
  );
});

faults("a throw inside a timer is found too", () => {
  assert.is(
    end('setTimeout(async () => {\n  throw new Error("in timer")\n}, 100)\n'),
    "exception Error in timer @test.ts:2",
  );
});

faults("a wrong access is an exception with its line", () => {
  assert.match(
    end("let a: number[]\nconsole.log(1)\nconsole.log(a[0])\n"),
    /^exception TypeError .* @test\.ts:3$/,
  );
});

faults("a loop that never waits is ended by the VM, with its line", () => {
  assert.match(end("let i = 0\nwhile (true) {\n  i++\n}\n"), /^infinite-loop @test\.ts:[23]$/);
});

faults("a function that calls itself for ever is ended, with its line", () => {
  assert.is(
    end("function again(n: number): number {\n  return 1 + again(n + 1)\n}\nconsole.log(again(0))\n"),
    "stack-overflow @test.ts:2",
  );
});

faults("a program that eats the memory is ended, with its line", () => {
  assert.is(
    end("let kept: number[][] = []\nwhile (true) {\n  kept.push([1, 2, 3, 4, 5, 6, 7, 8])\n}\n"),
    "out-of-memory @test.ts:3",
  );
});

faults("what follows a fault is not run", () => {
  const { image } = compileOrThrow(
    'console.log("before")\nif (Math.random() < 2) throw new Error("x")\nconsole.log("after")\n',
  );
  assert.equal(runBare(image, 5).lines, ["before"]);
});

faults.run();
