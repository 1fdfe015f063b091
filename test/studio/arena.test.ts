import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download } from "playwright-core";
import * as assert from "uvu/assert";
import { say } from "../../messages/messages.ts";
import { typeCommand } from "../support/type-command.ts";
import type { Studio } from "./browser.ts";
import { pageSuite } from "./suite.ts";

const page = pageSuite("the arena in the page");

const begin = 'import { sleep } from "@devicescript/core"\nimport { robot } from "@robonet/kit"\n';
const leaver = `${begin}await robot.button.waitUntilPressed()\nawait sleep(5000)\nawait robot.drive.straight(-600)\n`;
const spinner = `${begin}await robot.button.waitUntilPressed()\nawait sleep(5000)\nwhile (true) { await robot.drive.drive(0, 90); await sleep(100) }\n`;

const t = (id: Parameters<typeof say>[1], params = {}) => say("en", id, params);
const button = ({ page: tab }: Studio, id: Parameters<typeof say>[1]) =>
  tab.getByRole("button", { name: t(id), exact: true });

async function textOf(download: Download): Promise<string> {
  return readFileSync((await download.path())!, "utf8");
}

/** Drops files onto the page, as a hand does. */
async function drop({ page: tab }: Studio, files: Readonly<Record<string, string>>): Promise<void> {
  const data = await tab.evaluateHandle((entries) => {
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(entries)) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await tab.locator(".arena").dispatchEvent("drop", { dataTransfer: data });
}

async function openArena(studio: Studio): Promise<void> {
  await studio.page.goto(studio.url);
  await studio.page.getByRole("link", { name: t("studio.arenaCard") }).click();
  await button(studio, "arena.start").waitFor();
}

page("an own program plays, the judge says why points fall, and the result is proved", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("hello-robot");
  await studio.write(leaver);
  await studio.kept("straight(-600)");
  await openArena(studio);
  await studio.assertAccessible("the arena before a match");
  await button(studio, "arena.start").click();
  await tab.locator(".show-stage .robot").nth(1).waitFor();
  await tab.getByLabel(t("studio.speed")).selectOption("16");
  await tab.locator(".score-end").getByText("has won").waitFor();
  const house = t("arena.house", { strength: "middle" });
  assert.match((await tab.locator(".judge-log").textContent())!, new RegExp(`left the ring.*“${house}”`));
  assert.equal(await tab.locator(".score-points").allTextContents(), ["0", "2"]);
  assert.equal(await tab.locator(".name-tag").allTextContents(), [
    (await tab.locator(".score-teams .whose").first().textContent())!,
    house,
  ]);
  await studio.assertAccessible("the arena after a match");

  // From any moment, by keys: before the first point nobody has one. Slowly, so that a busy computer does not play past it.
  await tab.getByLabel(t("studio.speed")).selectOption("0.1");
  await tab.locator(".judge-log button").first().click();
  await tab.locator(".show-stage .world").focus();
  await tab.keyboard.press(" ");
  await tab.getByRole("button", { name: t("studio.resume") }).waitFor();
  for (let i = 0; i < 4; i++) await tab.keyboard.press("ArrowLeft");
  assert.equal(await tab.locator(".score-points").allTextContents(), ["0", "0"]);
  await tab.getByLabel(t("arena.camera")).selectOption("robots");

  const saving = tab.waitForEvent("download");
  await button(studio, "arena.save").click();
  const result = await textOf(await saving);
  await drop(studio, { "result.json": result });
  await tab.getByText(t("arena.true")).waitFor();
  await tab.locator(".show-stage .robot").nth(1).waitFor();

  const file = JSON.parse(result);
  [file.tallies[0].points, file.tallies[1].points, file.winner] = [2, 0, 0];
  await drop(studio, { "result.json": JSON.stringify(file) });
  await tab.getByText(t("arena.false")).waitFor();
  await tab.getByText(t("match.differs", { what: "sum" })).waitFor();
  await studio.assertAccessible("a result that is false");

  await drop(studio, { "notes.json": "{}" });
  await tab.getByText(t("arena.noResult", { name: "notes.json" })).waitFor();

  await tab.getByLabel(t("arena.team")).fill("Blue/Red");
  assert.ok(await button(studio, "arena.saveEntry").isDisabled());
  await tab.getByLabel(t("arena.team")).fill("Zilie ēzeļi");
  const entering = tab.waitForEvent("download");
  await button(studio, "arena.saveEntry").click();
  const entry = await entering;
  assert.is(entry.suggestedFilename(), "Zilie ēzeļi.ts");
  assert.is(await textOf(entry), leaver);
});

