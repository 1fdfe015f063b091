import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { BoardTiming } from "../sim/time/board-timing.ts";
import { consoleOf, imageOf, mkSimulation, simulate } from "./support/simulate.ts";

const time = suite("A board that takes time");

const loop10: BoardTiming = { loopMs: 10, cpu: "none" };
const likely: BoardTiming = { loopMs: 10, cpu: "likely" };

/** What a program says of the milliseconds that something took. */
const tookMs = (action: string, board: BoardTiming) =>
  Number(
    consoleOf(
      simulate(
        `import { millis, sleep } from "@devicescript/core"\nawait sleep(20)\nconst t = millis()\n${action}\nconsole.log(millis() - t)\n`,
        20,
        { board },
      ),
    )[0],
  );

time("whose loop turns every 10 ms wakes a program only then", () => {
  const turns = "for (let i = 0; i < 100; i++) await sleep(1)";
  assert.is(tookMs(turns, loop10), 1000);
  assert.ok(tookMs(turns, { loopMs: 1, cpu: "none" }) <= 200);
  assert.is(tookMs("await sleep(15)", loop10), 20);
  assert.is(tookMs("await sleep(50)", loop10), 50);
});

time("computes longer, the more its steps cost", () => {
  const sums = "let n = 0\nfor (let i = 0; i < 3000; i++) n += i * 3 - (n >> 2)";
  const took = (["none", "least", "likely", "most"] as const).map((cpu) => {
    const { computing } = simulate(sums, 2, { board: { loopMs: 1, cpu } }).result();
    return computing && computing.spentUs / 1000;
  });
  assert.is(took[0], undefined);
  assert.ok(took[1]! > 50 && took[1]! < took[2]! && took[2]! < took[3]!, took.join());
  assert.ok(Math.abs(took[3]! / took[1]! - 2.5 / 1.2) < 0.1, took.join());
});

const driving = `import { robot } from "@robonet/kit"
await robot.drive.straight(150)
await robot.drive.turn(90)
`;

time("is the same in each run, in whatever pieces it is run", () => {
  const image = imageOf(driving);
  const hashes = [60_000, 8, 60, 1000].map((pieceMs) => {
    const run = mkSimulation(image, { board: likely });
    for (let ms = 0; ms < 6000; ms += pieceMs) run.stepUntil((ms + pieceMs) * 1000);
    const { traceHash, computing } = run.result();
    run.close();
    return `${traceHash} ${computing?.spentUs} ${computing?.longestTurnUs}`;
  });
  assert.is(new Set(hashes).size, 1, hashes.join("\n"));
});

time("drives as far as one that takes none, and says how long it computed", () => {
  const run = mkSimulation(imageOf(driving), { board: likely });
  run.stepUntil(10e6);
  const { computing, timeUs } = run.result();
  assert.ok(Math.abs(run.view.displacementMm - 150) < 6, `${run.view.displacementMm} mm`);
  assert.ok(Math.abs(run.view.turnedDeg - 90) < 5, `${run.view.turnedDeg}°`);
  const share = computing!.spentUs / timeUs;
  assert.ok(share > 0.02 && share < 0.6, `${share}`);
  assert.ok(computing!.longestTurnUs >= 1000 && computing!.longestTurnUs < 100_000);
});

time("hears a press, senses and sounds through its loop", () => {
  const source = `import { robot } from "@robonet/kit"
await robot.button.waitUntilPressed()
console.log((await robot.distance.read()) > 100)
await robot.sound.beep()
`;
  const presses = [{ button: "button", atSeconds: 0.5, forSeconds: 0.1 }];
  const run = mkSimulation(imageOf(source), { board: likely, presses });
  run.stepUntil(3e6);
  assert.equal(consoleOf(run), ["true"]);
  const sounds = run.events.filter(
    (event) => event.type === "output" && event.part === "buzzer" && event.value === 1,
  );
  assert.is(sounds.length, 1);
  assert.ok(sounds[0]!.timeUs > 0.5e6, JSON.stringify(sounds));
});

time.run();
