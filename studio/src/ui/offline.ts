import { signal } from "@preact/signals";
import { languageSettled } from "../threads/threads.ts";

/** Whether the whole page is kept in the browser, so that it works without a network. */
export const keptOffline = signal(false);
/** Whether a newer version of the page waits to take over. */
export const newVersion = signal(false);

let waiting: ServiceWorker | undefined;

/** So long after the page has begun, whoever opens it has gone on to a lesson or reads what there is. */
const pauseMs = 3000;

/** Lets the browser keep the page, once what the pupil waits for is there: to keep all files is work, too. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const register = async () => {
    await languageSettled();
    await navigator.serviceWorker.register("./service-worker.js").then(watch, () => undefined);
  };
  setTimeout(() => void register(), pauseMs);
  void navigator.serviceWorker.ready.then(() => {
    keptOffline.value = true;
  });
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = (worker: ServiceWorker | null) => {
    if (!worker || !navigator.serviceWorker.controller) return;
    waiting = worker;
    newVersion.value = true;
  };
  look(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed") look(registration.waiting);
    });
  });
}

/** Changes to the newer version, now that the pupil asked for it. */
export function takeNewVersion(): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting?.postMessage("take over");
}
