/** What other folders use of `store/`. */
export { workOfFormer } from "./former-storage.ts";
export { newestFirst } from "./lineage.ts";
export type { OpenProgram } from "./open-program.ts";
export { work } from "./page-work.ts";
export type { RecordId, StarRecord } from "./records.ts";
export { versionOf } from "./records.ts";
export { randomName } from "./tabs.ts";
export { type Effect, type MergePlan, packWork, parseWork, planMerge } from "./work-file.ts";
export type { Trouble } from "./work-store.ts";
