import { deleteLacking } from "./lacking-globals.ts";
import { operations } from "./operations.ts";
import { replaceDate } from "./realm-date.ts";
import { replaceErrors } from "./realm-errors.ts";
import { replaceLists } from "./realm-lists.ts";
import { replaceMaths } from "./realm-maths.ts";
import { replaceTexts } from "./realm-texts.ts";
import type { Globals, Methods } from "./realm-types.ts";
import type { Operations } from "./rewrite.ts";

/**
 * Turns the globals of a V8 context into those of Espruino: deletes what Espruino lacks, and replaces what it does
 * differently. Each character of a string is a byte.
 * @param random what `Math.random` gives
 * @returns what rewritten programs call
 */
export function makeRealm(globals: Globals, random: () => number): Operations {
  const nativeError = globals.Error as new () => Error;
  deleteLacking(globals);
  const make = replaceErrors(globals);
  globals.global = globals;
  replaceTexts(globals);
  replaceLists(globals, make);
  replaceMaths(globals.Math as Methods, random);
  replaceDate(globals);
  return operations(nativeError, make);
}
