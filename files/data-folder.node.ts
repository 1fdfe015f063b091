import { homedir } from "node:os";
import { join } from "node:path";

/** The folder for what is kept for the user, and must not be thrown away as a cache is. */
export function dataFolder(): string {
  const { XDG_DATA_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === "win32")
    return join(LOCALAPPDATA || join(homedir(), "AppData", "Local"), "RoboNet");
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support", "RoboNet");
  return join(XDG_DATA_HOME || join(homedir(), ".local", "share"), "robonet");
}
