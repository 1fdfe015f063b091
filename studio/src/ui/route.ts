import { computed } from "@preact/signals";
import { pageAddress } from "./page-address.ts";

/** Where in the page we are: the part of the address after `#`, so that the page needs no server. */
export type Route =
  | { readonly page: "map" }
  /** Without an id: the free program that was open last. */
  | { readonly page: "free"; readonly program: string }
  /** What was learned in a level; its folder's name. */
  | { readonly page: "level"; readonly level: string }
  | { readonly page: "lesson"; readonly id: string }
  | { readonly page: "teacher"; readonly id: string }
  /** A lesson on paper, or the answers to it. */
  | { readonly page: "sheet"; readonly id: string; readonly isKey: boolean }
  | { readonly page: "shared"; readonly packed: string }
  | { readonly page: "arena" };

export const route = computed<Route>(() => {
  const [page, id = "", part] = pageAddress.value.replace(/^#\/?/, "").split("/");
  if ((page === "lesson" || page === "teacher") && id) return { page, id };
  if (page === "sheet" && id) return { page, id, isKey: part === "key" };
  if (page === "level" && id) return { page, level: id };
  if (page === "free") return { page, program: id };
  if (page === "program" && id) return { page: "shared", packed: id };
  if (page === "arena") return { page: "arena" };
  return { page: "map" };
});

export const hrefOf = {
  map: "#/",
  free: "#/free",
  freeProgram: (id: string) => `#/free/${id}`,
  arena: "#/arena",
  level: (level: string) => `#/level/${level}`,
  lesson: (id: string) => `#/lesson/${id}`,
  shared: (packed: string) => `#/program/${packed}`,
  teacher: (id: string) => `#/teacher/${id}`,
  sheet: (id: string) => `#/sheet/${id}`,
  sheetKey: (id: string) => `#/sheet/${id}/key`,
};
