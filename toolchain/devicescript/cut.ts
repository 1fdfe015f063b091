import { languagePatches } from "./language-patches.ts";
import { patches } from "./patches.ts";

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
export function cutCompiler(bundle: string, changes = [...patches, ...languagePatches]): string {
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
  return escaped(`const robonetLibrary = new Map();
const robonetNotes = [];
const robonetNote = (on, name, value) => {
  robonetNotes.push(on, name);
  return (on[name] = value);
};
const robonetWipeNotes = () => {
  for (let i = 0; i < robonetNotes.length; i += 2) robonetNotes[i][robonetNotes[i + 1]] = undefined;
  robonetNotes.length = 0;
};
const robonetIsLibrary = (file) => file.includes("node_modules/") && !file.endsWith(".generated.ts");
const robonetIsOwn = (node) => !robonetIsLibrary(node.getSourceFile().fileName);
const robonetLoops = new Set();
// What a function is: 1 the program's own or begun for it, 2 waits for a press, 3 the library begins it beside the program,
// 4 the guard in which a fiber begins; 0 anything else of the library.
const robonetMark = (node) => {
  const file = node?.getSourceFile()?.fileName ?? "node_modules/";
  if (!file.includes("node_modules/")) return 1;
  if (file.endsWith("runtime/src/task.ts")) return 1;
  if (file.endsWith("runtime/src/guard.ts")) return 4;
  if (robonetLoops.has(node)) return 3;
  return file.endsWith("runtime/src/button.ts") && /^(waitUntilPressed|gesture)$/.test(node.name?.text) ? 2 : 0;
};
const robonetSymbols = new Map();
const robonetMade = new WeakMap();
const robonetOnce = (key, make) => {
  if (!robonetMade.has(key)) robonetMade.set(key, make());
  return robonetMade.get(key);
};
const robonetTooMuchWork = "too much to work out";
let robonetWorkLeft = Infinity;
let robonetUntilMs = Infinity;
const robonetAllowWork = (work, ms) => {
  robonetWorkLeft = work;
  robonetUntilMs = Date.now() + ms;
};
let robonetChecking;
let robonetUnwatched = 0;
const robonetWork = (work) => {
  robonetWorkLeft -= work;
  if (++robonetUnwatched < 4096 && robonetWorkLeft > 0) return;
  robonetUnwatched = 0;
  if (robonetWorkLeft < 0 || Date.now() > robonetUntilMs) throw new Error(robonetTooMuchWork);
};
const __commonJS = (modules, made) => () => {
  if (!made) Object.values(modules)[0]((made = { exports: {} }).exports, made);
  return made.exports;
};
${text}
return require_devicescript_compiler_node();`);
}

/** One letter outside ASCII makes V8 keep and read the whole text, 12 MB, with two bytes a letter. They stand in strings and comments. */
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
