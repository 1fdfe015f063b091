import { readText } from "../../files/index.node.ts";
import type { Language } from "../../messages/index.ts";
import { type Kit, parseKit } from "../../robot-kit/index.ts";
import { Compiler } from "../compile/compile.ts";
import { CompileErrors } from "../compile/compile-errors.ts";
import { readLibrary } from "../compile/library.node.ts";
import { readProgram } from "../compile/read-program.node.ts";
import { loadCompiler } from "../devicescript/load.node.ts";
import { findRefused, findRefusedPins } from "./refuse.ts";
import { supportedKit } from "./supported.ts";

/** Knows the library once it has compiled a program. */
let compiler: Compiler | undefined;

/**
 * Lowers a `.ts` file to Espruino's JavaScript. DeviceScript's compiler reads it first: a slip of the pen gets the same
 * sentence for both targets.
 * @throws Problem that names what does not hold on Espruino; CompileErrors when the program has mistakes
 */
export async function buildForEspruino(
  file: string,
  kitFile: string,
  language: Language,
): Promise<{ code: string; kit: Kit }> {
  const kit = parseKit(readText(kitFile, language), kitFile);
  const program = readProgram(file, language);
  const [refused] = [
    ...findRefused(program.source, program.path, kit, true),
    ...findRefusedPins(kit, kitFile),
  ];
  if (refused) throw refused;
  compiler ??= new Compiler(loadCompiler(), readLibrary());
  const compilation = compiler.for(supportedKit(kit)).compile(program);
  if (!compilation.ok) throw new CompileErrors(compilation);
  // Babel takes a third of a second to load, and most commands never need it.
  const { bundleForEspruino } = await import("./bundle.node.ts");
  return { code: (await bundleForEspruino(program, kit)).code, kit };
}
