import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../../../messages/index.ts";
import type { Built, Source } from "../language/language-messages.ts";
import type {
  Batch,
  Frame,
  Move,
  RobotFrame,
  RobotShape,
  RunReport,
  RunSetup,
  Scene,
} from "../simulate/run-messages.ts";
import { Player } from "./player.ts";

const playing = suite("the player of the page");

const mine: Source = { name: "mine.ts", text: "", kit: "robonet-one" };
const theirs: Source = { ...mine, name: "theirs.ts" };
const surroundings = { worldText: "", worldName: "world.svg", seed: 1 };
const kitText = "";
const alone = [{ source: mine, kitText }];
const periodUs = 20_000;

const nothing = { srcmap: [], sizes: {}, functions: [], globals: [], sources: [] };
const end: RunReport = { traceHash: "hash", robots: [] };

const shape: RobotShape = {
  chassis: { frontMm: 1, backMm: 1, leftMm: 1, rightMm: 1 },
  wheelDiameterMm: 1,
  trackWidthMm: 1,
  beams: [],
  spots: [],
  colourSpots: [],
  quantities: [],
  lamps: [],
  buzzers: [],
  buttons: [],
  batteryVolts: 5,
};

const robotFrame: RobotFrame = {
  xMm: 0,
  yMm: 0,
  headingDeg: 0,
  leftDuty: 0,
  rightDuty: 0,
  beamsMm: [],
  reflectances: [],
  colours: [],
  quantities: [],
  batteryVolts: 5,
  computedUs: 0,
};

const frameAt = (timeUs: number): Frame => ({
  timeUs,
  robots: [{ ...robotFrame, xMm: timeUs / 1000 }],
  boxes: [],
  movers: [],
});

/** A halt at one moment. */
const haltAt =
  (timeUs: number, isKnown: () => boolean): Player["haltBetween"] =>
  (fromUs, toUs) =>
    fromUs < timeUs && toUs >= timeUs ? { timeUs, isKnown: isKnown() } : undefined;

/** A page in which nothing happens before the test says so. */
class Page {
  readonly player = new Player({
    build: (source) => {
      this.builds.push(source.name);
      return this.built;
    },
    simulator: () => this.#simulator(),
    endCompile: () => {
      this.compilesEnded++;
    },
    endSimulator: () => {
      this.ended++;
    },
    onNextPicture: (draw) => this.#draws.push(draw),
  });
  built: Promise<Built> = Promise.resolve({
    ok: true,
    image: new Uint8Array(),
    debug: nothing,
    stopsMotors: true,
    mistakes: [],
  });
  /** When the program ends by itself, virtual µs. */
  endUs = Number.POSITIVE_INFINITY;
  waits = false;
  /** Programs that were compiled. */
  readonly builds: string[] = [];
  /** What the simulator was asked to start. */
  readonly setups: RunSetup[] = [];
  /** The simulator computes and does not answer. */
  busy = false;
  refuses: Error | undefined;
  /** Up to where the simulator was asked to go, virtual µs. */
  readonly asked: number[] = [];
  stops = 0;
  ended = 0;
  compilesEnded = 0;
  readonly moves: Move[] = [];
  #draws: ((nowMs: number) => void)[] = [];
  #nowMs = 0;

  #simulator() {
    let timeUs = 0;
    return {
      start: async (setup: RunSetup): Promise<Scene> => {
        if (this.refuses) throw this.refuses;
        this.setups.push(setup);
        const robots = setup.robots.map(({ place = "", programName }) => ({
          name: place,
          programName,
          shape,
          breakable: [],
        }));
        return {
          worldSvg: "",
          moverFills: [],
          viewBox: { xMm: 0, yMm: 0, widthMm: 1, heightMm: 1 },
          robots,
          first: frameAt(0),
        };
      },
      advance: (untilUs: number): Promise<Batch> => {
        this.asked.push(untilUs);
        if (this.busy) return new Promise(() => {});
        const frames: Frame[] = [];
        while (timeUs < Math.min(untilUs, this.endUs)) {
          timeUs += periodUs;
          frames.push(frameAt(timeUs));
        }
        const over = timeUs >= this.endUs && { end };
        return Promise.resolve({
          frames,
          events: [],
          robots: [{ over: false, waits: this.waits, lostLines: 0 }],
          ...over,
        });
      },
      stop: async () => {
        this.stops++;
        return end;
      },
      move: async (what: Move) => {
        this.moves.push(what);
        return { ...frameAt(timeUs), robots: [{ ...robotFrame, xMm: -1 }] };
      },
    };
  }

  /** How many pictures are waited for. */
  get due(): number {
    return this.#draws.length;
  }

  /** Time passes on the wall, and what is due is drawn. */
  async pass(ms: number, pictureMs = 20): Promise<void> {
    for (let passed = 0; passed < ms; passed += pictureMs) {
      this.#nowMs += pictureMs;
      for (const draw of this.#draws.splice(0)) draw(this.#nowMs);
      await settled();
    }
  }

  async play(options = {}): Promise<void> {
    await this.player.start(alone, surroundings, options);
    // The first picture only begins to count the time.
    await this.pass(20);
  }
}

