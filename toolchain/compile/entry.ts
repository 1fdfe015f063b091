/** Where the compiler finds the pupil's file: virtual paths start with this folder. */
export const programFolder = "program/";

/** The name that the compiler's patch in `devicescript/cut.ts` looks for. */
export const entryFile = "robonet-entry.ts";

/** Imported first: the robot's pins must answer before `@robonet/kit` takes them. */
export const wiresFile = "robonet-wires.ts";
export const wiresSource = `import { connectWires } from "@robonet/runtime"
connectWires()
`;

const usesTimers = /\bset(Timeout|Interval)\b/;

/**
 * The file that the compiler starts from. It comes round the pupil's file: the simulator's wires are there first,
 * motors that an earlier program left running stop, a throw at the top level or in a timer stops the motors before it
 * ends the program, and so does the last line. The compiler's patch moves the program's top level into the empty `try`.
 */
export function entrySource(programName: string, source: string, withKit: boolean): string {
  const specifier = `./${programFolder}${programName.replace(/\.ts$/, "")}`;
  const guardTimers = usesTimers.test(source);
  return `import "./${wiresFile.replace(/\.ts$/, "")}"
${withKit ? 'import "@robonet/kit"' : ""}
import { ${guardTimers ? "guardTimers, " : ""}halt, signalEnd } from "@robonet/runtime"
import ${JSON.stringify(specifier)}
${guardTimers ? "guardTimers()" : ""}
await halt()
try {
} catch (error) {
  await halt()
  throw error
}
await halt()
signalEnd()
`;
}
