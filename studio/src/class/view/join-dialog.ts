import { signal } from "@preact/signals";

/** The link of a class's QR code ends so. */
const joinLink = /^#\/?join\/([\w-]{1,20})$/;

/** The class's code, where the page was opened by such a link; else empty. */
export function joinCodeOfLink(): string {
  return joinLink.exec(location.hash)?.[1] ?? "";
}

export const joinDialogOpen = signal(joinCodeOfLink() !== "");
