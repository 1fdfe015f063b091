import { patches } from "./patches/patches.ts";
import { prelude } from "./patches/prelude.ts";

/**
 * What RoboNet takes out of the one-file bundle of `@devicescript/cli`: the compiler's module and the virtual
 * machine's WebAssembly. The bundle is made of modules behind a path comment each; the version is pinned, and
 * `cut.test.ts` fails when another version moves the seams.
 */
export const devicescriptVersion = "2.16.4";

const compilerSeam = "// compiler/built/devicescript-compiler.node.cjs";
const afterCompilerSeam = "// interop/built/devicescript-interop.node.cjs";
const wasmSeam = 'wasmBinaryFile = "data:application/octet-stream;base64,';

/** A place in the bundle is not where this version has it. */
export class CutError extends Error {
  override readonly name = "CutError";
  constructor(what: string) {
    super(`@devicescript/cli is not the version ${devicescriptVersion} that RoboNet is built on: ${what}`);
  }
}

/**
 * The compiler as a text of JavaScript: the body of a function of `(require, process, __filename, __dirname)`
 * that returns the compiler's exports.
 * @param changes to make in it; none: the compiler as `devs build` has it
 * @throws CutError when the bundle is another version's
 */
export function cutCompiler(bundle: string, changes = patches): string {
  const from = bundle.indexOf(compilerSeam);
  const to = bundle.indexOf(afterCompilerSeam, from);
  if (from < 0 || to < 0) throw new CutError("the compiler's module is not there");
  let text = bundle.slice(from, to);
  for (const { why, find, replace } of changes) {
    const at = text.indexOf(find);
    if (at < 0 || text.indexOf(find, at + 1) >= 0)
      throw new CutError(`no single place for the change “${why}”`);
    text = text.slice(0, at) + replace + text.slice(at + find.length);
  }
  return escaped(`${prelude}const __commonJS = (modules, made) => () => {
  if (!made) Object.values(modules)[0]((made = { exports: {} }).exports, made);
  return made.exports;
};
${text}
return require_devicescript_compiler_node();`);
}

/** ASCII alone: one other character would make V8 store all 12 MB with two bytes each. They stand only in strings and comments. */
function escaped(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * The virtual machine's WebAssembly, base64.
 * @throws CutError when the bundle is another version's
 */
export function cutVirtualMachine(bundle: string): string {
  const from = bundle.indexOf(wasmSeam);
  const to = bundle.indexOf('"', from + wasmSeam.length);
  if (from < 0 || to < 0) throw new CutError("the virtual machine is not there");
  return bundle.slice(from + wasmSeam.length, to);
}
