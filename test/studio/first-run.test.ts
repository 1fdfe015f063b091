import type { Studio } from "./browser.ts";
import { pageSuite } from "./suite.ts";

const page = pageSuite("the first run");

async function runsWithoutCompiler(studio: Studio): Promise<void> {
  const { page: tab } = studio;
  // As on a slow line: it is asked for, and nothing comes.
  await studio.context.route(/\/compiler/, () => {});
  await studio.openLesson("drive-and-stop");
  await tab.locator(".run").click();
  await tab.locator(".trail polyline").first().waitFor({ state: "attached" });
  await tab.locator(".run").click();
}

page(
  "drives a lesson's first program before the compiler is there, and a changed one when it is",
  async (studio) => {
    const { page: tab } = studio;
    await runsWithoutCompiler(studio);
    await studio.write("console.log(1 + 1)");
    await tab.locator(".run").click();
    await tab.getByText("Getting ready…").waitFor();
  },
);

page("drives a first program with Latvian comments as well", runsWithoutCompiler, "lv");

page("asks the compiler where the image does not come", async (studio) => {
  const { page: tab } = studio;
  await studio.context.route(/\/starter-image/, (route) => route.abort());
  await studio.openLesson("drive-and-stop");
  await tab.locator(".run").click();
  await tab.locator(".trail polyline").first().waitFor({ state: "attached" });
  // What the browser itself says of a file that did not come.
  studio.complaints.splice(
    0,
    Number(/starter-image/.test(studio.complaints[0] ?? "") || /ERR_FAILED/.test(studio.complaints[0] ?? "")),
  );
});
