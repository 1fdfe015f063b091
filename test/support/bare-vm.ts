import { type Fault, FaultReader } from "../../jacdac/fault.ts";
import { readLogLine } from "../../jacdac/log-line.ts";
import { Random } from "../../sim/numbers/random.ts";
import { Clock } from "../../sim/time/clock.ts";
import { Vm } from "../../sim/vm/vm.ts";
import { Compiler } from "../../toolchain/compile/compile.ts";
import { readLibrary } from "../../toolchain/compile/library.node.ts";
import type { DebugInfo } from "../../toolchain/devicescript/compiler.ts";
import { loadCompiler, loadVirtualMachine } from "../../toolchain/devicescript/load.node.ts";

const compiler = new Compiler(loadCompiler(), readLibrary());

/** Compiles a program that must have no mistakes. */
export function compileOrThrow(source: string): { image: Uint8Array; debug: DebugInfo } {
  const result = compiler.compile({ path: "test.ts", source });
  if (!result.ok) throw new Error(result.diagnostics.map(({ line, text }) => `${line}: ${text}`).join("\n"));
  return result;
}

/** Runs an image on a VM with nothing around it. */
export function runBare(
  image: Uint8Array,
  seconds: number,
): { lines: string[]; fault: Fault | undefined; log: string[] } {
  const clock = new Clock();
  const lines: string[] = [];
  const log: string[] = [];
  const faults = new FaultReader();
  let fault: Fault | undefined;
  const vm = new Vm(loadVirtualMachine(), clock, new Random(1), {
    frame() {},
    log(line) {
      log.push(line);
      if (faults.read(line)) return;
      const parsed = readLogLine(line);
      if (parsed.from === "program" && parsed.level === "log") lines.push(parsed.text);
    },
    panic(code) {
      fault ??= faults.fault(code);
    },
    wires: () => 0,
  });
  vm.powerOn();
  vm.deploy(image);
  while (clock.nowUs < seconds * 1e6 && !fault) clock.advance(vm.process());
  return { lines, fault, log };
}

/** What a program prints when it runs for a few virtual seconds. */
export function printed(source: string, seconds = 3): string[] {
  const { lines, fault } = runBare(compileOrThrow(source).image, seconds);
  if (fault) throw new Error(`the program failed: ${fault.kind} ${fault.name} ${fault.message}`);
  return lines;
}
