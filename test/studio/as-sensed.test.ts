import * as assert from "uvu/assert";
import { pageSuite } from "./suite.ts";

const page = pageSuite("the world as the robot senses it");

/** Yellow tape is bright to a line sensor, a wall's stroke has its width. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1400 600">
<path class="line" d="M100 300H1300" stroke="black" stroke-width="20"/><rect class="patch" x="800" y="100" width="200" height="150" fill="yellow"/>
<path class="wall" d="M700 500H1100" stroke="#8a8f98" stroke-width="30"/><rect class="zone" id="goal" x="1150" y="220" width="150" height="160"/>
<rect class="box" id="crate" x="500" y="120" width="70" height="70" fill="#b98a5a"/>
<g class="start" transform="translate(200 300)"/></svg>
`;

page(
  "a switch on the stage covers the drawing by what is sensed, and takes it away again",
  async (studio) => {
    const { page: tab } = studio;
    await tab.goto(`${studio.url}#/free`);
    await tab.locator(".cm-content").waitFor();
    const chooser = tab.waitForEvent("filechooser");
    await tab.getByRole("button", { name: "Open a world (SVG)" }).click();
    await (await chooser).setFiles({
      name: "own.svg",
      mimeType: "image/svg+xml",
      buffer: Buffer.from(drawing),
    });
    await tab.getByRole("button", { name: "Play in this world" }).click();
    const cover = tab.locator(".stage image.sensed");
    await cover.waitFor({ state: "attached" });
    assert.is(await cover.isVisible(), false);

    const button = tab.getByRole("button", { name: "As the robot senses it" });
    await button.focus();
    await tab.keyboard.press("Enter");
    await cover.waitFor({ state: "visible" });
    assert.is(await button.getAttribute("aria-pressed"), "true");
    const shown = decodeURIComponent((await cover.getAttribute("href"))!);
    assert.match(shown, /href="data:image\/png/);
    assert.match(
      shown,
      /<path d="M[^"]*1100 485[^"]*" fill-rule="evenodd" fill="#c0392b"/,
      "the wall's outline",
    );
    assert.match(shown, /fill="#2f9e44"/, "the zone");
    assert.not.match(shown, /#e08e0b/, "a box is drawn where it is, by the stage");
    assert.is(await cover.getAttribute("width"), "1400");

    await tab.keyboard.press("Enter");
    await cover.waitFor({ state: "hidden" });
    assert.is(await button.getAttribute("aria-pressed"), "false");
  },
);
