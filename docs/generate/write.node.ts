/** Writes the pages that are made from the code: `npm run docs`. */
import { writeFileSync } from "node:fs";
import { measureMotion, motionPage, motionPicture } from "./motion.ts";
import { partsPage } from "./parts.ts";

const motion = measureMotion();
writeFileSync("docs/parts.md", partsPage());
writeFileSync("docs/motion-figures.md", motionPage(motion));
writeFileSync("docs/pictures/motion.svg", motionPicture(motion));
