import { homedir } from "node:os";
import { join } from "node:path";

/** A folder of this user's for what RoboNet keeps on the computer; it may not be there yet. */
export function cacheFolder(name: string): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const base = XDG_CACHE_HOME || (process.platform === "win32" && LOCALAPPDATA) || join(homedir(), ".cache");
  return join(base, "robonet", name);
}
