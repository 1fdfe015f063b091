/**
 * Writes the pages that are made from the code: `npm run docs`. The measured ones take minutes; with names it writes only
 * those: `npm run docs api curriculum`.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { withRoomTable } from "../../architecture/room-table.ts";
import { writeFile } from "../../files/write-file.node.ts";
import { type Language, languages } from "../../messages/messages.ts";
import { readApi } from "./api/api.ts";
import { budgetPage, measureBudget } from "./budget.ts";
import { cheatSheet } from "./cheat-sheet/sheet.ts";
import { curriculumPage, curriculumPicture } from "./curriculum.ts";
import { espruinoPage } from "./espruino.ts";
import { kitPictures, kitsPage, kitsPageForTeachers } from "./kits.ts";
import { lessonsOnKitsPage, measureLessonsOnKits } from "./lessons-on-kits.ts";
import { measureMotion, motionPage, motionPicture } from "./motion.ts";
import { inFile } from "./page-language.ts";
import { partsPage } from "./parts.ts";

type Files = Readonly<Record<string, string>>;

const inEachLanguage = (make: (language: Language) => Files): Files =>
  Object.assign({}, ...languages.map(make));

const makers: Readonly<Record<string, () => Files | Promise<Files>>> = {
  architecture: () => ({ "architecture.md": withRoomTable(readFileSync("docs/architecture.md", "utf8")) }),
  api: async () => ({ "api.md": (await readApi()).page }),
  "cheat-sheet": () =>
    Object.fromEntries(languages.map((language) => [`cheat-sheet/${language}.html`, cheatSheet(language)])),
  kits: () => ({
    "kits.md": kitsPage(),
    "kits.lv.md": kitsPageForTeachers("lv"),
    "kits.lt.md": kitsPageForTeachers("lt"),
    ...Object.fromEntries([...kitPictures()].map(([file, svg]) => [`pictures/${file}`, svg])),
  }),
  curriculum: () =>
    inEachLanguage((language) => ({
      [inFile("curriculum", "md", language)]: curriculumPage(language),
      [inFile("pictures/curriculum", "svg", language)]: curriculumPicture(language),
    })),
  parts: () => ({ "parts.md": partsPage() }),
  "lessons-on-kits": async () => {
    const rows = await measureLessonsOnKits();
    return inEachLanguage((language) => ({
      [inFile("lessons-on-kits", "md", language)]: lessonsOnKitsPage(rows, language),
    }));
  },
  espruino: async () => ({ "espruino.md": await espruinoPage() }),
  motion: () => {
    const motion = measureMotion();
    return { "motion-figures.md": motionPage(motion), "pictures/motion.svg": motionPicture(motion) };
  },
  budget: () => ({ "budget.md": budgetPage(measureBudget()) }),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !makers[name]);
if (unknown.length > 0) {
  console.error(`npm run docs: no page ${unknown.join(", ")}. There are: ${Object.keys(makers).join(", ")}.`);
  process.exit(2);
}

mkdirSync("docs/cheat-sheet", { recursive: true });
for (const [name, make] of Object.entries(makers)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`${name} …`);
  for (const [file, text] of Object.entries(await make())) writeFile(`docs/${file}`, text);
}
