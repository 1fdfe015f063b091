import { openIndexedDatabase } from "./database.ts";
import { browserTabs, randomName, tabMemory } from "./tabs.ts";
import { namesFor, storedPlace } from "./whose-work.ts";
import { WorkStore } from "./work-store.ts";

const names = namesFor(storedPlace());

/** The work of this browser, as this tab sees it. */
export const work = new WorkStore({
  openDatabase: (onEnd) => openIndexedDatabase(names.database, onEnd),
  tabs: browserTabs(names.channel),
  tab: randomName(),
  proposedDevice: randomName(),
  now: () => Date.now(),
  ownHeads: tabMemory(),
});

addEventListener("pagehide", () => work.leave());
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") work.leave();
});
// Whoever goes to another window finds there what was typed here.
addEventListener("blur", () => void work.keepAll());
// A page that the browser had put aside for “back” has missed what happened meanwhile.
addEventListener("pageshow", (event) => {
  if ((event as PageTransitionEvent).persisted) void work.refresh();
});
addEventListener("beforeunload", (event) => {
  if (work.wouldLose) event.preventDefault();
});
