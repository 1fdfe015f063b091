import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ProjectCopy } from "./support/project-copy.ts";

const newDriver = suite("robonet new driver");

newDriver("makes a part that compiles and works, with one test that asks for the datasheet", async () => {
  const copy = new ProjectCopy();
  const { folder } = copy;
  try {
    const made = await copy.robonet("new", "driver", "tmp117-ti");
    assert.is(made.code, 0, made.err);
    assert.match(made.out, /Made drivers\/tmp117-ti\/tmp117-ti\.chip\.ts/);
    assert.match(readFileSync(join(folder, "robot-kit/schema/catalog.ts"), "utf8"), /\n {2}tmp117Ti,/);
    const tried = copy.run("--import", "tsx", "test/part.ts", "tmp117-ti");
    assert.is(tried.status, 1, "a new part is not done yet");
    assert.match(tried.stdout, /TODO tmp117-ti/);
    assert.match(
      tried.stdout,
      /drivers\/tmp117-ti, example\.ts .*11 \/ 11/,
      "the driver works with the chip",
    );
    assert.is((await copy.robonet("new", "driver", "tmp117-ti")).code, 2, "an existing part is left alone");
    assert.match((await copy.robonet("new", "driver", "Tmp 117")).err, /cannot be a part's name/);
  } finally {
    copy.end();
  }
});

newDriver.run();
