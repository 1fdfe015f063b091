import { buildPage, pageFolder } from "./built.node.ts";
import { serveFiles } from "./serve-files.node.ts";

const port = Number(process.env.PORT ?? 4173);

const started = performance.now();
if (await buildPage(() => console.log("Building the page (some seconds, only after a change) …")))
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
const { url } = await serveFiles(pageFolder, port).catch((error: NodeJS.ErrnoException) => {
  // Another program has the port: any other will do.
  if (error.code === "EADDRINUSE" && process.env.PORT === undefined) return serveFiles(pageFolder, 0);
  throw error;
});
console.log(`RoboNet Studio: ${url}\nCtrl+C ends it.`);