page(
  "a tournament's result is proved with the programs beside it; the command line agrees",
  async (studio) => {
    const { page: tab } = studio;
    const folder = mkdtempSync(join(tmpdir(), "robonet-"));
    try {
      const at = (name: string) => join(folder, name);
      writeFileSync(at("Anna.ts"), leaver);
      writeFileSync(at("Ben.ts"), spinner);
      const recorded = await typeCommand(
        ...["match", at("Anna.ts"), at("Ben.ts"), "--discipline", "mini-sumo", "--record", at("result.json")],
      );
      assert.is(recorded.code, 0, recorded.err);
      const result = readFileSync(at("result.json"), "utf8");
      await openArena(studio);
      await drop(studio, { "result.json": result });
      await tab.getByText(t("arena.missingFile", { name: "Anna.ts", result: "result.json" })).waitFor();
      await drop(studio, { "result.json": result, "Anna.ts": leaver, "Ben.ts": spinner });
      await tab.getByText(t("arena.true")).waitFor();
      await drop(studio, { "result.json": result, "Anna.ts": spinner, "Ben.ts": spinner });
      await tab.getByText(t("verify.changed", { name: "Anna.ts" })).waitFor();
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

page(
  "a program with mistakes is told with its line, and one of one's own is begun from here",
  async (studio) => {
    const { page: tab } = studio;
    await studio.openLesson("hello-robot");
    await studio.write("nonsense()\n");
    await studio.kept("nonsense");
    await openArena(studio);
    await button(studio, "arena.start").click();
    await tab.locator(".arena-trouble").getByText("Line 1").waitFor();
    await button(studio, "arena.rules").click();
    await tab.getByRole("dialog").getByText("best of three rounds").waitFor();
    await tab.keyboard.press("Escape");
    await button(studio, "arena.write").click();
    await tab.locator(".cm-content").getByText("waitUntilPressed").waitFor();
    await tab.getByLabel("RoboNet Sumo", { exact: true }).and(tab.locator(":checked")).waitFor();
  },
);

page(
  "a kit of one's own is measured, refused in words, kept, plays and goes into the entry",
  async (studio) => {
    const { page: tab } = studio;
    const folder = mkdtempSync(join(tmpdir(), "robonet-"));
    const sumo = readFileSync("kits/robonet-sumo.json", "utf8");
    const mine = sumo
      .replace('"id": "robonet-sumo"', '"id": "zirnis"')
      .replace("RoboNet Sumo", "Zirnis")
      .replace('"massG": 490', '"massG": 430');
    const kit = tab.locator(".arena-robot").getByLabel(t("arena.drives"));
    try {
      await studio.openLesson("hello-robot");
      await studio.write(leaver);
      await studio.kept("straight(-600)");
      await openArena(studio);

      // One of the page's that is too large for this discipline.
      await kit.selectOption({ label: "RoboNet Four" });
      const tooLarge = /is [\d.]+ × [\d.]+ mm large; 100 × 100 mm are allowed/;
      await tab.locator(".arena-robot").getByText(tooLarge).waitFor();
      await studio.assertAccessible("a kit that may not take part");
      await button(studio, "arena.start").click();
      await tab.locator(".arena-trouble").getByText(tooLarge).waitFor();

      await drop(studio, { "slip.json": mine.replace('"massG": 430,', '"massG": 430') });
      await tab
        .locator(".arena-trouble")
        .getByText(/slip\.json cannot be used as a kit\. Line 12: .*comma/)
        .waitFor();

      await drop(studio, { "zirnis.json": mine, "notes.txt": "mine" });
      await tab.getByText("“Zirnis” is kept with your work").waitFor();
      await tab.getByText(t("arena.unused", { names: "notes.txt" })).waitFor();
      assert.is(await kit.locator(":checked").textContent(), "Zirnis");

      await tab.reload();
      await button(studio, "arena.start").waitFor();
      assert.is(await kit.locator(":checked").textContent(), "Zirnis");
      await button(studio, "arena.start").click();
      await tab.locator(".show-stage .robot").nth(1).waitFor();
      await tab
        .locator(".score-round .clock")
        .getByText(/Get ready!|Start in [1-5] s/)
        .waitFor();
      await tab.getByLabel(t("studio.speed")).selectOption("16");
      await tab.locator(".score-end").getByText("has won").waitFor();
      const saving = tab.waitForEvent("download");
      await button(studio, "arena.save").click();
      const result = JSON.parse(await textOf(await saving));
      assert.is(result.teams[0].kit.packed, mine);

      await tab.getByLabel(t("arena.team")).fill("Blue");
      await tab.getByText(t("arena.entryTwo", { program: "Blue.ts", kit: "Blue.json" })).waitFor();
      for (const [id, name] of [
        ["arena.saveEntryProgram", "Blue.ts"],
        ["arena.saveEntryKit", "Blue.json"],
      ] as const) {
        const entering = tab.waitForEvent("download");
        await button(studio, id).click();
        const entry = await entering;
        assert.is(entry.suggestedFilename(), name);
        writeFileSync(join(folder, name), await textOf(entry));
      }

      // The command line plays the entry to the same traces.
      const record = join(folder, "result.json");
      const played = await typeCommand(
        ...["match", join(folder, "Blue.ts"), "house-middle", "--discipline", "mini-sumo"],
        ...["--kit", `Blue=${join(folder, "Blue.json")}`, "--record", record],
      );
      assert.is(played.code, 0, played.err);
      const traces = ({ rounds }: { rounds: readonly { traceHash: string }[] }) =>
        rounds.map(({ traceHash }) => traceHash);
      assert.equal(traces(JSON.parse(readFileSync(record, "utf8"))), traces(result));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
