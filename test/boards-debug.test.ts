import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DebugClient } from "@vscode/debugadapter-testsupport";
import type { DebugProtocol } from "@vscode/debugprotocol";
import { suite } from "uvu";
import * as assert from "uvu/assert";

/** A board at a pseudo-terminal, and a person or an editor that goes through its program. In the wall's time. */
const boards = suite("going through a program on a board");

const folder = mkdtempSync(join(tmpdir(), "robonet-board-debug-"));
const env = { ...process.env, XDG_CACHE_HOME: folder, LANG: "C", LC_ALL: "" };
const program = join(folder, "square.ts");
writeFileSync(
  program,
  `import { robot } from "@robonet/kit"
import { sleep } from "@devicescript/core"
let total = 0
const wheel = { turns: 0, inner: { deep: [1, [2, [3]]] } }
function square(side: number) {
  const area = side * side
  total += area
  return area
}
await robot.drive.drive(50, 0)
for (let i = 1; i < 1000; i++) {
  console.log(i, square(i))
  wheel.turns++
  await sleep(100)
}
`,
);

const run = (args: readonly string[]) =>
  spawn(process.execPath, ["cli/bin/robonet.mjs", ...args], { env, timeout: 240_000 });

interface Board {
  readonly port: string;
  readonly process: ChildProcess;
}

/** Undefined, and told, where this computer has no pseudo-terminals. */
async function mkBoard(...options: readonly string[]): Promise<Board | undefined> {
  const port = join(folder, `port-${Math.floor(performance.now())}`);
  const process = run(["virtual-board", "--link", port, "--lang", "en", ...options]);
  let said = "";
  process.stderr.on("data", (data) => {
    said += data;
  });
  const isThere = await new Promise<boolean>((resolve) => {
    process.stdout.on("data", (data) => {
      said += data;
      if (said.includes(port)) resolve(true);
    });
    process.on("close", () => resolve(false));
  });
  if (!isThere) console.error(`\n  SKIPPED, no virtual serial port here: ${said}\n`);
  return isThere ? { port, process } : undefined;
}

boards("steps, breaks, looks and stops in a terminal; what cannot be on a robot is told", async () => {
  const board = await mkBoard();
  if (!board) return;
  try {
    const child = run(["debug", "--board", board.port, "--lang", "en", program]);
    let [out, err] = ["", ""];
    child.stdout.on("data", (data) => {
      out += data;
    });
    child.stderr.on("data", (data) => {
      err += data;
    });
    child.stdin.end("n\nbreak 7 if side === 2\nc\nwhere\nprint total * 10\nback\nout\nclear\nq\n");
    const code = await new Promise((resolve) => child.on("close", resolve));
    assert.is(code, 0, out + err);
    const wanted = [
      /The program begins\.\nsquare\.ts:3\n {2}→ let total = 0\n/,
      /square\.ts:4\n {2}→ const wheel/,
      /1 1\nsquare\.ts:7 {2}square\(\)\n {2}→ total \+= area\n.*side = 2, area = 4/,
      /task 1: runs\n {4}square\.ts:7 {2}square\n {4}square\.ts:12 {2}main\n/,
      /\n10\n/,
      /A robot cannot go back: “back”/,
      /square\.ts:12\n {2}→ console\.log/,
      /There is no breakpoint any more\.\nThe program was stopped\.\n$/,
    ];
    for (const each of wanted) assert.match(out, each);
  } finally {
    board.process.kill();
  }
});

boards(
  "an editor launches a program on it, opens what is deep in a list, and attaches to it later",
  async () => {
    const board = await mkBoard();
    if (!board) return;
    const mkClient = async () => {
      const made = new DebugClient(process.execPath, resolve("cli/vscode/adapter.mjs"), "robonet", { env });
      made.defaultTimeout = 120_000;
      await made.start();
      return made;
    };
    let client = await mkClient();
    try {
      const stopped = async () => {
        const { body } = (await client.waitForEvent("stopped")) as DebugProtocol.StoppedEvent;
        const threadId = body.threadId!;
        const { stackFrames } = (await client.stackTraceRequest({ threadId })).body;
        const own = stackFrames.filter(({ source }) => source);
        return { reason: body.reason, threadId, line: own[0]!.line, frameId: own[0]!.id, calls: own.length };
      };
      const configured = async (lines: readonly number[]) => {
        await client.waitForEvent("initialized");
        const breakpoints = lines.map((line) => ({ line }));
        await client.setBreakpointsRequest({ source: { path: program }, breakpoints });
        await client.configurationDoneRequest();
      };
      const args = { program, port: board.port } as unknown as DebugProtocol.LaunchRequestArguments;
      const [first] = await Promise.all([stopped(), configured([13]), client.launch(args)]);
      assert.equal([first.line, first.calls], [13, 1]);
      const { threadId, frameId } = first;
      const { scopes } = (await client.scopesRequest({ frameId })).body;
      const open = async (variablesReference: number) =>
        (await client.variablesRequest({ variablesReference })).body.variables;
      let found = await open(scopes.find(({ name }) => name === "Global")!.variablesReference);
      for (const name of ["wheel", "inner", "deep", "1", "1"])
        found = await open(found.find((each) => each.name === name)!.variablesReference);
      assert.equal(
        found.map(({ name, value }) => `${name} = ${value}`),
        ["0 = 3"],
      );
      const back = await client.stepBackRequest({ threadId }).catch((error: Error) => error.message);
      assert.match(String(back), "A robot cannot go back");
      const [next] = await Promise.all([stopped(), client.nextRequest({ threadId })]);
      assert.is(next.line, 14);
      await client.setBreakpointsRequest({ source: { path: program }, breakpoints: [] });
      await client.continueRequest({ threadId });
      // The adapter ends by itself then.
      await client.disconnectRequest();

      client = await mkClient();
      const attach = { program, port: board.port } as DebugProtocol.AttachRequestArguments;
      const [hit] = await Promise.all([
        stopped(),
        configured([7]),
        client.initializeRequest().then(() => client.attachRequest(attach)),
      ]);
      assert.equal([hit.line, hit.calls], [7, 2]);
      await client.disconnectRequest();
    } finally {
      board.process.kill();
    }
  },
);

boards.run();
