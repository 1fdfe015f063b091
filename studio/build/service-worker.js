// Keeps the whole page in the browser. build/offline.ts puts in the version and the list of files.
const version = "VERSION";
const files = ["FILES"];

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  if (event.data === "take over") self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== self.location.origin) return;
  // A class answers for itself, and tells what is new by streams; only whether there is one is known without a network.
  if (pathname.endsWith("/api/class")) event.respondWith(newest(event.request));
  else if (!pathname.includes("/api/")) event.respondWith(answer(event.request));
});

/** Files in `assets/` are named for their contents: what an older version has of them need not be fetched again. */
async function install() {
  const cache = await caches.open(version);
  for (const file of files) {
    const kept = file.startsWith("assets/")
      ? await caches.match(new URL(file, self.registration.scope).href)
      : undefined;
    if (kept) await cache.put(file, kept);
    else await cache.add(new Request(file, { cache: "no-cache" }));
  }
}

async function activate() {
  for (const name of await caches.keys()) if (name !== version) await caches.delete(name);
  await self.clients.claim();
}

async function newest(request) {
  try {
    return await fetch(request);
  } catch {
    return answer(request);
  }
}

async function answer(request) {
  const cache = await caches.open(version);
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}
