import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectFolder } from "../../files/index.node.ts";
import { MissingEngine } from "./engine.ts";

/**
 * The executable of a release of Node, from npm: the package of this platform that npm's package `node` installs as well. It
 * has some 100 to 190 MB, so it is fetched when somebody asks for it, and kept in `node_modules/.cache`.
 * @param onFetch is called before the download
 * @throws MissingEngine when npm does not bring one that runs
 */
export async function nodeRelease(
  version: string,
  onFetch: () => void,
  signal: AbortSignal,
): Promise<string> {
  if (version === process.versions.node) return process.execPath;
  const folder = join(projectFolder, "node_modules/.cache/robonet/node", version);
  const name = platformPackage();
  const executable = join(
    folder,
    "node_modules",
    name,
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  try {
    if (!existsSync(executable)) {
      onFetch();
      await promisify(execFile)(
        "npm",
        ["install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", `${name}@${version}`],
        { signal, shell: process.platform === "win32" },
      );
    }
    const { stdout } = await promisify(execFile)(executable, ["--version"]);
    if (stdout.trim() !== `v${version}`) throw new Error(`${executable} is Node ${stdout.trim()}`);
    return executable;
  } catch (error) {
    signal.throwIfAborted();
    throw new MissingEngine(
      `Node ${version}: npm could not install ${name}@${version} into ${folder}: ${error}`,
    );
  }
}

/** As npm's package `node` names it. */
function platformPackage(): string {
  const { platform, arch } = process;
  const family = platform === "darwin" && arch === "arm64" ? "node-bin" : "node";
  return `${family}-${platform === "win32" ? "win" : platform}-${arch}`;
}
