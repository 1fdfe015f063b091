import { suite } from "uvu";
import * as assert from "uvu/assert";
import { judgeWords, momentWords } from "./judge-words.ts";

const words = suite("the judge's words");
const lap = { timeMs: 31_250, id: "judge.line.lap", params: { robot: "runner", seconds: "31.25" } };

words("name the team, and write decimals as the language does", () => {
  assert.match(judgeWords(lap, ["runner"], ["Blue"], "en"), /“Blue”.* 31\.25 s/);
  assert.match(judgeWords(lap, ["runner"], ["Zilie"], "lv"), /„Zilie”.* 31,25 s/);
  assert.match(judgeWords(lap, ["runner"], ["Mėlynieji"], "lt"), /„Mėlynieji“.* 31,25 s/);
});

words("of the moment as well, with one place always", () => {
  assert.is(momentWords(12_000, "en"), "12.0 s");
  assert.is(momentWords(12_400, "lv"), "12,4 s");
  assert.is(momentWords(-400, "lt").replace("−", "-"), "-0,4 s");
});

words("a team that is called like a number keeps its name", () => {
  const { params } = lap;
  assert.match(judgeWords({ ...lap, params }, ["runner"], ["1.5"], "lv"), /„1\.5”/);
});

words.run();
