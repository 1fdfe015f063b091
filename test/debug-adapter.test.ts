import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DebugClient } from "@vscode/debugadapter-testsupport";
import type { DebugProtocol } from "@vscode/debugprotocol";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { z } from "zod";
import { launchArguments, readLaunch } from "../cli/dap/launch.ts";
import { robotArguments } from "../cli/dap/robot-arguments.ts";

/** The client is Microsoft's own; the adapter is a process, as an editor starts it. */
const adapter = suite("robonet dap");

const folder = mkdtempSync(join(tmpdir(), "robonet-dap-"));
const file = (name: string, source: string) => {
  writeFileSync(join(folder, name), source);
  return join(folder, name);
};

const program = file(
  "tasks.ts",
  `import { delay } from "@devicescript/core"
import { start } from "@robonet/runtime"
const wheel = { turns: 0, name: "left" }
const long = [0]
for (let i = 1; i < 250; i++) long.push(i)
function turn(by: number) {
    const before = wheel.turns
    wheel.turns += by
    return before
}
start(async () => {
    for (let k = 0; k < 3; k++) {
        await delay(50)
    }
})
for (let i = 1; i < 6; i++) {
    turn(i)
    console.log("turn", i)
    await delay(20)
}
console.log("done", long.length)
`,
);
const failing = file(
  "failing.ts",
  "const list: number[] = []\nlist.push(1)\nthrow new Error(`list has ` + list.length)\n",
);

let client: DebugClient;
adapter.before(async () => {
  client = new DebugClient(process.execPath, resolve("cli/vscode/adapter.mjs"), "robonet", {
    env: { ...process.env, LANG: "C", LC_ALL: "" },
  });
  client.defaultTimeout = 30_000;
  await client.start();
});
adapter.after(() => client.stop());

/** Starts a program with breakpoints, and waits until it stands at the first. */
async function standing(
  path: string,
  breakpoints: readonly DebugProtocol.SourceBreakpoint[],
  more: Record<string, unknown> = {},
) {
  const configured = (async () => {
    await client.waitForEvent("initialized");
    const { body } = await client.setBreakpointsRequest({ source: { path }, breakpoints: [...breakpoints] });
    await client.setExceptionBreakpointsRequest({ filters: ["uncaught"] });
    await client.configurationDoneRequest();
    return body.breakpoints;
  })();
  const launched = client.launch({ program: path, ...more } as DebugProtocol.LaunchRequestArguments);
  const [stop, placed] = await Promise.all([stopped(), configured, launched]);
  return { ...stop, placed };
}

/** Where it stands next: line, call, task, and why. */
async function stopped() {
  const { body } = (await client.waitForEvent("stopped")) as DebugProtocol.StoppedEvent;
  const stack = await client.stackTraceRequest({ threadId: body.threadId! });
  const own = stack.body.stackFrames.filter(({ source }) => source);
  const { line, name, id } = own[0]!;
  return { reason: body.reason, threadId: body.threadId!, line, name, frameId: id, calls: own.length };
}

async function after(move: Promise<unknown>) {
  const [next] = await Promise.all([stopped(), move]);
  return next;
}

async function evaluate(expression: string, frameId: number): Promise<string> {
  const { body } = await client.evaluateRequest({ expression, frameId, context: "hover" });
  return body.result;
}

adapter("stops at breakpoints and steps, forwards and backwards", async () => {
  const first = await standing(program, [
    { line: 8, condition: "by === 3" },
    { line: 10 },
    { line: 9, condition: "wheel.turn(" },
  ]);
  assert.equal([first.line, first.name, first.reason], [11, "main", "breakpoint"]);
  assert.equal(
    first.placed.map(({ verified, line }) => [verified, line]),
    [
      [true, 8],
      [true, 11],
      [false, 9],
    ],
  );
  assert.match(first.placed[2]!.message!, "cannot be read");
  const { threadId } = first;
  const third = await after(client.continueRequest({ threadId }));
  assert.equal([third.line, third.name], [8, "turn"]);
  assert.is(await evaluate("wheel.turns + by", third.frameId), "6");
  const next = await after(client.nextRequest({ threadId }));
  assert.is(await evaluate("wheel.turns", next.frameId), "6");
  const out = await after(client.stepOutRequest({ threadId }));
  assert.equal([out.line, out.calls], [18, 1]);
  const back = await after(client.stepBackRequest({ threadId }));
  assert.is(back.line, 17);
  const into = await after(client.stepInRequest({ threadId }));
  assert.equal([into.line, into.name], [7, "turn"]);
  const begin = await after(client.reverseContinueRequest({ threadId }));
  assert.is(begin.line, 11);
});

