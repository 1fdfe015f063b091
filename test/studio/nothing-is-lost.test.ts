import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import * as assert from "uvu/assert";
import { packShared } from "../../studio/src/work/share.ts";
import { pageSuite } from "./suite.ts";

const page = pageSuite("no work is lost");

const beeps = (ms: number) => `import { robot } from "@robonet/kit"\nawait robot.sound.beep(${ms})\n`;
const lessonPath = "#/lesson/hello-robot";

async function type(tab: Page, program: string): Promise<void> {
  await tab.bringToFront();
  await tab.locator(".cm-content").focus();
  await tab.keyboard.press("ControlOrMeta+a");
  await tab.keyboard.insertText(program);
}

const shows = (tab: Page, words: string) => tab.locator(".cm-content").getByText(words).first().waitFor();
/** In a browser without windows no tab ever loses the focus. */
const leaves = (tab: Page) => tab.evaluate(() => dispatchEvent(new Event("blur")));
const notice = (tab: Page) => tab.getByText("This program was also changed elsewhere.");

/** What a small storage has no room for and a link has: random letters, since the browser compresses what it keeps. */
const long = (ms: number) => `${beeps(ms)}// ${randomBytes(5_000).toString("base64")}
`;

page("a tab goes on where the other one stopped typing", async (studio) => {
  await studio.openLesson("hello-robot");
  await studio.write(beeps(111));
  const second = await studio.newTab(lessonPath);
  await shows(second, "111");
  await type(second, beeps(222));
  await leaves(second);
  await shows(studio.page, "222");
  assert.is(await notice(studio.page).count(), 0);
});

page("two tabs that change one program keep both states, and the pupil chooses", async (studio) => {
  const { page: first } = studio;
  await studio.openLesson("hello-robot");
  await studio.write(beeps(100));
  await studio.kept("beep(100)");
  const second = await studio.newTab(lessonPath);
  await shows(second, "100");
  // Both type before either has told the other.
  await Promise.all(
    [first, second].map((tab, i) => tab.evaluate(() => {}).then(() => type(tab, beeps(i + 1)))),
  );
  await Promise.all([studio.kept("beep(1)"), studio.kept("beep(2)")]);
  await first.reload();
  await notice(first).waitFor();
  await first.getByRole("button", { name: "Look at both" }).click();
  const states = first.locator(".states pre");
  await states.nth(1).waitFor();
  assert.equal((await states.allTextContents()).sort(), [beeps(1), beeps(2)]);
  await studio.assertAccessible("two states of a program");
  await first.locator(".states section", { hasText: "beep(2)" }).getByRole("button").click();
  await shows(first, "beep(2)");
  assert.is(await notice(first).count(), 0);
  await first.reload();
  await shows(first, "beep(2)");
  assert.is(await notice(first).count(), 0);
});

page("what is typed just before a reload, another world or the way back is there", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("hello-robot");
  await type(tab, beeps(11));
  await tab.reload();
  await shows(tab, "beep(11)");
  await tab.goto(`${studio.url}#/free`);
  await type(tab, beeps(12));
  await tab.getByText("Yard with boxes").click();
  await tab.locator(".pushable").first().waitFor({ state: "attached" });
  await shows(tab, "beep(12)");
  await type(tab, beeps(13));
  await tab.evaluate(() => {
    location.hash = "#/";
  });
  await tab.getByRole("link", { name: /Your own ideas/ }).click();
  await shows(tab, "beep(13)");
});

