import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findLesson } from "../../lesson/index.node.ts";
import { accessibilityFaults } from "./accessibility.ts";
import { browserFile, closeBrowser } from "./browser.ts";
import { ClassInBrowsers, write } from "./class-in-browsers.ts";

const shown = suite("a class in browsers shows");

const square = readFileSync(findLesson("drive-a-square").path("solution.ts"), "utf8");

/** Chooses the class's kit by its name, and waits until it is saved. */
async function chooseKit(teacher: Page, name: string): Promise<void> {
  await teacher.getByRole("link", { name: "Settings" }).click();
  await teacher.getByLabel("The class’s kit").selectOption({ label: name });
  await teacher.locator('form button[type="submit"]').first().click();
  await teacher.getByText("Saved. The pupils’ pages know it already.").waitFor();
}

shown("a run on the projector without the name, until a button ends it", async () => {
  const room = await new ClassInBrowsers().open();
  try {
    const { teacher, code } = await room.newClass(["Anna"]);
    const anna = await room.join(code, "Anna", ["apple", "star"]);
    await write(anna, "drive-a-square", `${square}// Annas robots\n`);
    await anna.locator(".check-button").click();
    await anna.locator(".class-verdict.passed").waitFor();
    const projector = await teacher.context().newPage();
    await projector.goto(teacher.url().replace("/overview", "/projector"));
    await projector.locator(".how-to-join").waitFor();

    await teacher.locator(".grid th a").click();
    await teacher.getByRole("button", { name: "Watch it run" }).click();
    await teacher.locator(".shown-run .robot").waitFor();
    await teacher
      .locator(".shown-run .clock")
      .getByText(/[1-9]\.\d/)
      .waitFor();
    await teacher.getByRole("button", { name: "Show on the projector" }).click();
    await teacher.getByText("stands “Annas”, which the room would read").waitFor();
    assert.is(await projector.locator(".shown").count(), 0, "not before the teacher knows");
    await write(anna, "drive-a-square", square);
    await anna.locator(".check-button").click();
    const versions = teacher.locator(".program-view .bar select");
    await versions.locator('option:not([value="draft"])').nth(1).waitFor({ state: "attached" });
    const newest = await versions.locator('option:not([value="draft"])').first().getAttribute("value");
    await versions.selectOption(newest!);
    await teacher.locator(".program-text").getByText("Annas").waitFor({ state: "detached" });
    await teacher.getByRole("button", { name: "Show on the projector" }).click();
    await teacher.getByText("It is on the projector now.").waitFor();
    await projector.locator(".shown-run .robot").waitFor();
    await projector.locator(".found.reached").waitFor();
    await projector
      .locator(".clock")
      .getByText(/[2-9]\.\d/)
      .waitFor();
    assert.not.match((await projector.locator("main").textContent())!, /Anna/);
    for (const colorScheme of ["light", "dark"] as const) {
      await projector.emulateMedia({ colorScheme });
      assert.equal(await accessibilityFaults(projector), [], colorScheme);
    }
    // Any page of the teacher's says so, and the projector's own button ends it.
    await teacher.getByRole("link", { name: "Overview" }).click();
    await teacher.getByText("On the projector, without the name: Anna").waitFor();
    await projector.getByRole("button", { name: "Stop showing" }).click();
    await projector.locator(".how-to-join").waitFor();
    await teacher.getByText("On the projector, without the name").waitFor({ state: "detached" });
    assert.equal(room.complaints, []);
  } finally {
    await room.close();
  }
});

shown(
  "the kit that the teacher chose: pages run on it, the class checks on it, and both say so",
  async () => {
    const room = await new ClassInBrowsers().open();
    try {
      const { teacher, code } = await room.newClass(["Anna"]);
      const anna = await room.join(code, "Anna", ["apple", "star"]);
      await write(anna, "drive-a-square", square);
      await anna.locator(".run").click();
      await anna.locator(".trace").waitFor();
      await chooseKit(teacher, "RoboNet Four");
      await teacher.getByText(`keep their own kit: ${findLesson("hello-robot").number}.`).waitFor();
      // The open lesson goes on with the new robot, and nothing that was typed is gone.
      await anna.getByText("Your class works with RoboNet Four: in this lesson").waitFor();
      await anna.locator(".cm-content").getByText("for (").first().waitFor();
      await anna.locator(".check-button").click();
      await anna.locator(".class-verdict.passed").waitFor();
      const { data } = room.room.options;
      const { rows } = await data.executeSql("select distinct kit from verdicts", []);
      assert.equal(rows, [{ kit: "robonet-four" }]);
      await anna.goto(`${room.url}/#/lesson/hello-robot`);
      await anna.getByText("It lacks a part that this lesson needs, so RoboNet One is simulated").waitFor();
      // Without the network, and loaded anew, it is known.
      await anna.goto(`${room.url}/#/lesson/drive-a-square`);
      await anna.route("**/api/class/**", (route) => route.abort());
      await anna.reload();
      await anna.getByText("Your class works with RoboNet Four: in this lesson").waitFor();
      await anna.unroute("**/api/class/**");
      await chooseKit(teacher, "the kit that each lesson takes");
      await anna.getByText("Your class works with").waitFor({ state: "detached" });
      assert.equal(room.complaints, []);
    } finally {
      await room.close();
    }
  },
);

shown.after(closeBrowser);
if (browserFile) shown.run();
else
  console.log("Left out, since there is no Chromium (set CHROMIUM to its file): a class in browsers shows");
