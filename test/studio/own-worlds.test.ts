import { readFileSync } from "node:fs";
import * as assert from "uvu/assert";
import { packWork, recordOf, versionOf } from "../../work/index.ts";
import type { Studio } from "./browser.ts";
import { pageSuite } from "./suite.ts";

const page = pageSuite("own worlds");

async function bring(studio: Studio, text: string): Promise<void> {
  const chooser = studio.page.waitForEvent("filechooser");
  await studio.page.getByRole("button", { name: "Open a world (SVG)" }).click();
  const file = { name: "own.svg", mimeType: "image/svg+xml", buffer: Buffer.from(text) };
  await (await chooser).setFiles(file);
}

const start = '<g class="start" transform="translate(200 300)"/>';
const drawing = (inside: string, size = 'viewBox="0 0 1400 600"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inside}${start}</svg>`;

const bad: readonly (readonly [text: string, told: RegExp])[] = [
  ["no drawing at all", /Line 1: This is not valid SVG: it does not begin with an element\. Save/],
  [drawing("<g>"), /Line 1: This is not valid SVG: the element <g> is not closed\. Save/],
  [
    `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${drawing("&x;")}`,
    /asks for something outside itself/,
  ],
  [drawing(`${"<g>".repeat(500)}${"</g>".repeat(500)}`), /more than 200 deep/],
  [drawing('<rect class="wall" x="100" y="200" width="200" height="200"/>'), /wall1 is in the way/],
];

page("a bad one leaves the world, the program and its history as they are", async (studio) => {
  const { page: tab } = studio;
  await tab.goto(`${studio.url}#/free`);
  await tab.getByText("Yard with boxes").click();
  await tab.locator(".pushable").first().waitFor({ state: "attached" });
  const mark = "await robot.drive.straight(123)";
  await studio.write(`import { robot } from "@robonet/kit"\n\n${mark}\n`);
  await studio.kept(mark);
  await studio.run();
  const boxes = await tab.locator(".pushable").count();
  for (const [text, told] of bad) {
    await bring(studio, text);
    await tab.getByRole("alert").filter({ hasText: told }).waitFor();
    assert.is(await tab.getByRole("button", { name: "Play in this world" }).count(), 0);
    await tab.keyboard.press("Escape");
    await tab.getByRole("dialog").waitFor({ state: "hidden" });
  }
  assert.is(await tab.locator(".pushable").count(), boxes);
  assert.ok(await tab.getByRole("radio", { name: "Yard with boxes" }).isChecked());
  await tab.locator(".cm-content").getByText(mark).waitFor();
  assert.is(await tab.locator(".trace").count(), 1, "the run is still shown");
  await tab.reload();
  await tab.locator(".pushable").first().waitFor({ state: "attached" });
  await tab.locator(".cm-content").getByText(mark).waitFor();
});

page("each of the page's worlds can be downloaded to start from, and brought back", async (studio) => {
  const { page: tab } = studio;
  await tab.goto(`${studio.url}#/free`);
  await tab.locator(".cm-content").waitFor();
  const worlds = tab.locator("fieldset").filter({ hasText: "Yard with boxes" }).getByRole("radio");
  const count = await worlds.count();
  assert.is(count, 5);
  for (let i = 0; i < count; i++) {
    await worlds.nth(i).check({ force: true });
    const saving = tab.waitForEvent("download");
    await tab.getByRole("link", { name: "Download this world (SVG)" }).click();
    const saved = readFileSync(await (await saving).path(), "utf8");
    assert.match(saved, /^<svg[\s\S]*class="start"/);
    await bring(studio, saved);
    await tab.getByRole("button", { name: "Play in this world" }).waitFor();
    await tab.keyboard.press("Escape");
  }
});

/** A file of work from another computer, where this was the drawing of the first free program. */
function drawnElsewhere(text: string): Buffer {
  const draft = { tab: "1", parents: [], device: "elsewhere", at: 1_780_000_000_000 };
  const records = [
    recordOf({ ...draft, programId: "free-play/world", text }),
    recordOf({ ...draft, programId: "free-play/setup", text: '{"name":"Maze","world":"own"}' }),
  ];
  const texts = new Map([text, '{"name":"Maze","world":"own"}'].map((each) => [versionOf(each), each]));
  return Buffer.from(packWork({ records, texts, stars: [] }));
}

page(
  "a drawing from elsewhere stands beside the own one, and all can be had again and saved",
  async (studio) => {
    const { page: tab } = studio;
    // Each has a colour that tells it from the others on the stage.
    const room = (widthMm: 1000 | 1200 | 1400) =>
      drawing(
        `<rect x="600" y="100" width="90" height="80" fill="#00${widthMm}"/>`,
        `width="${widthMm}mm" height="600mm" viewBox="0 0 ${widthMm} 600"`,
      );
    const take = async (widthMm: 1000 | 1400) => {
      await bring(studio, room(widthMm));
      await tab.getByRole("button", { name: "Play in this world" }).click();
      await onStage(widthMm);
    };
    const onStage = (widthMm: number) =>
      tab.locator(`.stage [fill="#00${widthMm}"]`).waitFor({ state: "attached" });
    await tab.goto(`${studio.url}#/free`);
    await tab.locator(".cm-content").waitFor();
    await take(1400);
    await take(1000);
    await tab.goto(`${studio.url}#/`);
    const chooser = tab.waitForEvent("filechooser");
    await tab.getByRole("button", { name: "Load my work" }).click();
    const file = { name: "robonet.json", mimeType: "application/json", buffer: drawnElsewhere(room(1200)) };
    await (await chooser).setFiles(file);
    await tab.getByText("another drawing in the file: both are kept").waitFor();
    await tab.getByText("those of this computer stay").waitFor();
    await tab.getByRole("button", { name: "Load", exact: true }).click();
    await tab.goto(`${studio.url}#/free`);
    await tab.getByText("This world was also drawn elsewhere.").waitFor();
    await onStage(1000);
    await tab.getByRole("button", { name: "Look at the drawings" }).click();
    const drawings = tab.locator(".drawings li");
    await drawings.nth(2).locator("img").waitFor();
    assert.equal(
      (await drawings.locator("h3").allInnerTexts()).map((heading) => heading.split(":")[0]),
      ["Now", "Elsewhere", "Earlier"],
    );
    await studio.assertAccessible("the drawings of a program");
    await drawings.nth(1).getByRole("button", { name: "Play in this world" }).click();
    await onStage(1200);
    await tab.getByText("This world was also drawn elsewhere.").waitFor({ state: "detached" });
    const saving = tab.waitForEvent("download");
    await tab.getByRole("button", { name: "Download this world (SVG)" }).click();
    const saved = readFileSync(await (await saving).path(), "utf8");
    assert.is(saved, room(1200));
    await tab.getByRole("button", { name: "Earlier drawings" }).click();
    await drawings.nth(2).getByRole("button", { name: "Play in this world" }).click();
    await onStage(1400);
    await tab.getByRole("button", { name: "Earlier drawings" }).click();
    assert.is(await drawings.count(), 3, "none is lost");
  },
);

/** Three pixels by two: red, lime, blue; black, yellow, grey. */
const picture =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAFklEQVR42mP4z8DAAMMM//8zNDQ0AAA63AZ8iQQ3xQAAAABJRU5ErkJggg==";

page("the stage shows pictures, masks, filters and blended colours as they are sensed", async (studio) => {
  const { page: tab } = studio;
  await tab.goto(`${studio.url}#/free`);
  await tab.locator(".cm-content").waitFor();
  await bring(
    studio,
    drawing(`<defs><filter id="f"><feGaussianBlur stdDeviation="12"/></filter><mask id="m"><rect width="100" height="600" fill="white"/></mask></defs>
<rect x="60" y="60" width="200" height="160" filter="url(#f)"/><rect y="60" width="300" height="160" mask="url(#m)"/>
<rect x="400" y="100" width="200" height="160" fill="cyan" style="mix-blend-mode:multiply"/><rect x="620" width="9" height="9" visibility="hidden"/>
<image x="60" y="350" width="300" height="200" style="image-rendering:pixelated" href="${picture}"/>
<image x="0" y="0" width="9" height="9" href="https://example.org/spy.png"/>`),
  );
  await tab.getByText("A picture is left out").waitFor();
  await tab.getByRole("button", { name: "Play in this world" }).click();
  await tab.locator(".stage image[href^='data:image/png']").first().waitFor({ state: "attached" });
  const stage = tab.locator(".stage");
  const found = {
    filters:
      (await stage.locator("[filter^='url(#f']").count()) *
      (await stage.locator("filter feGaussianBlur").count()),
    masks: (await stage.locator("[mask^='url(#m']").count()) * (await stage.locator("mask path").count()),
    pictures: await stage.locator("image[image-rendering=pixelated]").count(),
    hidden: await stage.locator("path[visibility=hidden]").count(),
    blended: await stage.locator("g[style*='mix-blend-mode: multiply']").count(),
    spies: await stage.locator("image[href^='http']").count(),
  };
  assert.equal(found, { filters: 1, masks: 1, pictures: 1, hidden: 1, blended: 1, spies: 0 });
});
