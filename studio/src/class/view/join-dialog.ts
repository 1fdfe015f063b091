import { signal } from "@preact/signals";
import { storedPlace } from "../../store/index.ts";

/** What a class's link carries its code in, as `joinLink` of the protocol writes it. */
const parameter = "class";

/** The class's code, where the page was opened by its link; else empty. */
export function joinCodeOfLink(): string {
  return new URLSearchParams(location.search).get(parameter) ?? "";
}

export const joinDialogOpen = signal(joinCodeOfLink() !== "" && storedPlace() === undefined);
