import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseWorld } from "../../test/support/read-world.ts";
import { emptyRoom } from "../../test/support/simulate.ts";
import { MatchView } from "./match-view.ts";

const view = suite("a match in the terminal");

/** What is written of a match of two rounds. */
async function written(teams: readonly string[]): Promise<string> {
  const { stdout } = process;
  const { write } = stdout;
  let drawn = "";
  stdout.write = ((text: string) => {
    drawn += text;
    return true;
  }) as typeof write;
  try {
    const match = new MatchView(teams);
    const { viewBox, elements, notes } = parseWorld(emptyRoom, "room.svg");
    for (const places of [
      ["red", "blue"],
      ["blue", "red"],
    ]) {
      match.take({ type: "world", svg: emptyRoom, viewBox, elements, notes, places });
      for (const [i, robot] of ["red", "blue"].entries())
        match.take({
          type: "pose",
          robot,
          timeUs: 1e6,
          xMm: 300 + 400 * i,
          yMm: 300,
          headingDeg: 0,
          clearanceMm: 100 * (i + 1),
        });
    }
    await match.finish();
  } finally {
    stdout.write = write;
  }
  return drawn;
}

view("shows each round, and the teams' names where the robots stand", async () => {
  const rounds = (await written(["Ada", "Bo"])).split("┌").slice(1);
  assert.is(rounds.length, 2);
  assert.match(rounds[0]!, /Ada: ↔ 100 mm +Bo: ↔ 200 mm/);
  assert.match(rounds[1]!, /Bo: ↔ 100 mm +Ada: ↔ 200 mm/);
  assert.match(rounds[0]!, /A→.*B→/);
});

view("numbers teams whose names begin alike", async () => {
  assert.match(await written(["house-strong", "house-weak"]), /1→.*2→/);
});

view.run();
