// Keeps the whole page in the browser. build/offline.ts puts in the version and the list of files.
const version = "VERSION";
const files = ["FILES"];

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  if (event.data === "take over") self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && new URL(event.request.url).origin === self.location.origin)
    event.respondWith(answer(event.request));
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

async function answer(request) {
  const cache = await caches.open(version);
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}
