import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import * as assert from "uvu/assert";
import { packWork, recordOf, versionOf } from "../../work/index.ts";
import { pageSuite } from "./suite.ts";

const page = pageSuite("what is said of work that is kept");

async function load(tab: Page, text: string): Promise<void> {
  const chooser = tab.waitForEvent("filechooser");
  await tab.getByRole("button", { name: "Load my work" }).click();
  const file = { name: "robonet.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await (await chooser).setFiles(file);
}

async function openMenu(tab: Page): Promise<void> {
  const menu = tab.getByRole("group").filter({ has: tab.locator(".menu-list") });
  await menu.locator("summary").click();
}

page("three states of a program are three, each with a name of its own", async (studio) => {
  const { page: tab } = studio;
  const texts = ["// one", "// two", "// three"];
  const records = texts.map((text, at) =>
    recordOf({ programId: "hello-robot", tab: "1", parents: [], device: `tablet ${at}`, at, text }),
  );
  await load(
    tab,
    packWork({ records, texts: new Map(texts.map((text) => [versionOf(text), text])), stars: [] }),
  );
  await tab.getByRole("button", { name: "Load", exact: true }).click();
  await tab.getByText("the work from the file is here").waitFor();
  await studio.openLesson("hello-robot");
  await tab.getByRole("button", { name: "Look at all" }).click();
  await tab.getByRole("heading", { name: "One program, 3 states" }).waitFor();
  await tab.locator(".states pre").nth(2).waitFor();
  assert.equal(await tab.locator(".states h3").allInnerTexts(), [
    "In this window",
    "Elsewhere (1)",
    "Elsewhere (2)",
  ]);
  await studio.assertAccessible("three states of a program");
});

page("a file and a database of a newer page are told as such", async (studio) => {
  const { page: tab } = studio;
  await load(tab, '{"format":"robonet-work","version":3}');
  await tab.getByText("This file is from a newer RoboNet than this page").waitFor();
  await tab.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  await tab.goto(`${studio.url}icon.svg`);
  await tab.evaluate(async () => {
    const opening = indexedDB.open("robonet", 99);
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    opening.result.close();
  });
  await tab.goto(studio.url);
  await tab.getByText("A newer RoboNet has worked in this browser").waitFor();
  await tab.getByRole("button", { name: "Load the page again" }).waitFor();
  await studio.assertAccessible("a database of a newer page");
});

page("a drawing that is too long for a link is saved beside the program", async (studio) => {
  const { page: tab } = studio;
  await tab.goto(`${studio.url}#/free`);
  await tab.locator(".cm-content").waitFor();
  let noise = "";
  for (let i = 0; noise.length < 20_000; i++) noise += Math.imul(i, 2654435761).toString(36);
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 600"><desc>${noise}</desc><g class="start" transform="translate(200 300)"/></svg>`;
  const chooser = tab.waitForEvent("filechooser");
  await tab.getByRole("button", { name: "Open a world (SVG)" }).click();
  const file = { name: "own.svg", mimeType: "image/svg+xml", buffer: Buffer.from(drawing) };
  await (await chooser).setFiles(file);
  await tab.getByRole("button", { name: "Play in this world" }).click();
  await tab.getByText("My own drawing").waitFor();
  await openMenu(tab);
  await tab.getByRole("button", { name: "Share as a link" }).click();
  await tab.getByText("The program and your drawing together are too long for a link").waitFor();
  const dialog = tab.getByRole("dialog");
  const save = async (name: string) => {
    const saving = tab.waitForEvent("download");
    await dialog.getByRole("button", { name }).click();
    return readFileSync(await (await saving).path(), "utf8");
  };
  assert.match(await save("Save as a file"), /robot\.drive\.straight/);
  assert.is(await save("Download this world (SVG)"), drawing);
  await studio.assertAccessible("a link that is too long");
});

page("a damaged link has a heading and a title", async (studio) => {
  const { page: tab } = studio;
  await tab.goto(`${studio.url}#/program/damaged`);
  await tab.getByRole("heading", { level: 1, name: "A damaged link" }).waitFor();
  assert.is(await tab.title(), "A program for you · RoboNet");
  await studio.assertAccessible("a damaged link");
});
