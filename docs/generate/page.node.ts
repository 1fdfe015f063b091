import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { browserFile, Studio } from "../../test/studio/browser.ts";

/** Takes the pictures of the page that the README and the docs show. */
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const picture = (name: string) => fileURLToPath(new URL(`../pictures/${name}.png`, import.meta.url));

if (!browserFile) throw new Error("pictures of the page need a Chromium: set CHROMIUM to its file");

for (const [language, name] of [
  ["en", "studio"],
  ["lv", "studio.lv"],
  ["lt", "studio.lt"],
] as const) {
  const studio = await Studio.open({ language });
  await studio.openLesson("stop-at-the-wall");
  await studio.write(read("lessons/2-sensing/02-stop-at-the-wall/solution.ts"));
  await studio.check();
  await studio.run();
  await studio.page.locator("#tab-goals").click();
  await studio.page.screenshot({ path: picture(name) });
  await studio.close();
}
