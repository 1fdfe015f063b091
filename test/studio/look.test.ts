import { readFileSync } from "node:fs";
import * as assert from "uvu/assert";
import { findLesson, readLessons } from "../../lesson/library/lessons.ts";
import { say } from "../../messages/messages.ts";
import type { Studio } from "./browser.ts";
import { pageSuite } from "./suite.ts";

const page = pageSuite("the page on a phone, on paper, in the system's colours");

/** The left and right ends of elements, px. */
const ends = ({ page: tab }: Studio, selector: string) =>
  tab.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right };
    }),
  );

for (const language of ["en", "lv"] as const)
  page(
    `on a phone all that can be done with a program is on the page (${language})`,
    async (studio) => {
      const { page: tab } = studio;
      await studio.openLesson("drive-a-square");
      for (const width of [390, 360]) {
        await tab.setViewportSize({ width, height: 780 });
        await tab.getByLabel(say(language, "studio.programMore")).click();
        await tab.getByRole("button", { name: say(language, "studio.versions") }).waitFor();
        for (const { left, right } of await ends(studio, ".menu-list, .menu-list button"))
          assert.ok(left >= 0 && right <= width, `${width} px: ${left} … ${right}`);
        await tab.keyboard.press("Escape");
      }
    },
    language,
  );

page(
  "where the system chooses the colours, stars that were earned and the chosen tab differ from others",
  async (studio) => {
    const { page: tab } = studio;
    await tab.emulateMedia({ forcedColors: "active" });
    const first = readLessons()[0]!;
    await studio.openLesson(first.id);
    await studio.write(readFileSync(findLesson(first.id).path("solution.ts"), "utf8"));
    await studio.check();
    const styleOf = (selector: string, property: string) =>
      tab
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    const tabs = ".panels .tabs button";
    assert.is.not(
      await styleOf(`${tabs}[aria-selected=true]`, "background-color"),
      await styleOf(`${tabs}[aria-selected=false]`, "background-color"),
    );
    await tab.goto(`${studio.url}#/`);
    await tab.locator(".station .stars .lit").first().waitFor();
    assert.is.not(await styleOf(".station .stars .lit .icon", "fill"), "none");
    assert.is(await styleOf(".station .stars span:not(.lit) .icon", "fill"), "none");
  },
);

page("a lesson on paper has no buttons, no hints, and ink colours, also from a dark page", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("stop-at-the-wall");
  const keyword = tab.locator(".lesson .tok-keyword").first();
  const colour = () => keyword.evaluate((element) => getComputedStyle(element).color);
  await keyword.waitFor();
  const inLight = await colour();
  await tab.emulateMedia({ media: "print", colorScheme: "dark" });
  assert.is(await colour(), inLight);
  const buttons = await tab.locator(".lesson .command").evaluateAll((elements) =>
    elements.map((element) => {
      const { borderStyle, backgroundColor, color } = getComputedStyle(element);
      return { borderStyle, backgroundColor, color };
    }),
  );
  assert.ok(buttons.length > 1);
  for (const look of buttons)
    assert.equal(look, {
      borderStyle: "none",
      backgroundColor: "rgba(0, 0, 0, 0)",
      color: "rgb(17, 17, 17)",
    });
  assert.is(await tab.locator(".printed-title").isVisible(), true);
  assert.is(await tab.locator(".printed-picture").isVisible(), true);
  assert.is(await tab.locator(".room-to-write").isVisible(), true);
  assert.is(await tab.locator(".hints-section").isVisible(), false);
  assert.is(await tab.locator(".editor").isVisible(), false);
});

page("a long name of an own program stays within its column", async (studio) => {
  const { page: tab } = studio;
  await tab.goto(`${studio.url}#/free`);
  await tab.locator(".cm-content").waitFor();
  const name = tab.locator(".field input[type=text]");
  await name.fill("Nepabeigtairobotaprogrammakaskaslasitaunbrauctaunskanetaun");
  await name.press("Tab");
  await tab.locator(".choice").getByText("Nepabeigtai").waitFor();
  const [column] = await ends(studio, ".lesson");
  for (const { right } of await ends(studio, ".choice")) assert.ok(right <= column!.right, `${right}`);
  assert.is(await tab.locator(".lesson").evaluate((element) => element.scrollWidth - element.clientWidth), 0);
});
