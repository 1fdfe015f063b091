import { readdirSync } from "node:fs";
import { projectFolder } from "../../files/index.node.ts";

/** Whether that user may read the project, which the commands load piece by piece; root may keep it in a folder of its own. */
export function ordinaryUserMayRead(): Promise<boolean> {
  return asOrdinaryUser(async () => {
    try {
      // Not access(2), which asks for the user who began the process.
      readdirSync(projectFolder);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * Does something as a user whom permissions bind: they say nothing to root, as which tests run in a container. What the
 * work needs must be loaded before, since this user may not be allowed to read the project.
 */
export async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.getuid?.() === 0;
  const nobody = 65_534;
  const groups = process.getgroups?.() ?? [];
  if (isRoot) {
    process.setgroups!([]);
    process.setegid!(nobody);
    process.seteuid!(nobody);
  }
  try {
    return await work();
  } finally {
    if (isRoot) {
      process.seteuid!(0);
      process.setegid!(0);
      process.setgroups!(groups);
    }
  }
}
