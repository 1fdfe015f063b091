import { randomBytes } from "node:crypto";
import { type AddressInfo, connect, createServer } from "node:net";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { slowLine } from "./slow-line.ts";

test("bytes do not overtake each other on a slow line while the computer is busy", async () => {
  const sent = randomBytes(400_000);
  const far = createServer((socket) => socket.end(sent));
  await new Promise<void>((resolve) => far.listen(0, "127.0.0.1", resolve));
  const line = await slowLine((far.address() as AddressInfo).port, { bitsPerSecond: 16e6, roundTripMs: 20 });
  // Keeps this thread busy for up to 8 ms at a time, as other work does.
  let turn = 0;
  const busy = setInterval(() => {
    const untilMs = performance.now() + (turn++ % 9);
    while (performance.now() < untilMs);
  }, 2);
  const came: Buffer[] = [];
  try {
    const near = connect(line.port, "127.0.0.1");
    near.on("data", (bytes) => came.push(bytes));
    await new Promise<void>((resolve, reject) => near.on("end", resolve).on("error", reject));
  } finally {
    clearInterval(busy);
    line.server.close();
    far.close();
  }
  assert.is(Buffer.concat(came).length, sent.length);
  assert.ok(Buffer.concat(came).equals(sent), "the bytes came in another order");
});

test.run();
