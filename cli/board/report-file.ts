import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Measurement, type RobotReport, robotReportSchema } from "../../board/index.ts";
import { projectFolder, writeFile } from "../../files/index.node.ts";
import type { Kit } from "../../robot-kit/index.ts";

const packageFile = z.object({ version: z.string() });

/** What was measured, with all that says of what. */
export function reportOf(
  { id, board }: Pick<Kit, "id" | "board">,
  firmware: string | undefined,
  repeats: number,
  measurements: readonly Measurement[],
  now = new Date(),
): RobotReport {
  const { version } = packageFile.parse(JSON.parse(readFileSync(`${projectFolder}package.json`, "utf8")));
  return robotReportSchema.parse({
    format: "robot-report",
    version: 1,
    date: now.toISOString(),
    robonet: version,
    kit: id,
    board,
    ...(firmware !== undefined && { firmware }),
    repeats,
    measurements,
  });
}

/** @throws Problem that names the file */
export function writeReport(file: string, report: RobotReport): void {
  writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
}
