import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseWorld } from "../../test/support/read-world.ts";
import { emptyRoom } from "../../test/support/simulate.ts";
import { LiveView } from "./live-view.ts";

const view = suite("live view");

/** What is written to a terminal of this size. */
function drawnOn(rows: number, columns: number): string[] {
  const { stdout } = process;
  const real = { rows: stdout.rows, columns: stdout.columns, write: stdout.write };
  const written: string[] = [];
  Object.assign(stdout, { rows, columns, write: (text: string) => written.push(text) > 0 });
  try {
    const live = new LiveView(parseWorld(emptyRoom, "room.svg"));
    const pose = {
      type: "pose",
      robot: "",
      timeUs: 1e6,
      xMm: 500,
      yMm: 500,
      headingDeg: 0,
      clearanceMm: 800,
    } as const;
    live.show([pose]);
    live.tell("● light".repeat(20));
    live.show([{ ...pose, xMm: 600 }]);
  } finally {
    Object.assign(stdout, real);
  }
  return written;
}

for (const [rows, columns] of [
  [24, 80],
  [50, 60],
  [60, 200],
] as const) {
  view(
    `a picture fits a terminal of ${columns} columns and ${rows} rows, and is drawn over the one before`,
    () => {
      const [first, second] = drawnOn(rows, columns);
      const lines = first!.split("\n");
      assert.ok(lines.length < rows, `${lines.length} lines`);
      const back = `\x1b[${lines.length - 1}A`;
      assert.ok(second!.startsWith(back));
      for (const line of second!.slice(back.length).split("\n"))
        assert.ok([...line].length < columns, `${[...line].length} columns`);
    },
  );
}

view("robots of one moment are one picture, each with its arrow and the first letter of its name", () => {
  const { stdout } = process;
  const { write } = stdout;
  let drawn = "";
  stdout.write = ((text: string) => {
    drawn += text;
    return true;
  }) as typeof write;
  try {
    const pose = { type: "pose", timeUs: 1e6, yMm: 500, headingDeg: 0, clearanceMm: 800 } as const;
    new LiveView(parseWorld(emptyRoom, "room.svg")).show([
      { ...pose, robot: "left", xMm: 300 },
      { ...pose, robot: "right", xMm: 700, headingDeg: 180 },
    ]);
  } finally {
    stdout.write = write;
  }
  assert.match(drawn, /█ +l→ +r← +█/);
  assert.match(drawn, /1\.0 s {3}left: ↔ 800 mm {3}right: ↔ 800 mm/);
});

view.run();
