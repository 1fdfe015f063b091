/** Writes the pages that are made from the code: `npm run docs`. */
import { writeFileSync } from "node:fs";
import { budgetPage, measureBudget } from "./budget.ts";
import { kitPictures, kitsPage } from "./kits.ts";
import { measureMotion, motionPage, motionPicture } from "./motion.ts";
import { partsPage } from "./parts.ts";

const motion = measureMotion();
writeFileSync("docs/parts.md", partsPage());
writeFileSync("docs/motion-figures.md", motionPage(motion));
writeFileSync("docs/pictures/motion.svg", motionPicture(motion));
writeFileSync("docs/kits.md", kitsPage());
for (const [file, svg] of kitPictures()) writeFileSync(`docs/pictures/${file}`, svg);
writeFileSync("docs/budget.md", budgetPage(measureBudget()));
