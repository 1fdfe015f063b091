import { deflateRawSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { longestLink, packShared, type Shared, unpackShared } from "./share.ts";

const share = suite("a program in a link");

share("each program that can be shared opens", async () => {
  const surroundings = { name: "Snake", kit: "one", world: "own", ownWorld: "<svg/>" };
  const programs: Shared[] = [
    { activity: "hello-robot", text: "" },
    { activity: "hello-robot", text: "žģū „“ 🤖 \ud800 \u0000\r\n" },
    { activity: "free-play", text: "await 1", surroundings },
    { activity: "hello-robot", text: "// the same line\n".repeat(20_000) },
  ];
  for (const program of programs) assert.equal(await unpackShared((await packShared(program))!), program);
});

share("a program that is too long for a link, or whose link would not open, is not shared", async () => {
  let noise = "";
  for (let i = 0; noise.length < 20_000; i++) noise += Math.imul(i, 2654435761).toString(36);
  assert.is(await packShared({ activity: "a", text: noise }), undefined);
  assert.is(await packShared({ activity: "a", text: "x".repeat(2_000_000) }), undefined);
});

share("a link that inflates to more than a program is put down early", async () => {
  // 400 MB of zeros would take seconds and as much memory.
  const bomb = deflateRawSync(Buffer.alloc(5_900_000)).toString("base64url");
  assert.ok(bomb.length < longestLink, `${bomb.length}`);
  const before = process.memoryUsage().arrayBuffers;
  assert.is(await unpackShared(bomb), undefined);
  assert.ok(process.memoryUsage().arrayBuffers - before < 4_000_000);
  assert.is(await unpackShared("A".repeat(39_000)), undefined);
});

share("a damaged link is none", async () => {
  const whole = (await packShared({ activity: "hello-robot", text: "await 1" }))!;
  for (const damaged of ["", "!", whole.slice(3), whole.slice(0, -4)])
    assert.is(await unpackShared(damaged), undefined, damaged);
});

share.run();
