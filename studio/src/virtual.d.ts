/** Modules that `studio/build` makes. */
declare module "virtual:compiler" {
  /** Address of the compiler's module. */
  const url: string;
  export default url;
  /** Its size, uncompressed. */
  export const bytes: number;
}
declare module "virtual:vm" {
  /** Address of the VM's WebAssembly. */
  const url: string;
  export default url;
}
declare module "virtual:robot-library" {
  const files: [string, string][];
  export default files;
}
declare module "virtual:kits" {
  /** Kits by id, as the text of their files; the first is the kit in use. */
  const kits: Readonly<Record<string, string>>;
  export default kits;
  /** What `robot` has on each of them. */
  export const members: Readonly<Record<string, readonly string[]>>;
  /** The ids of those in `kits/`, which a class can choose. */
  export const named: readonly string[];
}
declare module "virtual:free-world/*" {
  /** A prepared world. */
  const world: string;
  export default world;
}
declare module "virtual:lessons" {
  import type {
    LessonEntry,
    LessonFiles,
    LessonPage,
    LessonSheet,
    TeacherPrograms,
  } from "./library/lesson-page.ts";

  type Loaders<T> = Readonly<Record<string, () => Promise<{ default: T }>>>;
  export const index: readonly LessonEntry[];
  export const files: Loaders<LessonFiles>;
  /** By `lesson/language`. */
  export const pages: Loaders<LessonPage>;
  export const teacherPages: Loaders<string>;
  export const teacherPrograms: Loaders<TeacherPrograms>;
  export const sheets: Loaders<LessonSheet>;
}
declare module "virtual:lesson-checks" {
  import type { LessonCheck } from "../../lesson/questions/check.ts";
  export const checks: Readonly<Record<string, () => Promise<{ default: LessonCheck }>>>;
}
declare module "virtual:arena" {
  /** The house's programs, by discipline and strength. */
  export const programs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Kits of the disciplines by id, as the text of their files. */
  export const kits: Readonly<Record<string, string>>;
}
declare module "virtual:arena-rules" {
  /** By `discipline/language`, as HTML. */
  const rules: Readonly<Record<string, () => Promise<{ default: string }>>>;
  export default rules;
}
declare module "virtual:arena-texts" {
  /** Loads what is said in the arena, in a language. */
  export const texts: Readonly<
    Record<"en" | "lv" | "lt", () => Promise<{ default: Readonly<Record<string, string>> }>>
  >;
}
declare module "virtual:class-texts" {
  /** Loads what is said where there is a class, in a language. */
  export const texts: Readonly<
    Record<"en" | "lv" | "lt", () => Promise<{ default: Readonly<Record<string, string>> }>>
  >;
}
declare module "virtual:texts" {
  /** Loads the page's sentences in a language. */
  export const texts: Readonly<
    Record<"en" | "lv" | "lt", () => Promise<{ default: Readonly<Record<string, string>> }>>
  >;
}
