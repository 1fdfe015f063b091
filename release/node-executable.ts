import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../files/index.node.ts";
import { nodeFile, nodeVersion, type Platform } from "./platforms.ts";

/** Node for a platform, from its npm package; kept in `node_modules/.cache`, as that of the engines. @returns the package's folder */
export function nodeFolder({ os, cpu, nodePackage }: Platform): string {
  const folder = join(projectFolder, "node_modules/.cache/robonet/release-node", nodeVersion, nodePackage);
  const found = join(folder, "node_modules", nodePackage);
  if (existsSync(join(found, "bin", nodeFile({ os })))) return found;
  npm(
    ["install", "--prefix", folder, "--force", "--ignore-scripts", `--os=${os}`, `--cpu=${cpu}`].concat(
      `${nodePackage}@${nodeVersion}`,
    ),
    projectFolder,
  );
  return found;
}

export function npm(args: readonly string[], cwd: string): void {
  execFileSync("npm", [...args, "--no-audit", "--no-fund", "--no-progress", "--loglevel=error"], {
    cwd,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
}
