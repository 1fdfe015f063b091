import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BrowserPicture } from "./browser-picture.ts";
import { compare } from "./comparison.ts";
import { randomDrawing } from "./drawing.ts";

const drawings = suite("Random drawings");

const browser = await BrowserPicture.open();

drawings.after(() => browser?.close());

for (const seed of browser ? [1, 3, 4, 5, 6, 7, 10, 11, 13, 16] : [])
  drawings(`sensors read what Chromium shows: seed ${seed}`, async () => {
    const { svg } = randomDrawing(seed);
    const differences = await compare(browser!, svg, { seed, at: 200 });
    assert.equal(differences, [], `npm run fuzz:worlds -- --seed ${seed}`);
  });

drawings("a drawing that is another than the browser's is found", async () => {
  if (!browser) return;
  const { svg } = randomDrawing(1);
  const other = {
    neighbourhoods: (_: string, ...rest: [never, never]) => browser.neighbourhoods(bare, ...rest),
  };
  const differences = await compare(other, svg, { seed: 1, at: 200 });
  assert.ok(differences.length > 40, `${differences.length}`);
});

const bare = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9"/>';

drawings("are the same for the same seed", () => {
  assert.equal(randomDrawing(5), randomDrawing(5));
  assert.is.not(randomDrawing(5).svg, randomDrawing(6).svg);
});

drawings.run();
