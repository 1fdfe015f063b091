import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { fileOfBrowser } from "../support/browsers.ts";
import { browserEngine } from "./browser-engine.ts";
import { type Engine, MissingEngine } from "./engine.ts";
import { nodeEngine } from "./node-engine.ts";
import { nodeRelease } from "./node-release.ts";

/** Of the supported major versions; the newest when this was written. */
const nodeReleases = { node20: "20.20.2", node22: "22.23.5", node24: "24.22.3" } as const;

const browsers = {
  chromium: {
    name: "Chromium",
    install: "apt-get install chromium, or set CHROMIUM to its file",
    options: (profile: string) => [
      ...["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run"],
      `--user-data-dir=${profile}`,
    ],
  },
  firefox: {
    name: "Firefox",
    install: "apt-get install firefox-esr, or set FIREFOX to its file",
    options: (profile: string) => ["--headless", "--no-remote", "--profile", profile],
  },
} as const;

/** In the order of the table; the first is what the others are compared with. */
export const engineIds = ["node20", "node22", "node24", "chromium", "firefox"] as const;
/** `node`: the one that runs this. */
export type EngineId = (typeof engineIds)[number] | "node";

export function isEngineId(id: string): id is EngineId {
  return id === "node" || (engineIds as readonly string[]).includes(id);
}

/**
 * An engine of this computer, or from npm.
 * @param onFetch is called with a name before it is fetched from npm
 * @throws MissingEngine with what to install
 */
export async function findEngine(
  id: EngineId,
  onFetch: (name: string) => void,
  signal: AbortSignal,
): Promise<Engine> {
  if (id === "node") return nodeEngine(process.execPath, process.versions.node);
  if (id === "node20" || id === "node22" || id === "node24") {
    const version = nodeReleases[id];
    return nodeEngine(await nodeRelease(version, () => onFetch(`Node ${version}`), signal), version);
  }
  const { name, install, options } = browsers[id];
  const file = fileOfBrowser(id);
  if (!file) throw new MissingEngine(`${name} is not installed: ${install}.`);
  const { stdout } = await promisify(execFile)(file, ["--version"]);
  return browserEngine(`${name} ${/\d[\w.]*/.exec(stdout)?.[0] ?? "of unknown version"}`, file, options);
}
