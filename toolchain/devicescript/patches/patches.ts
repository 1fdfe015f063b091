import { callPatches } from "./calls.ts";
import { chainPatches } from "./chains.ts";
import { exportPatches } from "./exports.ts";
import { guardPatches } from "./guards.ts";
import { hookPatches } from "./hooks.ts";
import { keptLibraryPatches } from "./kept-library.ts";
import { limitPatches } from "./limits.ts";
import { listPatches } from "./lists.ts";
import { messagePatches } from "./messages.ts";
import { numberPatches } from "./numbers.ts";
import { originPatches } from "./origin.ts";
import { ownFilesPatches } from "./own-files.ts";
import type { Patch } from "./patch.ts";
import { textSearchPatches } from "./text-search.ts";
import { textPatches } from "./texts.ts";
import { workBudgetPatches } from "./work-budget.ts";

/**
 * All changes to the compiler, in the order in which they are made. It matters: some look for text that an earlier one put
 * in. The methods that begin with `robonet`, for example, are put before `robonetTakeHooks` of `guards.ts`.
 */
export const patches: readonly Patch[] = [
  ...keptLibraryPatches,
  ...ownFilesPatches,
  ...guardPatches,
  ...originPatches,
  ...hookPatches,
  ...numberPatches,
  ...callPatches,
  ...textPatches,
  ...listPatches,
  ...textSearchPatches,
  ...chainPatches,
  ...limitPatches,
  ...messagePatches,
  ...workBudgetPatches,
  ...exportPatches,
];
