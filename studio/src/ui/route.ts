import { computed, signal } from "@preact/signals";

/** Where in the page we are: the part of the address after `#`, so that the page needs no server. */
export type Route =
  | { readonly page: "map" }
  | { readonly page: "free" }
  | { readonly page: "lesson"; readonly id: string }
  | { readonly page: "teacher"; readonly id: string }
  | { readonly page: "shared"; readonly packed: string };

const hash = signal(location.hash);
addEventListener("hashchange", () => {
  hash.value = location.hash;
});

export const route = computed<Route>(() => {
  const [page, id = ""] = hash.value.replace(/^#\/?/, "").split("/");
  if ((page === "lesson" || page === "teacher") && id) return { page, id };
  if (page === "free") return { page };
  if (page === "program" && id) return { page: "shared", packed: id };
  return { page: "map" };
});

export const hrefOf = {
  map: "#/",
  free: "#/free",
  lesson: (id: string) => `#/lesson/${id}`,
  shared: (packed: string) => `#/program/${packed}`,
  teacher: (id: string) => `#/teacher/${id}`,
};
