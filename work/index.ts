/** What other folders use of `work/`: the page's store, the file of all work, and the class. */
export { type Work, workOfFormer } from "./former-storage.ts";
export { headsOf, headToOpen, newestFirst, withAncestors } from "./lineage.ts";
export {
  type Draft,
  draft,
  type ProgramHistory,
  type ProgramRecord,
  programRecord,
  type RecordId,
  recordId,
  recordOf,
  type StarRecord,
  starId,
  starRecord,
  versionOf,
} from "./records.ts";
export {
  type Effect,
  isNewerWork,
  type MergePlan,
  packedWork,
  packWork,
  parseWork,
  planMerge,
} from "./work-file.ts";
