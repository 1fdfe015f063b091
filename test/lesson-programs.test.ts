import { suite } from "uvu";
import * as assert from "uvu/assert";
import { limitBytes } from "../image/size-limit.ts";
import { checkLesson } from "../lesson/review/check-lesson.ts";
import { describeFinding } from "../lesson/review/finding.ts";
import { SimulatorPool } from "../lesson/trials/pool.ts";
import type { languages } from "../messages/messages.ts";
import { LessonFixture } from "./support/lesson-fixture.ts";

const programs = suite("The programs of a lesson");

const pool = new SimulatorPool();
programs.after(() => pool.close());

const options = { kit: "kits/robonet-one.json", kitTyped: true } as const;
const head = 'import { robot } from "@robonet/kit"\n';

/** What is said of a lesson whose programs have a fault. */
async function saidOf(
  spoil: (fixture: LessonFixture) => void,
  lang: (typeof languages)[number] = "en",
  thorough = false,
) {
  const fixture = new LessonFixture();
  try {
    spoil(fixture);
    const report = await checkLesson(fixture.lesson, [fixture.lesson], pool, { ...options, lang, thorough });
    const said = report.findings.map((finding) => describeFinding(finding, lang));
    return { ...report, said: said.map((line) => line.replaceAll(/\S*robonet-lesson-\w+\//g, "")) };
  } finally {
    fixture.end();
  }
}

function assertSaid(said: readonly string[], ...expected: readonly RegExp[]): void {
  for (const each of expected)
    assert.ok(
      said.some((line) => each.test(line)),
      `wanted ${each}\n${said.join("\n")}`,
    );
}

programs("without a fault have nothing said of them, and are counted", async () => {
  const { said, seeds, virtualSeconds, imageBytes, kits } = await saidOf(() => {});
  assert.equal(said, []);
  assert.is(seeds, 5);
  assert.ok(virtualSeconds > 20, `${virtualSeconds} s`);
  assert.ok(imageBytes! > 1000 && imageBytes! < limitBytes, `${imageBytes} bytes`);
  assert.equal(kits, [{ id: "robonet-one", passed: true }]);
});

programs(
  "are told: the solution fails, with the seed and what happened, in the language that is wanted",
  async () => {
    const { said } = await saidOf(
      (f) => f.write("solution.ts", `${head}await robot.drive.straight(650)\n`),
      "lv",
    );
    assertSaid(said, /^solution\.ts, sēkla 101: Risinājumam jāizdodas.*„too_far”: Robots nobrauca 6\d\d mm/);
  },
);

programs("are told: mistakes of all kinds, each with its file", async () => {
  const { said } = await saidOf((f) => {
    f.write("solution.ts", `${head}await robot.drive.straight(300\n`);
    f.write("starter.ts", `${head}await robot.drive.straight(300)\n`);
    f.write("wrong/too-far.ts", `${head}await robot.drive.straight(310)\n`);
    f.write("wrong/too-short.ts", `${head}await robot.drive.straight(50)\nthrow new Error("bum")\n`);
  });
  assertSaid(
    said,
    /^solution\.ts: The program does not compile: 2:27: This “\(” is never closed/,
    /^starter\.ts, seed 1: The starter must not pass, and does/,
    /^wrong\/too-far\.ts: This program must fail with “too_far”, and passes on all shown seeds/,
    /^wrong\/too-short\.ts, seed 1: This program must fail with “too_short”, and gets: .*too-short\.ts:3:\d+: .*bum/,
  );
});

programs(
  "are told: a goal that is met by a program that does nothing, unless it is a prohibition",
  async () => {
    const { said } = await saidOf((f) =>
      f.edit("check.ts", (text) => text.replace(/ *prohibits: true,\n/, "")),
    );
    assert.equal(said, [
      "check.ts, seed 1: The goal “not_too_far” is met by a program that does nothing. Let it ask for what its title speaks of; if the title is a prohibition, write “prohibits: true”.",
      "check.ts, seed 1: The goal “not_too_far” is met by a program that only waits. Let it ask for what its title speaks of; if the title is a prohibition, write “prohibits: true”.",
    ]);
  },
);

programs("are told: a prohibition that is none, and a goal that no wrong program misses", async () => {
  const { said } = await saidOf((f) =>
    f.edit("check.ts", (text) =>
      text
        .replace('id: "far_enough",', 'id: "far_enough",\n      prohibits: true,')
        .replace("mm <= wantedMm + toleranceMm", "mm < 10_000"),
    ),
  );
  assertSaid(
    said,
    /^check\.ts, seed 1: The goal “far_enough” has “prohibits: true”, and a program that does nothing misses it/,
    /^check\.ts: No wrong program, .* misses the goal “not_too_far”/,
  );
});

programs("are told: a check that asks for nothing, and a program that is too large", async () => {
  const { said } = await saidOf((f) => {
    f.edit("check.ts", (text) => text.replace("mm >= wantedMm", "true || mm >= wantedMm"));
    f.edit("solution.ts", (text) => {
      const piece = (value: string) => `console.log(hex\`${value.repeat(45_000)}\`.length)\n`;
      return `${text}${piece("01")}${piece("02")}${piece("03")}`;
    });
  });
  assertSaid(
    said,
    /^check\.ts, seed 1: A program that does nothing passes/,
    /^solution\.ts: .*has 147\d{3} bytes; a robot holds at most 122880/,
    /^wrong\/too-short\.ts: This program must fail with “too_short”, and passes/,
  );
});

programs("are told: a sensor that nobody needs, since the same way by time alone passes", async () => {
  const { said } = await saidOf((f) =>
    f.edit("lesson.json", (text) => text.replace('["drive"]', '["drive", "distance"]')),
  );
  assertSaid(said, /^check\.ts: The solution's way, driven again by time alone.*\(a distance sensor\)/);
});

programs("are told: a wrong program that gets other feedback", async () => {
  const { said } = await saidOf((f) =>
    f.write("wrong/too-short.ts", `${head}await robot.drive.straight(600)\n`),
  );
  assertSaid(
    said,
    /^wrong\/too-short\.ts, seed 1: This program must fail with “too_short”, and gets: “too_far”/,
  );
});

programs("are told: feedback that is not true of a run, with program, try and sentence", async () => {
  const spoil = (name: string, but: string) => (f: LessonFixture) =>
    f.edit("feedback.ts", (text) => text.replace(`${name}: (run, said) =>`, `$& ${but} &&`));
  const cheat = await saidOf(spoil("too_short", "run.pathLengthMm < 320"), "lt");
  assert.is(cheat.said.length, 1, cheat.said.join("\n"));
  assertSaid(
    cheat.said,
    /^cheats\/circle\.ts, sėkla 1: Tai neatitinka.*: „too_short“: .*Robotas sustojo vos/,
  );
  const mutant = await saidOf(spoil("too_far", "run.start.xMm < 0"), "lv", true);
  assertSaid(
    mutant.said,
    /^solution\.ts, sēkla 1: Tas neatbilst tam, ko šajā mēģinājumā dara 4: 300 → 360: „too_far”/,
    /^wrong\/too-far\.ts, sēkla 1: Tas neatbilst/,
  );
});

programs("are told: a predicate that breaks off", async () => {
  const { said } = await saidOf((f) =>
    f.edit("feedback.ts", (text) =>
      text.replace("too_far: (run, said) => said", 'too_far: (run, said) => said.is("cm", 0) || said'),
    ),
  );
  assertSaid(
    said,
    /^wrong\/too-far\.ts, seed 1: Not true.*Its predicate broke off: the feedback gives no number “cm”/,
  );
});

programs("are told: a world that cannot be read, and a robot that cannot do it", async () => {
  const { said } = await saidOf((f) => f.write("world.svg", "<svg/>"));
  assertSaid(said, /^solution\.ts: It could not be tried: .*world\.svg/);
  const lacking = await saidOf((f) =>
    f.edit("lesson.json", (text) => text.replace('["drive"]', '["drive", "motion"]')),
  );
  assertSaid(lacking.said, /^lesson\.json: It could not be tried: .*RoboNet One.*a gyroscope/);
});

programs(
  "are tried with each mistake that a machine makes in the solution, if the check is thorough",
  async () => {
    const { said, mutants, seeds } = await saidOf(() => {}, "en", true);
    assert.equal(said, []);
    assert.equal(mutants, { tried: 3, equal: 0, freeNumbers: 0 });
    assert.is(seeds, 35);
    assert.is((await saidOf(() => {})).mutants, undefined);
  },
);

programs("are told: a mistake in the solution that nobody notices", async () => {
  const { said, mutants } = await saidOf(
    (f) => f.write("solution.ts", `${head}await robot.drive.straight(300)\nawait robot.sound.beep(500)\n`),
    "en",
    true,
  );
  assert.equal(mutants, { tried: 6, equal: 0, freeNumbers: 0 });
  const passes =
    /^solution\.ts: The solution with one mistake must fail, and passes on all seeds: (.*)\. Let/;
  assert.equal(
    said.map((line) => passes.exec(line)?.[1]),
    ["3: without", "3: 500 → 400", "3: 500 → 600"],
  );
});

programs(
  "are told: allowed mistakes that fail, are not there, are too many, or stand on no sentence",
  async () => {
    const allow = (lists: unknown) => (text: string) =>
      JSON.stringify({ ...JSON.parse(text), mutants: lists }, null, 4);
    const { said, mutants } = await saidOf(
      (f) =>
        f
          .write("solution.ts", `${head}await robot.drive.straight(300)\nawait robot.sound.beep(500)\n`)
          .edit("en.md", (text) => `${text}\nIt beeps as long\nas you like.\n`)
          .edit(
            "lesson.json",
            allow({
              free: [{ names: ["3: 500", "3: 501"], reason: "any", page: "It beeps as long as you like." }],
              equals: [{ names: ["3: without", "2: 300 → 360"], reason: "none", page: "It beeps or not." }],
            }),
          ),
      "en",
      true,
    );
    assert.equal(mutants, { tried: 4, equal: 2, freeNumbers: 2 });
    assertSaid(
      said,
      /^lesson\.json: “mutants” names 3: 501, and the solution has no such place/,
      /^lesson\.json: “mutants” has 3: without, 2: 300 → 360, for a sentence that en\.md does not have: It beeps or not/,
      /^lesson\.json: “equals” has 2 of 4 mutants; 0 are the most/,
      /^solution\.ts, seed 1: “mutants” says that 2: 300 → 360 does what the page asks, but it fails: “too_far”/,
    );
    assert.is(said.length, 4, said.join("\n"));
  },
);

programs("are listed by the feedback that they get, and feedback that none gets is told", async () => {
  const { feedback, findings } = await saidOf(
    (f) =>
      f
        .edit("check.ts", (text) =>
          text.replace(
            "return mm <= wantedMm + toleranceMm ||",
            'if (mm > 5000) return { feedback: "far_off", params: { mm } };\n$&',
          ),
        )
        .edit("texts.json", (text) =>
          text.replace(/"feedback\.too_short": .*/g, '$&\n"feedback.far_off": "The robot is {mm} mm away.",'),
        ),
    "en",
    true,
  );
  assert.equal(
    feedback!.map(({ id, programs: names }) => [id, names]),
    [
      [
        "too_short",
        [
          "4: 300 → 240",
          "4: without",
          "cheats/circle.ts",
          "cheats/there-and-back.ts",
          "starter.ts",
          "wrong/too-short.ts",
        ],
      ],
      ["far_off", []],
      ["too_far", ["4: 300 → 360", "wrong/too-far.ts"]],
    ],
  );
  assert.match(feedback![2]!.sentence, /The robot drove \d+ mm, which is too far/);
  const unreached = findings.filter(({ id }) => id === "lessonCheck.feedbackUnreached");
  assert.equal(
    unreached.map(({ params, note }) => [params.id, note]),
    [["far_off", undefined]],
  );
});

programs("are told: a lesson whose solution nobody spoils yet, which is no fault", async () => {
  const { findings, mutants } = await saidOf(
    (f) => f.edit("lesson.json", (text) => text.replace('"wrong"', '"mutants": "not yet",\n    "wrong"')),
    "en",
    true,
  );
  assert.is(mutants, "not yet");
  assert.equal(
    findings.map(({ id, note }) => [id, note]),
    [["lessonCheck.mutantsNotYet", true]],
  );
});

programs.run();
