import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findLesson } from "../../lesson/index.node.ts";
import { accessibilityFaults } from "./accessibility.ts";
import { browserFile, closeBrowser } from "./browser.ts";
import { ClassInBrowsers, write } from "./class-in-browsers.ts";

const inClass = suite("a class in browsers");

const right = readFileSync(findLesson("hello-robot").path("solution.ts"), "utf8");
const wrong = 'import { robot } from "@robonet/kit"\nawait robot.sound.beep(77)\n';

/** What a page claims of itself: three stars, without a program that earned them. */
async function claimStars(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const star = {
      lesson: "hello-robot",
      lessonVersion: 99,
      kit: "k",
      verdict: { stars: 3 },
      device: "d",
      at: 1,
    };
    await fetch("./api/class/work", {
      method: "POST",
      headers: { "content-type": "application/json", "x-robonet-class": "1" },
      body: JSON.stringify({ records: [], texts: {}, stars: [star], after: { record: 0, star: 0 } }),
    });
  });
}

const cell = (teacher: Page, names: string) =>
  teacher.locator(`.grid tr:has(th a:text-is("${names}")) .dot`).first();

const row = (teacher: Page, names: string) => teacher.locator(`.grid th a:text-is("${names}")`);

inClass(
  "three pupils join, one is believed only after a check, one loses the network, one comes back elsewhere",
  async () => {
    const room = await new ClassInBrowsers().open();
    try {
      const { teacher, code } = await room.newClass(["Anna", "Jānis", "Zane + Tomas"]);

      const anna = await room.join(code, "Anna", ["apple", "star"]);
      await write(anna, "hello-robot", right);
      await anna.locator(".check-button").click();
      await anna.locator(".class-verdict.passed").waitFor();
      await cell(teacher, "Anna").and(teacher.locator(".passed")).waitFor();

      const janis = await room.join(code, "Jānis", ["sun", "sun"]);
      await write(janis, "hello-robot", wrong);
      await claimStars(janis);
      await janis.locator(".check-button").click();
      await janis
        .locator(".class-verdict")
        .getByText(/of \d goals|compile/)
        .first()
        .waitFor();
      await cell(teacher, "Jānis").and(teacher.locator(".false-claim")).waitFor();

      const pair = await room.join(code, "Zane + Tomas", ["fish", "key"]);
      await write(pair, "drive-a-square", wrong);
      // The compiler is there from the first run on.
      await pair.locator(".run").click();
      await pair.locator(".trace").waitFor();
      await pair.context().setOffline(true);
      await write(pair, "drive-a-square", `${wrong}// without a network\n`);
      await pair.locator(".run").click();
      await pair.locator(".sent-state.offline").getByText("1 change waits").waitFor();
      await pair.context().setOffline(false);
      await pair.locator(".sent-state.sent").waitFor();

      await anna.context().close();
      const again = await room.join(code, "Anna", ["apple", "star"]);
      await write(again, "drive-a-square", wrong);
      await again.goto(`${room.url}/#/lesson/hello-robot`);
      await again
        .locator(".cm-content")
        .getByText(right.trim().split("\n").at(-1)!.trim().slice(0, 20))
        .first()
        .waitFor();

      const zane = teacher.locator('.grid tr:has(th a:text-is("Zane + Tomas")) .dot.none');
      await zane.first().waitFor();
      assert.equal(room.complaints, []);
    } finally {
      await room.close();
    }
  },
);

inClass(
  "the teacher writes a hint, has all eyes up, and closes a lesson; the pupil's page says each",
  async () => {
    const room = await new ClassInBrowsers().open();
    try {
      const { teacher, code } = await room.newClass(["Anna"]);
      const anna = await room.join(code, "Anna", ["apple", "star"]);
      await write(anna, "hello-robot", wrong);
      await anna.locator(".run").click();
      await teacher.locator(".grid th a").click();
      await teacher.locator(".program-text").getByText("beep(77)").waitFor();
      await teacher.locator(".hint-form textarea").fill("Which lamp is it?");
      await teacher.locator(".hint-form button").click();
      await anna.locator(".hint-note").getByText("Which lamp is it?").waitFor();
      await anna.locator(".hint-note button").click();
      await anna.locator(".hint-note").waitFor({ state: "detached" });

      await teacher.getByRole("button", { name: "Eyes up" }).click();
      await anna.locator(".eyes-up").getByText("Eyes up!").waitFor();
      await teacher.getByRole("button", { name: "Go on working" }).click();
      await anna.locator(".eyes-up").waitFor({ state: "hidden" });

      await teacher.getByRole("link", { name: "Settings" }).click();
      await teacher.getByRole("checkbox", { name: "All lessons are open" }).click();
      await teacher
        .getByRole("checkbox", { name: new RegExp(`Lesson ${findLesson("hello-robot").number}\\b`) })
        .click();
      await teacher.locator('form button[type="submit"]').first().click();
      await anna.getByText("This lesson is closed now").waitFor();
      assert.equal(room.complaints, []);
    } finally {
      await room.close();
    }
  },
);

