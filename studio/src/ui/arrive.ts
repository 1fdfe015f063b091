import { linkClicked, pageAddress } from "./page-address.ts";

/** The address that a link led to, until its page is there. */
let followed: string | undefined;
document.addEventListener("click", (event) => {
  const address = linkClicked(event);
  if (address !== undefined && address !== location.hash) followed = address;
});

/** Whether something had the focus when the address changed. */
let wasFocused = false;
// In the capture phase: before the new page takes the place of the old one.
addEventListener(
  "hashchange",
  () => {
    wasFocused = document.activeElement !== null && document.activeElement !== document.body;
  },
  { capture: true },
);

/** The address whose page was there last; undefined: none was. */
let arrivedAt: string | undefined;
let waiting: MutationObserver | undefined;

/**
 * To be called when a page stands in the document. After a link the focus goes to the page's heading, so that keyboard
 * and screen reader go on there; so it does when the focus was lost with the page before. Whoever opened the browser's
 * tab there, or is typing, keeps the focus.
 * @param linksStay the page's links stay where they are, as tabs do: whoever follows one goes on there
 */
export function arrive(linksStay = false): void {
  const address = pageAddress.peek();
  const isFirst = arrivedAt === undefined;
  if (address === arrivedAt) return;
  arrivedAt = address;
  const byLink = followed === address && !linksStay;
  followed = undefined;
  waiting?.disconnect();
  if (isFirst || !(byLink || (wasFocused && isFocusFree()))) return;
  const main = document.querySelector("main");
  if (!main) return;
  main.scrollTop = 0;
  if (focusOn(main.querySelector("h1"))) return;
  // The page's own heading may come with a text that is on its way. Until then it is that of the bar above.
  if (!focusOn(document.querySelector("h1"))) focusOn(main);
  waiting = new MutationObserver(() => {
    if (!isFocusFree() || focusOn(main.querySelector("h1"))) waiting?.disconnect();
  });
  waiting.observe(main, { childList: true, subtree: true });
}

/** Where {@link arrive} left the focus. */
let left: Element | undefined;

/** Whether nobody uses the keyboard anywhere: the focus is nowhere, or where it was left. */
function isFocusFree(): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || focused === left;
}

function focusOn(place: HTMLElement | null): boolean {
  if (!place) return false;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  left = place;
  return true;
}
