/** Writes the pages that are made from the code: `npm run docs`. */
import { writeFileSync } from "node:fs";
import { kitPictures, kitsPage } from "./kits.ts";
import { partsPage } from "./parts.ts";

writeFileSync("docs/parts.md", partsPage());
writeFileSync("docs/kits.md", kitsPage());
for (const [file, svg] of kitPictures()) writeFileSync(`docs/pictures/${file}`, svg);