inClass(
  "eight tabs of a browser are told of what happens, over one connection of the six that it has",
  async () => {
    const room = await new ClassInBrowsers().open();
    try {
      const { teacher } = await room.newClass(["Anna"]);
      let lines = 0;
      teacher.context().on("request", (request) => {
        lines += Number(request.url().endsWith("/live"));
      });
      const tabs = [];
      for (let i = 0; i < 7; i++) {
        const tab = await teacher.context().newPage();
        await tab.goto(teacher.url());
        await row(tab, "Anna").waitFor();
        tabs.push(tab);
      }
      assert.is(lines, 0);
      await teacher.goto(teacher.url().replace("/overview", "/pupils"));
      await teacher.locator("textarea").fill("Zane");
      await teacher.locator('form button[type="submit"]').first().click();
      for (const tab of tabs) await row(tab, "Zane").waitFor();
      await teacher.close();
      await tabs[0]!.getByRole("button", { name: "Eyes up" }).click();
      await tabs[6]!.getByRole("button", { name: "Go on working" }).waitFor();
      assert.ok(lines <= 2, `${lines} connections`);
      assert.equal(room.complaints, []);
    } finally {
      await room.close();
    }
  },
);

inClass("a laptop's own page joins by the address on the projector, and is a safe one", async () => {
  const room = await new ClassInBrowsers().open();
  try {
    const { teacher, code } = await room.newClass(["Anna"]);
    const anna = await room.browser(await room.laptop());
    await anna.getByRole("button", { name: "Join the class" }).click();
    await anna.locator('input[inputmode="url"]').fill("nothing here");
    await anna.locator(".join .primary").click();
    await anna.locator(".join .warn").getByText("This is no address").waitFor();
    await anna.locator('input[inputmode="url"]').fill(`${room.url}/?class=${code}`);
    await anna.locator(".join .primary").click();
    await anna.locator(".join .primary:enabled").click();
    await anna.locator(".places button", { hasText: "Anna" }).click();
    for (const picture of ["apple", "star"])
      await anna.locator(".pictures button", { hasText: picture }).click();
    await anna.locator(".secret .primary").click();
    await anna.locator(".class-bar").getByText("Anna").waitFor();
    await anna.locator(".sent-state.sent").waitFor();
    assert.ok(await anna.evaluate(() => isSecureContext));
    await teacher.getByRole("button", { name: "Eyes up" }).click();
    await anna.locator(".eyes-up").getByText("Eyes up!").waitFor();
    assert.equal(room.complaints, []);
  } finally {
    await room.close();
  }
});

inClass("its pages can be read and reached by everybody, in light and dark", async () => {
  const room = await new ClassInBrowsers().open();
  try {
    const { teacher, code } = await room.newClass(["Anna", "Ben + Zane"]);
    const faults: string[] = [];
    const look = async (page: Page, where: string) => {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        for (const fault of await accessibilityFaults(page))
          faults.push(`${where}, ${colorScheme}: ${fault}`);
      }
    };
    const titles = new Set<string>();
    for (const tab of ["overview", "pupils", "settings", "results", "projector"]) {
      await teacher.goto(teacher.url().replace(/\/\w+$/, `/${tab}`));
      await teacher.locator(tab === "projector" ? ".how-to-join" : ".class-nav [aria-current]").waitFor();
      await look(teacher, tab);
      titles.add(await teacher.title());
    }
    const pupil = await room.browser(`/?class=${code}`);
    await pupil.locator(".places button").first().waitFor();
    await look(pupil, "who");
    await pupil.locator(".places button").first().click();
    await look(pupil, "pictures");
    const parent = await room.browser("/teacher.html#/privacy");
    await parent.locator(".privacy table").waitFor();
    await look(parent, "privacy");
    titles.add(await parent.title());
    assert.is(titles.size, 6, `each page has a title of its own: ${[...titles].join(", ")}`);
    await parent.locator(".skip").focus();
    await parent.keyboard.press("Enter");
    await parent.waitForFunction(() => document.activeElement?.id === "main");
    assert.is(await parent.locator(".privacy table").count(), 1);
    assert.equal(faults, []);
  } finally {
    await room.close();
  }
});

inClass.after(closeBrowser);
if (browserFile) inClass.run();
else console.log("Left out, since there is no Chromium (set CHROMIUM to its file): a class in browsers");
