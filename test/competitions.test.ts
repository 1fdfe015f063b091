import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type MatchFile, matchFileSchema } from "../competitions/results/match-file.ts";
import { typeCommand } from "./support/type-command.ts";

const competitions = suite("matches and tournaments");

const folder = mkdtempSync(join(tmpdir(), "robonet-"));
competitions.after(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

const begin = 'import { sleep } from "@devicescript/core"\nimport { robot } from "@robonet/kit"\n';
const leaver = `${begin}await robot.button.waitUntilPressed()\nawait sleep(5000)\nawait robot.drive.straight(-600)\n`;
const spinner = `${begin}await robot.button.waitUntilPressed()\nawait sleep(5000)\nwhile (true) { await robot.drive.drive(0, 90); await sleep(100) }\n`;
const result = at("result.json");
const read = (): MatchFile => matchFileSchema.parse(JSON.parse(readFileSync(result, "utf8")));

competitions.before(async () => {
  mkdirSync(at("teams"));
  writeFileSync(at("teams/Anna.ts"), leaver);
  writeFileSync(at("teams/Ben.ts"), spinner);
  const { code, out, err } = await typeCommand(
    ...["match", `Red=${at("teams/Anna.ts")}`, `Blue=${at("teams/Ben.ts")}`, "--discipline", "mini-sumo"],
    ...["--record", result, "--embed", "--lang", "en"],
  );
  assert.is(code, 0, err);
  assert.match(out, /Round 1:\n {2}\d+\.\d s: “Red” left the ring: a point for “Blue”\.\nRound 2:/);
  assert.match(out, /“Blue” has won\.$/);
});

competitions("a result is verified with its points, where nothing else is", async () => {
  mkdirSync(at("elsewhere"));
  writeFileSync(at("elsewhere/result.json"), readFileSync(result));
  const { code, out } = await typeCommand("verify", at("elsewhere/result.json"), "--lang", "en");
  assert.is(code, 0);
  assert.match(out, /points, log and traces of 2 rounds/);
});

for (const [what, change, said] of [
  ["points", (file: MatchFile) => (file.rounds[1]!.tallies[0]!.points = 1), /Round 2.*other points/],
  [
    "a sentence of the judge",
    (file: MatchFile) => (file.rounds[0]!.log[0]!.timeMs += 20),
    /says something else/,
  ],
  ["the run", (file: MatchFile) => (file.rounds[0]!.end[0]!.xMm += 1), /Round 1.*another way/],
  ["the winner", (file: MatchFile) => (file.winner = 0), /sum of the points/],
  ["the seed", (file: MatchFile) => (file.seed = 9), /Round 1.*another way/],
] as const)
  competitions(`a result whose ${what} was changed is found out`, async () => {
    const file = read();
    change(file);
    writeFileSync(at("changed.json"), JSON.stringify(file));
    const { code, err } = await typeCommand("verify", at("changed.json"), "--lang", "en");
    assert.is(code, 1);
    assert.match(err, said);
  });

competitions("a result does not take the place of another file", async () => {
  writeFileSync(at("kit.json"), "{}");
  const args = ["match", "house-weak", "house-weak", "--discipline", "mini-sumo", "--record", at("kit.json")];
  const { code, err } = await typeCommand(...args, "--lang", "en");
  assert.is(code, 2);
  assert.match(err, /kit\.json: This file is not the result/);
});

competitions("a robot that is too large may not play, and a misspelt discipline is told", async () => {
  const typed = ["match", "house-weak", "house-weak", "--lang", "en"];
  const large = await typeCommand(...typed, "--discipline", "mini-sumo", "--kit", "robonet-one");
  assert.is(large.code, 2);
  assert.match(large.err, /150 × 150 mm large; 100 × 100 mm are allowed/);
  const misspelt = await typeCommand(...typed, "--discipline", "minisumo");
  assert.match(misspelt.err, /Did you mean mini-sumo\?/);
});

competitions(
  "a tournament goes from its seed's hash to certificates, and keeps what was played",
  async () => {
    const type = (...args: string[]) => typeCommand("tournament", ...args, at("teams"), "--lang", "en");
    assert.match((await type("new", "--discipline", "mini-sumo")).out, /^[0-9a-f]{64}$/m);
    assert.match((await type()).err, /not open yet/);
    assert.match((await type("open")).err, /deadline has not passed/);
    assert.is((await type("close")).code, 0);
    assert.is((await type("open")).code, 0);
    const { code, out, err } = await type();
    assert.is(code, 0, err);
    assert.match(out, /1 +Ben +2 +2 +0 +4 +4/);
    assert.equal(readdirSync(at("teams/results")).sort(), ["Anna - Ben 1.json", "Ben - Anna 1.json"]);
    assert.match(readFileSync(at("teams/certificates.html"), "utf8"), /Ben.*1st place.*Anna.*2nd place/s);
    const again = await type();
    assert.match(again.out, /2 of 2 matches had been played before/);
    const packed = await type("--embed");
    assert.is(packed.code, 0, packed.err);
    writeFileSync(at("elsewhere/disputed.json"), readFileSync(at("teams/results/Anna - Ben 1.json")));
    assert.is((await typeCommand("verify", at("elsewhere/disputed.json"))).code, 0);
    writeFileSync(at("teams/Anna.ts"), spinner);
    assert.match((await type()).err, /“Anna” is not what it was at the deadline/);
  },
);

competitions.run();
