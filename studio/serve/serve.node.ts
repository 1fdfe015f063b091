import { defaultLanguage } from "../../messages/index.node.ts";
import { Problem, say } from "../../messages/index.ts";
import { buildPage, pageFolder } from "./built.node.ts";
import { reportProblem } from "./report-problem.node.ts";
import { serveFiles } from "./serve-files.node.ts";

const language = defaultLanguage();
const usualPort = 4173;

/** @throws Problem when PORT is no port */
function wantedPort(): number | undefined {
  const { PORT: value } = process.env;
  if (value === undefined) return undefined;
  const port = Number(value);
  if (value.trim() === "" || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Problem("serve.port", { value });
  return port;
}

/** On the port that is wanted, or the usual one and, where that is taken, any. */
async function serve(wanted: number | undefined): Promise<string> {
  const port = wanted ?? usualPort;
  try {
    return (await serveFiles(pageFolder, port)).url;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE" && wanted === undefined) return (await serveFiles(pageFolder, 0)).url;
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    throw new Problem("serve.portTaken", { port: String(port), why: code === "EACCES" ? "denied" : "taken" });
  }
}

try {
  const port = wantedPort();
  const begunMs = performance.now();
  if (await buildPage(() => console.log(say(language, "serve.building"))))
    console.log(say(language, "serve.built", { seconds: (performance.now() - begunMs) / 1000 }));
  console.log(say(language, "serve.ready", { url: await serve(port) }));
} catch (error) {
  reportProblem(error, language);
}
