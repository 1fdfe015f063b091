import { existsSync, readFileSync, statSync } from "node:fs";
import { Problem } from "../../messages/index.ts";

/**
 * What to do about a port that does not open.
 * @param reason what serialport says
 */
export function openingProblem(path: string, reason: string): Problem {
  const port = path;
  if (/permission denied|EACCES|EPERM/i.test(reason))
    return new Problem("port.permission", { port, group: groupOf(path) });
  // Windows says “Access denied” when another program has the port.
  if (/cannot lock|temporarily unavailable|busy|access denied/i.test(reason))
    return new Problem("port.busy", { port });
  if (/no such file|ENOENT|file not found|ENXIO|ENODEV/i.test(reason))
    return new Problem("port.missing", { port });
  return new Problem("port.failed", { port, reason: reason.replace(/^Error: /, "") });
}

/** The group that may use a device file: `dialout` on Debian and Ubuntu, `uucp` on Arch. `none`: no group may. */
function groupOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  const groupMayUse = !!stat && (stat.mode & 0o060) !== 0;
  if (!groupMayUse || !existsSync("/etc/group")) return "none";
  const groups = readFileSync("/etc/group", "utf8").split("\n");
  const line = groups.find((each) => each.split(":")[2] === String(stat.gid));
  const name = line?.split(":")[0];
  return name && name !== "root" ? name : "none";
}
