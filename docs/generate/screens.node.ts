/**
 * Pictures of twelve screens of the page, light and dark, on a laptop and a tablet, to be looked at after a change:
 * `npm run screens`, `npm run screens -- FOLDER map lesson`. They are no part of the project.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { browserFile, closeBrowser, Studio } from "../../test/studio/browser.ts";
import { screens } from "./screens.ts";

const sizes = { laptop: { width: 1366, height: 768 }, tablet: { width: 820, height: 1180 } };
const [folder = "built/screens", ...wanted] = process.argv.slice(2);

if (!browserFile) throw new Error("pictures of the page need a Chromium: set CHROMIUM to its file");
const unknown = wanted.filter((name) => !Object.hasOwn(screens, name));
if (unknown.length > 0) {
  console.error(`There is no screen ${unknown.join(", ")}. There are: ${Object.keys(screens).join(", ")}.`);
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
for (const [name, reach] of Object.entries(screens)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const [size, viewport] of Object.entries(sizes)) {
    const studio = await Studio.open(viewport);
    try {
      await reach(studio);
      for (const colorScheme of ["light", "dark"] as const) {
        await studio.page.emulateMedia({ colorScheme });
        const path = join(folder, `${name}-${size}-${colorScheme}.png`);
        await studio.page.screenshot({ path });
        console.log(path);
      }
    } finally {
      await studio.close();
    }
  }
}
await closeBrowser();