adapter("shows tasks, scopes and what is in them, long lists in pages", async () => {
  const { frameId, threadId } = await standing(program, [{ line: 8, hitCondition: "2" }]);
  const { threads } = (await client.threadsRequest()).body;
  assert.equal(threads.length, 2);
  assert.is(threads[0]!.id, threadId);
  const other = await client.stackTraceRequest({ threadId: threads[1]!.id });
  assert.is(other.body.stackFrames.find(({ source }) => source)!.line, 13);
  const { scopes } = (await client.scopesRequest({ frameId })).body;
  const inScope = async (name: string) => {
    const { variablesReference } = scopes.find((each) => each.name === name)!;
    return (await client.variablesRequest({ variablesReference })).body.variables;
  };
  const locals = await inScope("Local");
  assert.equal(
    locals.map(({ name, value }) => `${name} = ${value}`),
    ["by = 2", "before = 1"],
  );
  const globals = await inScope("Global");
  const wheel = globals.find(({ name }) => name === "wheel")!;
  assert.is(wheel.value, '{turns: 1, name: "left"}');
  const long = globals.find(({ name }) => name === "long")!;
  assert.is(long.indexedVariables, 250);
  const { variablesReference } = long;
  const page = (await client.variablesRequest({ variablesReference, start: 190, count: 20 })).body.variables;
  assert.equal([page.length, page[0]!.name, page[19]!.value], [20, "190", "209"]);
  assert.is((await client.variablesRequest({ variablesReference })).body.variables.length, 250);
});

adapter("says what the robot and log points say, each with its line, and ends", async () => {
  const outputs: DebugProtocol.OutputEvent["body"][] = [];
  client.on("output", ({ body }: DebugProtocol.OutputEvent) => outputs.push(body));
  const { threadId } = await standing(
    program,
    [{ line: 17, logMessage: "i is {i}, {wheel.turns * 2} halves" }],
    { stopOnEntry: true },
  );
  await Promise.all([client.waitForEvent("terminated"), client.continueRequest({ threadId })]);
  const said = outputs.map(({ output, line }) => `${line}: ${output.trim().replace(/^[\d.]+ s {2}/, "")}`);
  assert.equal(said.slice(0, 4), [
    "17: i is 1, 0 halves",
    "18: turn 1",
    "17: i is 2, 2 halves",
    "18: turn 2",
  ]);
  assert.match(said.at(-1)!, "The program ended after");
});

adapter("stops where the program fails, from where one can go back, and begins again", async () => {
  const failed = await standing(failing, []);
  assert.equal([failed.line, failed.reason], [3, "exception"]);
  const info = await client.exceptionInfoRequest({ threadId: failed.threadId });
  assert.match(info.body.description!, "list has 1");
  const back = await after(client.stepBackRequest({ threadId: failed.threadId }));
  assert.is(back.line, 2);
  assert.is(await evaluate("list.length", back.frameId), "0");
  const again = await after(client.restartRequest({}));
  assert.equal([again.line, again.reason], [3, "exception"]);
  await Promise.all([
    client.waitForEvent("terminated"),
    client.continueRequest({ threadId: again.threadId }),
  ]);
});

adapter("refuses a program with mistakes, and settings that are wrong, in words", async () => {
  const refused = async (args: Record<string, unknown>) => {
    try {
      await client.launchRequest(args as DebugProtocol.LaunchRequestArguments);
    } catch (error) {
      return (error as Error).message;
    }
    return assert.unreachable("it was launched");
  };
  await client.initializeRequest();
  const wrong = file("wrong.ts", "let n: number = missing\n");
  assert.match((await refused({ program: wrong }))!, /wrong\.ts:1:17: .*missing/);
  assert.match((await refused({ program, seed: "x" }))!, "“seed” is not right");
  assert.match((await refused({ program: join(folder, "nowhere.ts") }))!, "nowhere.ts");
});

adapter("takes from launch.json what the extension for Visual Studio Code offers", () => {
  const properties = z.record(z.string(), z.object({ default: z.unknown().optional() }));
  const manifest = z
    .object({
      contributes: z.object({
        debuggers: z.tuple([
          z.object({
            configurationAttributes: z.object({
              launch: z.object({ properties }),
              attach: z.object({ properties }),
            }),
          }),
        ]),
      }),
    })
    .parse(JSON.parse(readFileSync("cli/vscode/package.json", "utf8")));
  const { launch, attach } = manifest.contributes.debuggers[0].configurationAttributes;
  const { noDebug: _, ...shape } = launchArguments.shape;
  assert.equal(Object.keys(launch.properties), Object.keys(shape));
  assert.equal(Object.keys(attach.properties), Object.keys(robotArguments.shape));
  const read = readLaunch({ program: "a.ts" });
  for (const [key, { default: value }] of Object.entries(launch.properties))
    if (value !== undefined) assert.is(read[key as keyof typeof read], value, key);
});

adapter.run();
