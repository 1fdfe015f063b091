/** What other folders use of `store/`. */
export {
  type Effect,
  headsOf,
  isNewerWork,
  type MergePlan,
  newestFirst,
  packWork,
  parseWork,
  planMerge,
  type RecordId,
  type StarRecord,
  versionOf,
  workOfFormer,
} from "../../../work/index.ts";
export { openIndexedDatabase } from "./database.ts";
export type { OpenProgram } from "./open-program.ts";
export { work } from "./page-work.ts";
export { randomName } from "./tabs.ts";
export { forgetPlace, isPlaceKey, namesFor, storedPlace, storePlace } from "./whose-work.ts";
export type { Trouble, WorkStore } from "./work-store.ts";
