import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findDiscipline, type RoundRecord, signalUs } from "../../../competitions/index.ts";
import type { MatchNews } from "../simulate/match-messages.ts";
import type { Frame } from "../simulate/run-messages.ts";
import { Camera, wantedBox } from "./camera.ts";
import { Show } from "./show.ts";
import { showClock } from "./show-clock.ts";
import { ShowPlayer } from "./show-player.ts";

const showing = suite("the show of a match");

const frameAt = (timeUs: number): Frame => ({ timeUs, robots: [], boxes: [], movers: [] });
const viewBox = { xMm: 0, yMm: 0, widthMm: 2000, heightMm: 1000 };
const scene = { worldSvg: "", viewBox, robots: [], moverFills: [], first: frameAt(0) };
const places = ["red", "blue"];

function begins(round: number): MatchNews {
  return { type: "begins", round, attempt: 1, seed: round, places, scene };
}

function piece(untilUs: number, more: Partial<Extract<MatchNews, { type: "piece" }>> = {}): MatchNews {
  return { type: "piece", frames: [frameAt(untilUs)], events: [], log: [], scores: [], ...more };
}

const tallies = (...points: readonly number[]) => points.map((each) => ({ points: each, penalties: 0 }));

function over(round: number, endUs: number, ...points: readonly number[]): MatchNews {
  const plain = { seed: round, places, worldSha256: "", log: [], end: [], inputs: [], traceHash: "" };
  const record: RoundRecord = {
    ...plain,
    round,
    attempt: 1,
    restart: false,
    endUs,
    tallies: tallies(...points),
  };
  return { type: "over", record };
}

/** Two rounds of sumo, 10 s and 20 s long since the signal. */
function twoRounds(): Show {
  const show = new Show(findDiscipline("mini-sumo"), ["Anna", "Ben"]);
  const line = { timeMs: 9_000, id: "judge.timeUp", params: {} } as const;
  for (const news of [
    begins(1),
    piece(5_000_000),
    piece(signalUs + 10_000_000, { log: [line] }),
    over(1, 10_000_000, 1, 0),
    begins(2),
    piece(signalUs + 20_000_000, { log: [line] }),
    over(2, 20_000_000, 0, 1),
  ])
    show.add(news);
  return show;
}

showing("rounds come one after the other, with a rest between; the clock begins at the signal", () => {
  const show = twoRounds();
  assert.is(show.lengthUs, 11_000_000 + 2_500_000 + 21_000_000);
  assert.is(show.momentAt(0)!.clockMs, -1000);
  const resting = show.momentAt(12_000_000)!;
  assert.equal([resting.index, resting.clockMs, resting.isOver], [0, 10_000, true]);
  const second = show.momentAt(14_500_000)!;
  assert.equal([second.index, second.clockMs, second.isOver], [1, 0, false]);
});

showing(
  "the clock says ready before the signal, counts the start down, and then goes from the signal on",
  () => {
    const delayMs = findDiscipline("mini-sumo").startDelayUs / 1000;
    assert.is(delayMs, 5000);
    const at = (clockMs: number) => showClock(clockMs, delayMs);
    assert.equal([at(-1000), at(-0.1)], [{ phase: "ready" }, { phase: "ready" }]);
    assert.equal(at(0), { phase: "countdown", seconds: 5 });
    assert.equal(at(4000), { phase: "countdown", seconds: 1 });
    assert.equal(at(4999), { phase: "countdown", seconds: 1 });
    assert.equal(at(5000), { phase: "running", timeMs: 5000 });
    assert.equal(showClock(0, findDiscipline("cups").startDelayUs / 1000), { phase: "running", timeMs: 0 });
  },
);

showing("points count from the moment on at which the judge gave them", () => {
  const show = twoRounds();
  const pointsAt = (atUs: number) => show.scoreAt(show.momentAt(atUs)!).map(({ points }) => points);
  assert.equal(pointsAt(10_900_000), [0, 0]);
  assert.equal(pointsAt(11_000_000), [1, 0]);
  assert.equal(pointsAt(20_000_000), [1, 0]);
  assert.equal(pointsAt(show.lengthUs), [1, 1]);
});