page("work of the former page is taken over, with odd choices of free play", async (studio) => {
  const { page: tab } = studio;
  await studio.openAfterFormer({
    "program/hello-robot": beeps(77),
    "versions/hello-robot": JSON.stringify([{ at: 1.7e12, text: "// earlier" }]),
    "program/free-play": "// free",
    "free/kit": "constructor",
    "free/world": "own",
    "free/own-world":
      '<svg xmlns="http://www.w3.org/2000/svg" width="600mm" height="500mm" viewBox="0 0 600 500"><rect data-start="0" x="200" y="200" width="10" height="10"/></svg>',
    stars: JSON.stringify({ "hello-robot": { stars: 2, version: 1 } }),
  });
  await tab.getByRole("img", { name: "2 stars of 3" }).waitFor();
  await studio.openLesson("hello-robot");
  await shows(tab, "beep(77)");
  assert.not.ok(await tab.evaluate(() => Object.keys(localStorage).some((name) => name.includes("program"))));
  await studio.kept("// earlier");
  await tab.goto(`${studio.url}#/free`);
  await shows(tab, "// free");
  assert.ok(await tab.getByRole("radio", { name: "My own drawing" }).isChecked());
});

page("stars of two tabs add up", async (studio) => {
  const second = await studio.newTab();
  const solved =
    'import { robot } from "@robonet/kit"\nawait robot.light.on("green")\nawait robot.sound.beep(300)\n';
  await studio.openLesson("hello-robot");
  await studio.write(solved);
  await studio.check();
  await second.bringToFront();
  await second
    .locator(".card", { hasText: "started" })
    .or(second.getByRole("img", { name: /[123] stars? of 3/ }))
    .first()
    .waitFor();
});

page(
  "a full storage says so, and nothing is lost: not by a link, a file, or another lesson",
  async (studio) => {
    // The limit is asked for once, when the page first writes.
    const context = await studio.context.browser()!.newContext();
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    const limit = (quotaSize: number) =>
      session.send("Storage.overrideQuotaForOrigin", { origin: new URL(studio.url).origin, quotaSize });
    await limit(12_000);
    await tab.goto(studio.url + lessonPath);
    await tab.locator(".cm-content").waitFor();
    await type(tab, beeps(5));
    await leaves(tab);
    await studio.kept("beep(5)", tab);
    await type(tab, long(6));
    const alert = tab.getByText("The browser’s storage is full");
    await alert.waitFor();
    await tab.getByRole("link", { name: /Next lesson/ }).click();
    await tab.getByRole("link", { name: /Previous lesson/ }).click();
    await shows(tab, "beep(6)");
    const link = await packShared({ activity: "hello-robot", text: long(7) });
    await tab.evaluate((hash) => {
      location.hash = hash;
    }, `#/program/${link}`);
    await tab.getByRole("button", { name: "Take the program" }).click();
    await tab.getByText("so nothing has changed").waitFor();
    const saving = tab.waitForEvent("download");
    await tab.getByRole("alert").getByRole("button", { name: "Save all my work" }).click();
    const file = readFileSync(await (await saving).path(), "utf8");
    for (const words of ["beep(5)", "beep(6)"]) assert.ok(file.includes(words), words);
    await limit(1e9);
    await studio.kept("beep(6)", tab);
    await alert.waitFor({ state: "detached" });
    await context.close();
  },
);

page("a browser without a database says so, and keeps the program while the page is open", async (studio) => {
  const { page: tab } = studio;
  await studio.context.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", { value: undefined });
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("Denied", "SecurityError");
      },
    });
  });
  await tab.goto(`${studio.url}?blocked`);
  await tab.getByText("This browser keeps nothing for this page").waitFor();
  await tab.goto(`${studio.url}?blocked${lessonPath}`);
  await tab.locator(".cm-content").waitFor();
  await type(tab, beeps(9));
  await tab.getByRole("link", { name: /Next lesson/ }).click();
  await tab.getByRole("link", { name: /Previous lesson/ }).click();
  await shows(tab, "beep(9)");
  await studio.assertAccessible("a blocked storage");
});