/** Lets all promises that can go on do so. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

const nearly = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 1, `${actual}, not ${expected}`);

playing("shows virtual time at the wall's pace, and at the chosen speed", async () => {
  const page = new Page();
  await page.play();
  await page.pass(400);
  nearly(page.player.playheadUs.value, 400_000);
  page.player.speed.value = 0.25;
  await page.pass(400);
  nearly(page.player.playheadUs.value, 500_000);
});

playing("lets the simulator be a little ahead, not more", async () => {
  const page = new Page();
  await page.play();
  await page.pass(1000);
  assert.is(page.player.edgeUs.value, 1_060_000);
});

playing("asks a simulator that still computes for nothing else", async () => {
  const page = new Page();
  await page.play();
  page.busy = true;
  const { length } = page.asked;
  await page.pass(200);
  assert.is(page.asked.length, length + 1);
});

playing("goes on where it was after the page was not drawn for long", async () => {
  const page = new Page();
  await page.play();
  await page.pass(100);
  await page.pass(60_000, 60_000);
  assert.ok(page.player.playheadUs.value <= 200_000);
  assert.ok(Math.max(...page.asked) <= 300_000, `${page.asked}`);
});

playing("stands while it is paused, steps by 20 ms, and goes on", async () => {
  const page = new Page();
  await page.play();
  await page.pass(100);
  page.player.pause();
  await page.pass(500);
  nearly(page.player.playheadUs.value, 100_000);
  await page.player.step();
  await page.player.step();
  assert.is(page.player.playheadUs.value, 140_000);
  page.player.resume();
  await page.pass(120);
  assert.is(page.player.state.value, "playing");
  nearly(page.player.playheadUs.value, 240_000);
});

playing("waits for one picture at a time, however often it is paused", async () => {
  const page = new Page();
  await page.play();
  for (let i = 0; i < 3; i++) {
    page.player.pause();
    page.player.resume();
  }
  assert.is(page.due, 1);
});

playing("is over when all of a run was shown, and shows it once more", async () => {
  const page = new Page();
  page.endUs = 200_000;
  await page.play();
  await page.pass(300);
  assert.is(page.player.state.value, "over");
  assert.is(page.player.playheadUs.value, 200_000);
  const { length } = page.asked;
  page.player.resume();
  await page.pass(40);
  nearly(page.player.playheadUs.value, 20_000);
  await page.pass(300);
  assert.is(page.player.state.value, "over");
  assert.is(page.asked.length, length);
});

playing("goes back to any moment that is simulated, and no further", async () => {
  const page = new Page();
  page.endUs = 200_000;
  await page.play();
  await page.pass(300);
  page.player.seek(50_000);
  assert.is(page.player.state.value, "paused");
  page.player.seek(9e9);
  assert.is(page.player.playheadUs.value, 200_000);
  page.player.seek(-1);
  assert.is(page.player.playheadUs.value, 0);
});

playing("ends a run at its limit; time in which the program waits for a press does not count", async () => {
  const page = new Page();
  await page.play({ seconds: 0.5 });
  page.waits = true;
  await page.pass(2000);
  assert.is(page.player.state.value, "playing");
  assert.ok(page.player.waiting.value.length === 1);
  page.waits = false;
  await page.pass(600);
  assert.is(page.player.state.value, "over");
  assert.is(page.stops, 1);
});

playing("begins to show where it is told", async () => {
  const page = new Page();
  await page.play({ fromUs: 3_000_000 });
  assert.equal(page.asked[0], 3_000_000);
  assert.is(page.player.playheadUs.value, 3_000_000);
});

playing("starts paused, grows when it is asked to, and does not go on by itself", async () => {
  const page = new Page();
  await page.play({ paused: true });
  await page.pass(200);
  assert.is(page.player.state.value, "paused");
  assert.is(page.player.playheadUs.value, 0);
  assert.is(await page.player.growBy(100_000), true);
  assert.is(page.player.edgeUs.value, 100_000);
  assert.is(page.player.playheadUs.value, 0);
});

playing("says when there is no more of a run", async () => {
  const page = new Page();
  page.endUs = 100_000;
  await page.play({ paused: true });
  assert.is(await page.player.growBy(500_000), true);
  assert.is(await page.player.growBy(500_000), false);
});

playing("pauses once where it is told, and goes on from there", async () => {
  const page = new Page();
  await page.play({ pauseAtUs: 105_000 });
  await page.pass(400);
  assert.is(page.player.state.value, "paused");
  assert.is(page.player.playheadUs.value, 105_000);
  page.player.resume();
  await page.pass(200);
  assert.is(page.player.state.value, "playing");
});

playing("asks between two pictures whether to pause, and does where it is told", async () => {
  const page = new Page();
  page.player.haltBetween = haltAt(70_000, () => true);
  await page.play();
  await page.pass(400);
  assert.is(page.player.state.value, "paused");
  assert.is(page.player.playheadUs.value, 70_000);
});

playing("does not show a moment before it is known whether to pause there", async () => {
  const page = new Page();
  let isKnown = false;
  page.player.haltBetween = haltAt(70_000, () => isKnown);
  page.endUs = 100_000;
  await page.play();
  await page.pass(400);
  assert.is(page.player.state.value, "playing");
  assert.is(page.player.playheadUs.value, 69_999);
  isKnown = true;
  await page.pass(40);
  assert.is(page.player.state.value, "paused");
  assert.is(page.player.playheadUs.value, 70_000);
});

playing("stops a simulator that computes, and the next run goes on all the same", async () => {
  const page = new Page();
  await page.play();
  page.busy = true;
  await page.pass(40);
  page.player.stop();
  assert.is(page.ended, 1);
  assert.is(page.player.state.value, "idle");
  assert.is(page.player.recording.value, undefined);
  page.busy = false;
  await page.play();
  await page.pass(200);
  nearly(page.player.playheadUs.value, 200_000);
});

playing("leaves the simulator's thread alone when it has nothing to do", async () => {
  const page = new Page();
  await page.play();
  page.player.stop();
  assert.is(page.ended, 0);
});

playing("does not start what was stopped while it was built", async () => {
  const page = new Page();
  let ready = (_: Built) => {};
  page.built = new Promise((resolve) => {
    ready = resolve;
  });
  const started = page.player.start(alone, surroundings);
  assert.is(page.player.state.value, "building");
  page.player.stop();
  assert.is(page.compilesEnded, 1);
  assert.is(page.ended, 0);
  ready({ ok: true, image: new Uint8Array(), debug: nothing, stopsMotors: true, mistakes: [] });
  await started;
  assert.is(page.player.state.value, "idle");
  assert.is(page.due, 0);
});

playing("tells mistakes of the program, without its warnings", async () => {
  const page = new Page();
  const at = {
    file: "mine.ts",
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    from: 0,
    to: 0,
    code: 1,
    text: "",
  };
  page.built = Promise.resolve({
    ok: false,
    mistakes: [
      { ...at, severity: "warning" },
      { ...at, severity: "error" },
    ],
  });
  await page.player.start(alone, surroundings);
  assert.is(page.player.state.value, "idle");
  assert.equal(
    page.player.mistakes.value.map(({ source, list }) => [source.name, list.length]),
    [["mine.ts", 1]],
  );
});

playing("forgets what was wrong when another program comes", async () => {
  const page = new Page();
  page.refuses = new Problem("world.noStart", {}, { file: "world.svg" });
  await page.player.start(alone, surroundings);
  page.player.mistakes.value = [{ source: mine, list: [] }];
  page.player.clear();
  assert.equal([page.player.trouble.value, page.player.mistakes.value], [undefined, []]);
});

playing("tells what the simulator refuses, until the next start", async () => {
  const page = new Page();
  page.refuses = new Problem("world.noStart", {}, { file: "world.svg" });
  await page.player.start(alone, surroundings);
  assert.is(page.player.trouble.value?.id, "world.noStart");
  page.refuses = undefined;
  await page.play();
  assert.is(page.player.trouble.value, undefined);
});

playing("pauses for a hand that moves things, at the last moment that is simulated", async () => {
  const page = new Page();
  const move: Move = { robot: "", xMm: 1, yMm: 2, headingDeg: 3 };
  assert.not(page.player.movable);
  assert.not(await page.player.moveByHand(move));
  await page.play();
  await page.pass(100);
  assert.ok(page.player.movable);
  assert.ok(await page.player.moveByHand(move));
  assert.is(page.player.state.value, "paused");
  assert.equal(page.moves, [move]);
  assert.is(page.player.playheadUs.value, page.player.edgeUs.value);
  assert.is(page.player.recording.value!.frames.at(-1)!.robots[0]!.xMm, -1);
  assert.is(page.player.touched.value, 1);
});

playing("lets no hand change a run that has ended", async () => {
  const page = new Page();
  page.endUs = 40_000;
  await page.play();
  await page.pass(200);
  assert.is(page.player.state.value, "over");
  page.player.seek(0);
  assert.is(page.player.state.value, "paused");
  assert.not(page.player.movable);
  assert.not(await page.player.moveByHand({ robot: "", xMm: 1, yMm: 2, headingDeg: 3 }));
  assert.equal(page.moves, []);
});

playing("compiles a program once, however many robots it drives", async () => {
  const page = new Page();
  const robots = [
    { source: mine, kitText, place: "A" },
    { source: theirs, kitText, place: "B" },
    { source: mine, kitText, place: "C" },
  ];
  await page.player.start(robots, surroundings);
  assert.equal(page.builds, ["mine.ts", "theirs.ts"]);
  assert.equal(
    page.setups[0]!.robots.map(({ place, programName }) => `${place} ${programName}`),
    ["A mine.ts", "B theirs.ts", "C mine.ts"],
  );
  const run = page.player.recording.value!;
  assert.equal([run.sourceOf("B"), run.sourceOf("C")], [theirs, mine]);
});

playing.run();
