import { suite } from "uvu";
import * as assert from "uvu/assert";
import { accidents, tryCrashes } from "./support/crash-trial.ts";

const crashes = suite("a command that is cut off");

// One command and one try of each, in processes of their own: `npm run crash` does it twenty times with three.
for (const accident of accidents) {
  crashes(`loses nothing, and the next one works: ${accident}`, async () => {
    if (process.platform === "win32") return console.log("Left out: Windows has no kill -9 and no ulimit.");
    const { wrong } = await tryCrashes("new lesson", accident, 1, 3);
    assert.equal(wrong, []);
  });
}

crashes.run();
