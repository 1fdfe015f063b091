import { computed } from "@preact/signals";
import { pageAddress } from "../ui/page-address.ts";

const tabs = ["overview", "pupils", "settings", "results", "projector"] as const;
export type Tab = (typeof tabs)[number];

/** Where in the teacher's page we are: the part of the address after `#`. */
export type TeacherRoute =
  | { readonly page: "classes" }
  | { readonly page: "privacy" }
  | { readonly page: "class"; readonly classId: string; readonly tab: Tab }
  | { readonly page: "place"; readonly classId: string; readonly placeId: string; readonly program: string };

/** No class has such an id. */
const privacy = "privacy";

export const route = computed<TeacherRoute>(() => {
  const [classId = "", second = "", placeId = "", ...program] = pageAddress.value
    .replace(/^#\/?/, "")
    .split("/");
  if (classId === "") return { page: "classes" };
  if (classId === privacy) return { page: "privacy" };
  if (second === "place" && placeId !== "")
    return { page: "place", classId, placeId, program: program.join("/") };
  return { page: "class", classId, tab: tabs.find((tab) => tab === second) ?? "overview" };
});

export const hrefOf = {
  classes: "#/",
  privacy: `#/${privacy}`,
  tab: (classId: string, tab: Tab) => `#/${classId}/${tab}`,
  place: (classId: string, placeId: string, program = "") => `#/${classId}/place/${placeId}/${program}`,
};
