import { spawn } from "node:child_process";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const command = suite("robonet debug");

command("takes its commands from a pipe, in a lesson's world and on a kit that has its parts", async () => {
  const args = [
    "cli/bin/robonet.mjs",
    "debug",
    "stop-at-the-wall/solution.ts",
    "--seed",
    "2",
    "--lang",
    "en",
  ];
  const child = spawn(process.execPath, args, { timeout: 300_000 });
  let [out, err] = ["", ""];
  child.stdout.on("data", (data) => {
    out += data;
  });
  child.stderr.on("data", (data) => {
    err += data;
  });
  child.stdin.end("to 60\nwhy\nr\nquit\nnext\n");
  const code = await new Promise((resolve) => child.on("close", resolve));
  assert.is(code, 0, err);
  assert.match(out, /came to a line \d+ times/);
  assert.match(out, /drive\.(stop|brake)\(/);
  assert.match(out, "No line ran before this one");
  assert.is(err, "");
});

command.run();
