import { type Fault, FaultReader } from "../../jacdac/fault.ts";
import { readLogLine } from "../../jacdac/log-line.ts";
import { Random } from "../../sim/numbers/random.ts";
import { Clock } from "../../sim/time/clock.ts";
import { Vm } from "../../sim/vm/vm.ts";
import { Compiler, type Library } from "../../toolchain/compile/compile.ts";
import type { Diagnostic } from "../../toolchain/compile/diagnostics.ts";
import { readLibrary } from "../../toolchain/compile/library.node.ts";
import { loadCompiler, loadVirtualMachine } from "../../toolchain/devicescript/load.node.ts";

export type RobotOutcome =
  | { readonly type: "refused"; readonly diagnostics: readonly Diagnostic[] }
  /** The VM's verifier does not take what the compiler made. */
  | { readonly type: "damaged"; readonly code: number }
  | { readonly type: "ran"; readonly lines: readonly string[]; readonly fault?: Fault };

const virtualSeconds = 20;

export interface RobotOptions {
  /** The library's guard does not let other tasks go on while one computes. Default false */
  readonly oneSlice?: boolean;
}

const guardFile = "node_modules/@robonet/runtime/src/fuel.ts";
const slice = "const SLICE = 4000";

let compiler: Compiler | undefined;
let oneSliced: Compiler | undefined;

/** Compiles a program and runs it on the firmware's VM with nothing around it. */
export function runOnRobot(source: string, { oneSlice = false }: RobotOptions = {}): RobotOutcome {
  compiler ??= new Compiler(loadCompiler(), readLibrary());
  if (oneSlice) oneSliced ??= new Compiler(loadCompiler(), withOneSlice(readLibrary()));
  const compilation = (oneSlice ? oneSliced! : compiler).compile({ path: "program.ts", source });
  if (!compilation.ok) return { type: "refused", diagnostics: compilation.diagnostics };
  const clock = new Clock();
  const faults = new FaultReader();
  const lines: string[] = [];
  let fault: Fault | undefined;
  const vm = new Vm(loadVirtualMachine(), clock, new Random(1), {
    frame() {},
    log(line) {
      if (faults.read(line)) return;
      const read = readLogLine(line);
      if (read.from === "program" && read.level === "log") lines.push(read.text);
    },
    panic(code) {
      fault ??= faults.fault(code);
    },
    wires: () => 0,
  });
  vm.powerOn();
  const refused = vm.verify(compilation.image) || vm.deploy(compilation.image);
  if (refused !== 0) return { type: "damaged", code: refused };
  while (clock.nowUs < virtualSeconds * 1e6 && !fault) clock.advance(vm.process());
  return { type: "ran", lines, ...(fault && { fault }) };
}

function withOneSlice(library: Library): Library {
  const guard = library.get(guardFile);
  if (!guard?.includes(slice)) throw new Error(`“${slice}” is not in ${guardFile}`);
  return new Map([...library, [guardFile, guard.replace(slice, "const SLICE = 1e9")]]);
}
