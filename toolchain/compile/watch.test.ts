import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compileOrThrow } from "../../test/support/bare-vm.ts";

const watch = suite("guards in the image");

/** Names of the functions in a program's image. */
function functionsOf(body: string): string[] {
  const source = `import { sleep } from "@devicescript/core"\n${body}\n`;
  return compileOrThrow(source).debug.functions.map(({ name }) => name);
}

const guardsLoops = (body: string) => functionsOf(body).some((name) => name.startsWith("refuel"));

watch("a loop that need not wait counts its turns", () => {
  for (const loop of [
    "let i = 0\nwhile (i < 5) i++",
    "for (let i = 0; i < 5; i++) { console.log(i) }",
    "for (const x of [1, 2]) console.log(x)",
    "let i = 0\nwhile (i < 5) { i++; if (i === 2) continue; await sleep(20) }",
    "let ms = 0\nwhile (ms < 5) { ms++; await sleep(ms) }",
    "let i = 0\nwhile (i < 5) { i++; await sleep(0) }",
    "let i = 0\nwhile (i < 5) { i++; if (i === 2) await sleep(20) }",
  ])
    assert.ok(guardsLoops(loop), loop);
});

watch("a loop that sleeps in each turn, and a program without loops, pay nothing", () => {
  for (const body of [
    "let i = 0\nwhile (i < 5) { i++; await sleep(20) }",
    "console.log(1)",
    "function twice(n: number) { return 2 * n }\nconsole.log(twice(2))",
  ])
    assert.not.ok(guardsLoops(body), body);
});

watch("a function that can reach itself counts its depth, another does not", () => {
  assert.ok(guardsLoops("function f(n: number): number { return n < 1 ? 0 : f(n - 1) }\nconsole.log(f(3))"));
  assert.not.ok(
    guardsLoops(
      "async function tick() { await sleep(100); if (Math.random() < 2) tick.start() }\ntick.start()\nawait sleep(1000)",
    ),
    "a task that starts itself anew has a new stack",
  );
});

watch("a large function that never waits counts its calls, one that waits or is small does not", () => {
  const list = Array.from({ length: 200 }, (_, i) => `n + ${i}`).join(", ");
  assert.ok(guardsLoops(`function large(n: number) { return [${list}].length }\nconsole.log(large(1))`));
  assert.ok(guardsLoops(`const large = (n: number) => [${list}].length\nconsole.log([1, 2].map(large))`));
  assert.not.ok(
    guardsLoops(
      `async function large(n: number) { await sleep(n); return [${list}].length }\nawait large(1)`,
    ),
  );
});

watch("each task begins in a guard, the library's own among them", () => {
  assert.ok(functionsOf("async function f() {}\nf.start()").some((name) => name.startsWith("guarded")));
  assert.ok(functionsOf("setTimeout(async () => {}, 1)").some((name) => name.startsWith("guarded")));
  assert.not.ok(functionsOf("console.log(1)").some((name) => name.startsWith("guarded")));
});

watch("a program without loops and tasks grows by less than 300 bytes", () => {
  // 1312 bytes are what the image had with a stop at its top level alone.
  const { image } = compileOrThrow("export {}\nconsole.log(1)\n");
  assert.ok(image.length < 1312 + 300, `${image.length} bytes`);
});

watch.run();
