import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FairTurns } from "./fair-turns.ts";

const order = suite("the order of checks");

order("takes each place's first before anybody's second", () => {
  const turns = new FairTurns();
  const own: number[] = [];
  for (let i = 0; i < 3; i++) own.push(turns.next(own));
  assert.equal([...own, turns.next([])], [1, 2, 3, 1]);
});

order("lets nobody wait for ever for those who come later", () => {
  const turns = new FairTurns();
  const second = turns.next([turns.next([])]);
  turns.begun(1);
  const late = turns.next([]);
  turns.begun(late);
  assert.ok(turns.next([]) > second, "who comes now is behind what waits since before");
});

order.run();
