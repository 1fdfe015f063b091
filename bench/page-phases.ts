import { readFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { type Phase, watchPhase } from "./main-thread.ts";

const lesson = "lessons/2-sensing/stop-at-the-wall";
const read = (name: string) => readFileSync(`${lesson}/${name}`, "utf8");

/** Uses the page as a pupil does, one thing after another. */
export async function watchPhases(executablePath: string, url: string): Promise<Phase[]> {
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    context.setDefaultTimeout(300_000);
    return await watchAll(browser, await context.newPage(), url);
  } finally {
    await browser.close();
  }
}

async function watchAll(browser: Browser, page: Page, url: string): Promise<Phase[]> {
  const phases: Phase[] = [];
  const phase = async (name: string, run: () => Promise<void>) => {
    phases.push(await watchPhase(browser, page, name, run));
  };
  const code = page.locator(".cm-content");
  const tab = (name: string) => page.locator(`#tab-${name}`).click();
  const shown = (selector: string) => page.locator(selector).first().waitFor({ state: "attached" });

  await phase("the map opens", async () => {
    await page.goto(url);
    await shown(".card");
  });
  await phase("a lesson opens, with the editor", async () => {
    await page.evaluate(() => {
      location.hash = "#/lesson/stop-at-the-wall";
    });
    await code.waitFor();
    await shown(".robot");
  });
  await phase("a page opens at a lesson", async () => {
    await page.reload();
    await code.waitFor();
    await shown(".robot");
  });
  await phase("a program is pasted", async () => {
    await code.focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(read("solution.ts"));
  });
  await phase("the first run", async () => {
    await page.locator(".run").click();
    await shown(".trail polyline");
  });
  await phase("typing, with completion", async () => {
    await code.focus();
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.type("\nawait robot.drive.str", { delay: 60 });
    await shown(".cm-completionLabel");
    await page.keyboard.press("Enter");
    await page.keyboard.type("(100, 2)\n", { delay: 60 });
    await shown(".cm-lintRange-error");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(read("solution.ts"));
  });
  await phase("a run, twice as fast", async () => {
    await page.locator(".speed").selectOption("2");
    await page.locator(".run").click();
    await page.waitForTimeout(3000);
  });
  await phase("the tab of the plots", async () => {
    await page.locator(".run").click();
    await tab("plots");
    await page.getByRole("checkbox", { name: "distance" }).check();
    await page.getByRole("checkbox", { name: "speed" }).check();
    await shown(".plot canvas");
    await page.waitForTimeout(1500);
  });
  await phase("the tab of the robot", async () => {
    await page.locator(".run").click();
    await tab("robot");
    await page.waitForTimeout(1500);
  });
  await phase("the wiring drawing", async () => {
    await page.getByRole("button", { name: "How the robot is wired" }).click();
    await page.getByRole("img", { name: "Wiring drawing" }).waitFor();
    await page.keyboard.press("Escape");
  });
  await phase("the tab of the console", () => tab("console"));
  await phase("a check", async () => {
    await page.locator(".check-button").click();
    await shown(".feedback");
  });
  await phase("the language is changed", async () => {
    await page.locator('.languages [lang="lv"]').click();
    await shown('.languages [lang="lv"][aria-pressed="true"]');
  });
  await phase("the next lesson", async () => {
    await page.locator(".steps a").last().click();
    await shown(".robot");
  });
  return phases;
}
