import { suite } from "uvu";
import * as assert from "uvu/assert";
import { lookedAt } from "./support/looked-at.ts";

const looking = suite("Looking into a program while it runs");

looking("changes nothing in the run", async () => {
  const { plainHash, watchedHash, looks } = await lookedAt("drive-a-square", 2, 3);
  assert.is(watchedHash, plainHash, "npm run looking -- drive-a-square");
  assert.ok(looks > 8, `${looks} looks`);
});

looking.run();
