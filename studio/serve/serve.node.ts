import { join } from "node:path";
import { dataFolder } from "../../files/index.node.ts";
import { defaultLanguage } from "../../messages/index.node.ts";
import { Problem, say } from "../../messages/index.ts";
import { thisComputer } from "./allowed-hosts.ts";
import { buildPage, pageFolder } from "./built.node.ts";
import { classRelay } from "./class-relay.node.ts";
import { fileHandler } from "./file-handler.node.ts";
import { listen, listenSomewhere } from "./listen.node.ts";
import { openPage } from "./open-page.node.ts";
import { reportProblem } from "./report-problem.node.ts";

const language = defaultLanguage();

/** @throws Problem when PORT is no port */
function wantedPort(): number | undefined {
  const { PORT: value } = process.env;
  if (value === undefined) return undefined;
  const port = Number(value);
  if (value.trim() === "" || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Problem("serve.port", { value });
  return port;
}

try {
  const port = wantedPort();
  const begunMs = performance.now();
  if (await buildPage(() => console.log(say(language, "serve.building"))))
    console.log(say(language, "serve.built", { seconds: (performance.now() - begunMs) / 1000 }));
  const page = fileHandler({ folder: pageFolder, allowedHosts: thisComputer });
  const served = await listenSomewhere(port, (each) =>
    listen(classRelay(page, join(dataFolder(), "class-address.txt")), each, "127.0.0.1"),
  );
  const url = `http://localhost:${served.port}/`;
  console.log(say(language, "serve.ready", { url }));
  if (process.argv.includes("--open")) await openPage(url, language);
} catch (error) {
  reportProblem(error, language);
}
