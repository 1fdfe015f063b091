import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { say } from "../../messages/index.ts";
import { browserFile, closeBrowser, Studio } from "../../test/studio/browser.ts";

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
  await studio.write(read("lessons/2-sensing/stop-at-the-wall/solution.ts"));
  await studio.check();
  await studio.run();
  await studio.page.locator("#tab-goals").click();
  await studio.page.screenshot({ path: picture(name) });
  await studio.close();
}

const square = `import { robot } from "@robonet/kit"

let driven = 0
async function side(number: number) {
    const lengthMm = 100 * number
    await robot.drive.straight(lengthMm)
    driven += lengthMm
    await robot.drive.turn(90)
}

for (let corner = 1; corner <= 4; corner++) {
    await side(corner)
}
console.log(driven, "mm")
`;
for (const [language, name] of [
  ["en", "steps"],
  ["lv", "steps.lv"],
  ["lt", "steps.lt"],
] as const) {
  // Tall enough for all variables.
  const watched = await Studio.open({ language, height: 900 });
  await watched.openLesson("drive-a-square");
  await watched.write(square, "let driven = 0");
  await watched.page.getByRole("button", { name: say(language, "studio.watch.open") }).click();
  await watched.page.getByRole("button", { name: say(language, "studio.watch.startPaused") }).click();
  await watched.page.locator(".cm-breakpoints .cm-gutterElement:visible").nth(6).click();
  const nextStop = watched.page.getByRole("button", { name: say(language, "studio.watch.nextStop") });
  for (const stop of [1, 2]) {
    await nextStop.click();
    await watched.page.locator(".variables li", { hasText: `number ${stop}` }).waitFor();
  }
  await watched.page.screenshot({ path: picture(name) });
  await watched.close();
}
await closeBrowser();
