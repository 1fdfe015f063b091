/** `npm run lesson-versions` writes `lessons/versions.json`, once each lesson whose verdicts have changed has a higher version. */
import { writeFile } from "../../files/index.node.ts";
import { readLessons } from "../library/lessons.ts";
import { readVersions, unraised, versionsFile, versionsOf } from "./versions.ts";

const lessons = readLessons();
const faults = unraised(lessons, readVersions());
for (const { advice } of faults) console.error(advice);
if (faults.length > 0) process.exitCode = 1;
else writeFile(versionsFile, `${JSON.stringify(versionsOf(lessons), null, 4)}\n`);
