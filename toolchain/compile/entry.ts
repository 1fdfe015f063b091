/** Where the compiler finds the pupil's file: virtual paths start with this folder. */
export const programFolder = "program/";

/** The name that the patches of the compiler look for (`devicescript/patches/guards.ts`). */
export const entryFile = "robonet-entry.ts";

/** Imported first: the robot's pins must answer before `@robonet/kit` takes them. */
export const wiresFile = "robonet-wires.ts";
export const wiresSource = `import { connectWires } from "@robonet/runtime"
connectWires()
`;

/** Functions of `runtime/src/language.ts` that the patches of the compiler call, if a program needs them (`devicescript/patches/`). */
const languageHooks = [
  "codeAt",
  "compare",
  "described",
  "floatIn",
  "joined",
  "json",
  "largest",
  "lower",
  "placeOf",
  "remainder",
  "setLength",
  "shown",
  "slept",
  "smallest",
  "thrown",
  "upper",
  "wholeIn",
];

/** A button anywhere, or another file of the program that this one cannot be judged by. */
const mayUseButton = /button|from ["']\./i;

export function usesKit(source: string): boolean {
  return /["']@robonet\/kit["']/.test(source);
}

/** Whether a button of the robot has nothing to do in a program but to stop it: then any press does. */
export function leavesButtonAlone(source: string): boolean {
  return !mayUseButton.test(source);
}

/** What a program has of the robot's kit. */
export interface KitUse {
  readonly uses: boolean;
  /** After power-on, a reset or a fault it waits for a press of the robot's button. */
  readonly waits: boolean;
}

/**
 * The file that the compiler starts from; it wraps the pupil's file. It connects the simulated wires and stops motors
 * that an earlier program left running, and waits for the press that starts the robot. A throw stops the motors before it ends the program, and so does the last line. A
 * button that the program does not use is its emergency stop. The patches of the compiler
 * (`devicescript/patches/guards.ts`) move the program's top level into the empty `try`. `robonetHooks` is never called: it
 * names the functions that the patches put round tasks and into loops.
 */
export function entrySource(programName: string, source: string, kit: KitUse): string {
  const specifier = `./${programFolder}${programName.replace(/\.ts$/, "")}`;
  const anyPress = kit.uses && leavesButtonAlone(source);
  return `import "./${wiresFile.replace(/\.ts$/, "")}"
${kit.uses ? 'import "@robonet/kit"' : ""}
import { ${anyPress ? "anyPressStops, " : ""}enter, fail, guarded, halt, haltAtEnd, leave, signalEnd, turn${kit.waits ? ", waitForStart" : ""} } from "@robonet/runtime"
import { ${languageHooks.join(", ")} } from "@robonet/runtime/src/language"
import ${JSON.stringify(specifier)}
function robonetHooks() {
  ${["guarded", "turn", "enter", "leave", ...languageHooks].join("\n  ")}
}
${anyPress ? "anyPressStops()" : ""}
await halt()
${kit.waits ? "await waitForStart()" : ""}
try {
} catch (error) {
  await fail(error as Error)
}
await haltAtEnd()
signalEnd()
`;
}
