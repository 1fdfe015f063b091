import { suite } from "uvu";
import * as assert from "uvu/assert";
import { tellStories } from "../two-tabs/stories.ts";

const tabs = suite("two tabs in random stories");

const runs = 8;

tabs("lose nothing that was typed a second before; more of them: npm run fuzz:work", async () => {
  let typed = 0;
  const done = await tellStories(1, runs, ({ seed, result }) => {
    typed += result.typed;
    assert.equal(result.wrong, [], `npm run fuzz:work -- --seed ${seed}\n${result.steps.join("\n")}`);
  });
  if (done) assert.ok(typed > 3 * runs, `only ${typed} times something was typed`);
  else console.log("Left out, since there is no Chromium (set CHROMIUM to its file).");
});

tabs.run();
