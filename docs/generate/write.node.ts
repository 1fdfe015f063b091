/** Writes the pages that are made from the code: `npm run docs`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { languages } from "../../messages/messages.ts";
import { readApi } from "./api/api.ts";
import { budgetPage, measureBudget } from "./budget.ts";
import { cheatSheet } from "./cheat-sheet/sheet.ts";
import { curriculumPage, curriculumPicture } from "./curriculum.ts";
import { espruinoPage } from "./espruino.ts";
import { kitPictures, kitsPage } from "./kits.ts";
import { lessonsOnKitsPage } from "./lessons-on-kits.ts";
import { measureMotion, motionPage, motionPicture } from "./motion.ts";
import { partsPage } from "./parts.ts";

const motion = measureMotion();
writeFileSync("docs/api.md", (await readApi()).page);
writeFileSync("docs/parts.md", partsPage());
writeFileSync("docs/motion-figures.md", motionPage(motion));
writeFileSync("docs/pictures/motion.svg", motionPicture(motion));
writeFileSync("docs/kits.md", kitsPage());
writeFileSync("docs/lessons-on-kits.md", await lessonsOnKitsPage());
writeFileSync("docs/espruino.md", await espruinoPage());
writeFileSync("docs/curriculum.md", curriculumPage());
writeFileSync("docs/pictures/curriculum.svg", curriculumPicture());
for (const [file, svg] of kitPictures()) writeFileSync(`docs/pictures/${file}`, svg);
mkdirSync("docs/cheat-sheet", { recursive: true });
for (const language of languages) writeFileSync(`docs/cheat-sheet/${language}.html`, cheatSheet(language));
writeFileSync("docs/budget.md", budgetPage(measureBudget()));
