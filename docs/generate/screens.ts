import { readFileSync } from "node:fs";
import type { Studio } from "../../test/studio/browser.ts";

const read = (path: string) => readFileSync(new URL(`../../lessons/${path}`, import.meta.url), "utf8");
const wall = "2-sensing/stop-at-the-wall";
const goTo = async ({ page, url }: Studio, hash: string, selector: string) => {
  await page.goto(`${url}#/${hash}`);
  await page.locator(selector).first().waitFor();
};
const write = async (studio: Studio, program: string) => {
  await studio.openLesson("stop-at-the-wall");
  await studio.write(program);
};

const mistakes =
  'import { robot } from "@robonet/kit"\n\nrobot.drive.straight(200)\nawait robot.ligth.on(0, 80, 0)\n';

/** The screens that are looked at after a change of the page, each with what a pupil does until it is there. */
export const screens: Readonly<Record<string, (studio: Studio) => Promise<void>>> = {
  map: (studio) => goTo(studio, "", ".card"),
  level: (studio) => goTo(studio, "level/1-first-steps", "main h1"),
  lesson: (studio) => studio.openLesson("drive-a-square"),
  running: async (studio) => {
    await write(studio, read(`${wall}/solution.ts`));
    await studio.page.locator(".run").click();
    await studio.page
      .locator(".clock")
      .getByText(/[1-9]\.\d/)
      .waitFor();
    await studio.page.locator(".stage .world").focus();
    await studio.page.keyboard.press(" ");
  },
  mistakes: async (studio) => {
    await write(studio, mistakes);
    await studio.page.locator(".run").click();
    await studio.page.locator(".console").getByText("ligth").first().waitFor();
  },
  "check-failed": async (studio) => {
    await write(studio, read(`${wall}/starter.ts`));
    await studio.check();
  },
  "check-passed": async (studio) => {
    await write(studio, read(`${wall}/solution.ts`));
    await studio.check();
  },
  plots: async (studio) => {
    await write(studio, read(`${wall}/solution.ts`));
    await studio.run();
    await studio.page.locator("#tab-plots").click();
    await studio.page.locator(".plot canvas").first().waitFor();
  },
  variables: async (studio) => {
    await write(studio, read(`${wall}/solution.ts`));
    await studio.run();
    await studio.page.locator("#tab-variables").click();
    await studio.page.locator(".variables li").first().waitFor();
  },
  "free-play": (studio) => goTo(studio, "free", ".cm-content"),
  arena: async (studio) => {
    await goTo(studio, "arena", ".arena .primary");
    await studio.page.locator(".arena .primary").first().click();
    await studio.page.locator(".show-stage .robot").nth(1).waitFor();
  },
  "teachers-page": (studio) => goTo(studio, "teacher/stop-at-the-wall", "main h1"),
};
