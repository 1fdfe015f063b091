import type { Language } from "../messages/messages.ts";
import { Compiler } from "../toolchain/compile/compile.ts";
import { readLibrary } from "../toolchain/compile/library.node.ts";
import { loadCompiler } from "../toolchain/devicescript/load.node.ts";
import { bundleForEspruino } from "../toolchain/espruino/bundle.node.ts";
import { findRefused, findRefusedPins } from "../toolchain/espruino/refuse.ts";
import { kitToCheckTypes } from "../toolchain/espruino/supported.ts";
import { type Kit, parseKit } from "../toolchain/kit/kit.ts";
import { CompileErrors } from "./compile-errors.ts";
import { readProgram, readText } from "./files.ts";

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
  const compiler = new Compiler(loadCompiler(), readLibrary()).for(kitToCheckTypes(kit));
  const compilation = compiler.compile(program);
  if (!compilation.ok) throw new CompileErrors(compilation);
  return { code: (await bundleForEspruino(program, kit)).code, kit };
}