showing("where a round gives points as it goes on, they are seen as they come", () => {
  const show = new Show(findDiscipline("folkrace"), ["Anna", "Ben"]);
  show.add(begins(1));
  const scores = [
    { timeUs: 2_000_000, tallies: tallies(0, 1) },
    { timeUs: 4_000_000, tallies: tallies(2, 1) },
  ];
  show.add(piece(5_000_000, { scores }));
  const pointsAt = (atUs: number) => show.scoreAt(show.momentAt(atUs)!).map(({ points }) => points);
  assert.equal(
    [pointsAt(1_000_000), pointsAt(3_000_000), pointsAt(5_000_000)],
    [
      [0, 0],
      [0, 1],
      [2, 1],
    ],
  );
});

showing("a sentence of the judge has its place on the line of time", () => {
  assert.equal(
    twoRounds().told.map(({ index, atUs }) => [index, atUs]),
    [
      [0, 10_000_000],
      [1, 13_500_000 + 10_000_000],
    ],
  );
});

/** A page whose pictures come when the test says so. */
function screen() {
  let draw: ((nowMs: number) => void) | undefined;
  let nowMs = 0;
  const player = new ShowPlayer({ onNextPicture: (next) => (draw = next) });
  const pass = (ms: number) => {
    for (const endMs = nowMs + ms; nowMs < endMs; ) {
      nowMs += 20;
      const next = draw;
      draw = undefined;
      next?.(nowMs);
    }
  };
  pass(20);
  return { player, pass };
}

showing(
  "plays at its speed as far as the match is played, waits there, and ends where the match does",
  () => {
    const { player, pass } = screen();
    const show = new Show(findDiscipline("mini-sumo"), ["Anna", "Ben"]);
    show.add(begins(1));
    show.add(piece(1_000_000));
    player.begin(show);
    player.speed.value = 0.5;
    pass(1020);
    assert.is(player.playheadUs.value, 500_000);
    pass(2000);
    assert.is(player.playheadUs.value, 1_000_000, "no more is played yet");
    assert.ok(player.playing.value);
    show.add(piece(1_500_000));
    player.grew();
    pass(2000);
    show.outcome = { rounds: [], tallies: [] };
    pass(100);
    assert.is(player.playheadUs.value, 1_500_000);
    assert.not.ok(player.playing.value);
    player.play();
    pass(40);
    assert.ok(player.playheadUs.value < 100_000, "again from the begin");
    assert.is(player.furthestUs.value, 1_500_000, "what was said stays told");
  },
);

showing("the camera sees the whole floor, all robots, or one, never stretched, and goes softly", () => {
  const poses = [
    { xMm: 500, yMm: 500, headingDeg: 0 },
    { xMm: 700, yMm: 500, headingDeg: 0 },
  ];
  const whole = { x: 0, y: 0, width: 2000, height: 1000 };
  assert.equal(wantedBox("floor", poses, viewBox), whole);
  for (const target of ["robots", 1] as const) {
    const { x, y, width, height } = wantedBox(target, poses, viewBox);
    assert.is(Math.round((width / height) * 1000), 2000);
    assert.ok(x < 700 - 200 && x + width > 700 + 200 && y + height > 700, JSON.stringify({ x, y, width }));
  }
  assert.is(wantedBox(1, poses, viewBox).x + wantedBox(1, poses, viewBox).width / 2, 700);
  const camera = new Camera();
  camera.follow(whole, 0);
  const near = wantedBox(0, poses, viewBox);
  const first = camera.follow(near, 20);
  assert.ok(first.width < whole.width && first.width > near.width);
  assert.equal(camera.follow(near, 0), near, "in a pause it is there at once");
});

showing.run();
