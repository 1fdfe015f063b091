/** Writes the pages that are made from the code: `npm run docs`. */
import { writeFileSync } from "node:fs";
import { partsPage } from "./parts.ts";

writeFileSync("docs/parts.md", partsPage());
