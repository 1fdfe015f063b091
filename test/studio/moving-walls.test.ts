import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as assert from "uvu/assert";
import { pageSuite } from "./suite.ts";

const page = pageSuite("a world in which something moves");

/** A wall that pushes back, ice before it, and a kerb that the distance sensor looks over. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1400 600">
<rect class="patch" x="350" y="100" width="150" height="400" fill="#d8ecf5" data-friction="0.2"/>
<rect class="wall" x="700" y="150" width="20" height="300" fill="#8a8f98" data-move="-150,40@1.7 0,0@3.1"/>
<rect class="wall" x="1000" y="100" width="20" height="400" fill="#8a8f98" data-height-mm="20"/>
<g class="start" transform="translate(200 300)"/></svg>
`;
const program = `import { robot } from "@robonet/kit"
await robot.drive.drive(150, 0)
for (let i = 0; i < 60; i++) {
    console.log(await robot.distance.read())
}
await robot.drive.stop()
`;

page("it is drawn where it is, and the run is that of the command line, to the last bit", async (studio) => {
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
  const moving = tab.locator("path.moving");
  await moving.waitFor({ state: "attached" });
  const before = await moving.getAttribute("d");
  assert.is(before, "M700.0 150.0L720.0 150.0L720.0 450.0L700.0 450.0Z");
  await studio.write(program);
  await tab.getByLabel("Try").fill("3");
  await studio.run();
  assert.is(await moving.count(), 1);
  assert.is.not(await moving.getAttribute("d"), before);

  const folder = mkdtempSync(join(tmpdir(), "robonet-moving-"));
  try {
    writeFileSync(join(folder, "own.svg"), drawing);
    writeFileSync(join(folder, "main.ts"), program);
    const arguments_ = ["run", join(folder, "main.ts"), "--world", join(folder, "own.svg")];
    const told = execFileSync("npx", ["robonet", ...arguments_, "--seed", "3", "--json"], {
      encoding: "utf8",
    });
    assert.match((await tab.locator(".trace").getAttribute("data-hash"))!, JSON.parse(told).traceHash);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
