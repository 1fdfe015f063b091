/** Runs all tests, or those of the files whose path matches: `npm run test:unit -- boards drivers/lm75`. */
import { type ChildProcess, fork } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { parse, type Suite } from "uvu/parse";

/** More of them would have too little of the machine for what runs in the wall's time. */
const mostLanes = 2;

/** Browsers and ports, in the wall's time: these wait more than they compute, and never run side by side. */
const inRealTime = /^(test\/(studio\/|engines\/engines|boards|espruino-upload|flash-command)|fuzz\/worlds\/)/;

/** What uvu prints when all tests of a file have run. */
const footer = /\n *Total: +(\d+)\n *Passed: +(\d+)\n *Skipped: +(\d+)\n *Duration: .*\n*$/;
const footerLines = 4;

/** A process that runs one file after the other; a new one when it has died. */
class Lane {
  readonly #output = join(folder, `${lanes.length}.txt`);
  #process: ChildProcess | undefined;
  #over = () => {};

  /** @returns what was printed meanwhile */
  async run(file: Suite): Promise<string> {
    this.#process ??= this.#start();
    const from = this.#printed().length;
    const over = new Promise<void>((resolve) => {
      this.#over = resolve;
    });
    this.#process.send(file);
    await over;
    return this.#printed().subarray(from).toString();
  }

  end(): void {
    if (this.#process?.connected) this.#process.disconnect();
  }

  /** Output and errors go to one file, so that their order is kept. */
  #start(): ChildProcess {
    const output = openSync(this.#output, "a");
    const child = fork(new URL("lane.ts", import.meta.url), {
      stdio: ["ignore", output, output, "ipc"],
      env: { ...(process.stdout.isTTY && { FORCE_COLOR: "1" }), ...process.env },
    });
    closeSync(output);
    child.on("message", () => this.#over());
    child.on("exit", () => {
      this.#process = undefined;
      this.#over();
    });
    return child;
  }

  #printed(): Buffer {
    return readFileSync(this.#output, { flag: "a+" });
  }
}

const total = { tests: 0, passed: 0, skipped: 0, broken: 0, files: 0 };

/** Adds up what a file's tests did, and shows it. */
function report({ name }: Suite, printed: string, seconds: number): void {
  const plain = stripVTControlCharacters(printed);
  const counts = footer.exec(plain);
  if (counts) {
    const [tests, passed, skipped] = counts.slice(1).map(Number);
    total.tests += tests!;
    total.passed += passed!;
    total.skipped += skipped!;
  } else total.broken++;
  const done = String(++total.files).padStart(String(files.length).length);
  console.log(`[${done}/${files.length}] ${name}, ${seconds.toFixed(1)} s`);
  const lines = printed.split("\n").filter((line) => stripVTControlCharacters(line).trim() !== "");
  for (const line of counts ? lines.slice(0, -footerLines) : lines) console.log(line);
  if (!counts) console.log("  It ended before all its tests had run.\n");
}

const wanted = process.argv.slice(2).map((pattern) => new RegExp(pattern, "i"));
const found = (await parse(".", "\\.test\\.ts$")).suites.map(({ name, file }) => ({
  name: name.replaceAll("\\", "/"),
  file,
}));
const files = found.filter(({ name }) => wanted.length === 0 || wanted.some((each) => each.test(name)));
const waiting = files.filter(({ name }) => inRealTime.test(name));
const computing = files.filter(({ name }) => !inRealTime.test(name));

const begunMs = performance.now();
const folder = mkdtempSync(join(tmpdir(), "robonet-tests-"));
const lanes: Lane[] = [];
while (lanes.length < Math.min(mostLanes, availableParallelism(), files.length)) lanes.push(new Lane());
await Promise.all(
  lanes.map(async (lane, number) => {
    for (;;) {
      const file = (number === 0 ? waiting.shift() : undefined) ?? computing.shift();
      if (!file) break;
      const fromMs = performance.now();
      report(file, await lane.run(file), (performance.now() - fromMs) / 1000);
    }
    lane.end();
  }),
);
rmSync(folder, { recursive: true });

const { tests, passed, skipped, broken } = total;
const failed = tests - passed + broken;
const seconds = ((performance.now() - begunMs) / 1000).toFixed(0);
console.log(`Total: ${tests} / Passed: ${passed} / Skipped: ${skipped} / ${seconds} s`);
if (tests === 0) console.log("No test has run.");
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 || tests === 0 ? 1 : 0;