page("loading a file shows what it does, and replaces nothing", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("hello-robot");
  await studio.write(beeps(1));
  await studio.kept("beep(1)");
  await tab.goto(`${studio.url}#/`);
  const saving = tab.waitForEvent("download");
  await tab.getByRole("button", { name: "Save all my work" }).click();
  const file = readFileSync(await (await saving).path(), "utf8");
  await studio.openLesson("hello-robot");
  await studio.write(beeps(2));
  await tab.goto(`${studio.url}#/`);
  const choose = async (text: string) => {
    const chooser = tab.waitForEvent("filechooser");
    await tab.getByRole("button", { name: "Load my work" }).click();
    await (await chooser).setFiles({
      name: "robonet.json",
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
  };
  await choose(file);
  await tab.getByText("Everything in this file is here already.").waitFor();
  await tab.getByRole("button", { name: "Close", exact: true }).click();
  const work = {
    "program/hello-robot": beeps(3),
    "program/drive-a-square": beeps(4),
    stars: '{"drive-a-square":{"stars":3,"version":1}}',
  };
  await choose(JSON.stringify({ format: "robonet-work", version: 1, work }));
  await tab.getByText("1 program was changed here and in the file").waitFor();
  await tab.getByText("1 program that you do not have here").waitFor();
  await tab.getByRole("button", { name: "Load", exact: true }).click();
  await tab.getByText("together with yours").waitFor();
  await studio.openLesson("hello-robot");
  await shows(tab, "beep(2)");
  await notice(tab).waitFor();
});

page("free play has many programs with their worlds, in links and in the file", async (studio) => {
  const { page: tab } = studio;
  await tab.goto(`${studio.url}#/free`);
  await studio.write(beeps(41));
  await tab.getByRole("button", { name: "New program" }).click();
  await tab.getByRole("radio", { name: "Program 2" }).waitFor();
  await tab.getByLabel("Name of the program").fill("Snake");
  await tab.getByLabel("Name of the program").press("Enter");
  await tab.getByRole("radio", { name: "Snake" }).waitFor();
  await tab.getByText("Maze").click();
  await tab.locator(".cm-content").waitFor();
  await studio.write(beeps(42));
  await studio.assertAccessible("several programs of free play");
  await tab
    .getByRole("group")
    .filter({ has: tab.locator(".menu-list") })
    .locator("summary")
    .click();
  await tab.getByRole("button", { name: "Share as a link" }).click();
  await tab.waitForFunction(() => document.querySelector<HTMLInputElement>(".link-text")?.value);
  const link = await tab.locator(".link-text").inputValue();
  await tab.getByRole("button", { name: "Close", exact: true }).click();
  await tab.getByRole("radio", { name: "Program without a name" }).check();
  await shows(tab, "beep(41)");
  await tab.goto(link);
  await tab.getByText("for free play: “Snake”").waitFor();
  await tab.getByRole("button", { name: "Take the program" }).click();
  await shows(tab, "beep(42)");
  assert.ok(await tab.getByRole("radio", { name: "Maze" }).isChecked());
  assert.is(await tab.getByRole("radio", { name: "Snake" }).count(), 2);
});

page("what is typed while another world is on its way is kept", async (studio) => {
  const { page: tab } = studio;
  await tab.goto(`${studio.url}#/free`);
  await studio.write(beeps(51));
  let send = () => {};
  const typed = new Promise<void>((resolve) => {
    send = resolve;
  });
  await tab.route(/maze[^/]*\.js/, async (route) => {
    await typed;
    await route.continue();
  });
  const asked = tab.waitForRequest(/maze[^/]*\.js/);
  await tab.getByText("Maze").click();
  await asked;
  await type(tab, beeps(52));
  await tab.locator(".cm-content").evaluate((editor) => editor.classList.add("before"));
  await tab.keyboard.press("Control+Home");
  await tab.keyboard.insertText("// above");
  send();
  await tab.locator(".cm-content:not(.before)").waitFor();
  // The pupil types on where the cursor stood.
  await tab.keyboard.insertText(" the rest");
  await shows(tab, "// above the rest");
  for (let step = 0; step < 3; step++) await tab.keyboard.press("ControlOrMeta+z");
  await shows(tab, "beep(51)");
  for (let step = 0; step < 3; step++) await tab.keyboard.press("ControlOrMeta+y");
  await shows(tab, "beep(52)");
  await tab.reload();
  await shows(tab, "beep(52)");
});
