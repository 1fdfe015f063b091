/** Where the compiler finds the pupil's file: virtual paths start with this folder. */
export const programFolder = "program/";

/** The name that the compiler's patch in `devicescript/cut.ts` looks for. */
export const entryFile = "robonet-entry.ts";

/**
 * The file that the compiler starts from. It comes round the pupil's file so that the simulator's wires are there
 * first, a throw at the top level stops the motors before it ends the program, and so does the last line.
 * The compiler's patch moves the program's top level into the empty `try`.
 */
export function entrySource(programName: string): string {
  const specifier = `./${programFolder}${programName.replace(/\.ts$/, "")}`;
  return `import { connectWires, halt, signalEnd } from "@robonet/runtime"
import ${JSON.stringify(specifier)}
connectWires()
try {
} catch (error) {
  await halt()
  throw error
}
await halt()
signalEnd()
`;
}
