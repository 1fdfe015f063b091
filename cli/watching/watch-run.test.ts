import { suite } from "uvu";
import * as assert from "uvu/assert";
import { builtFrom, emptyRoom, kitText } from "../../test/support/simulate.ts";
import { RunLines } from "../terminal/run-report.ts";
import { printTraces, traceOf } from "./trace-lines.ts";
import { watchRun } from "./watch-run.ts";

const watching = suite("a run that is watched");

watching("says how much of what the robot told was not kept, and from when on", async () => {
  const { image, debug } = builtFrom('for (let i = 0; i < 5; i++) console.log("line", i)\n');
  const { robots } = await watchRun(
    {
      robots: [{ image, imageFile: "test.ts", debug, kitText, kitFile: "kit.json" }],
      ...{ worldText: emptyRoom, worldFile: "room.svg", seed: 1, seconds: 2 },
    },
    undefined,
    2,
  );
  const [robot] = robots;
  assert.is(robot!.told.length, 2);
  assert.is(robot!.untold!.count, 3);
  assert.ok(robot!.untold!.fromUs > 0);
  assert.equal(traceOf(robot!).untold, robot!.untold);
  const printed: string[] = [];
  const log = console.log;
  console.log = (line: string) => printed.push(line);
  try {
    printTraces(robots, new RunLines("en"), "en");
  } finally {
    console.log = log;
  }
  assert.match(printed.at(-1)!, "3 events of the robot");
});

watching.run();
