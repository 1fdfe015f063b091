/** Constants and functions that the patches use: JavaScript that stands before the compiler's text. */
export const prelude = `const robonetLibrary = new Map();
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
`;
