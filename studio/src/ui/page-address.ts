import { signal } from "@preact/signals";

/** An address within the page, such as `#main`, has no slash; those of pages have one. */
const isPlaceInPage = (hash: string) => hash.length > 1 && !hash.includes("/");

/** What stands in the address after `#`, and says which page is open. */
export const pageAddress = signal(isPlaceInPage(location.hash) ? "" : location.hash);

addEventListener("hashchange", () => {
  if (!isPlaceInPage(location.hash)) pageAddress.value = location.hash;
});

// A link to a place in the page goes there and leaves the address alone: reloaded, it would lead to another page.
document.addEventListener("click", (event) => {
  const place = linkClicked(event);
  if (place === undefined || !isPlaceInPage(place)) return;
  const target = document.getElementById(place.slice(1));
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView();
  target.focus();
});

/** Where a plain click on a link of this page leads to, after its `#`; undefined: it was no such click. */
export function linkClicked(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[href^='#']:not([target])");
  return link?.hash;
}
