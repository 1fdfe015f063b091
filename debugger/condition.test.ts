import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../messages/problem.ts";
import { entryAt, watched } from "../test/support/watched.ts";
import { WatchExpression } from "./condition.ts";

const conditions = suite("A condition of a person who watches");

const source = `class Wheel {
    turns = 1.5
    name = "left"
    label() {
        const twice = this.turns * 2
        return twice
    }
}
const wheel = new Wheel()
const list = [3, 1, 2]
const empty: Wheel = Math.round(0.2) === 0 ? undefined : wheel
let done = false
for (let i = 0; i < 3; i++) {
    console.log(list[i], wheel.label(), empty, done)
}
`;
const program = watched(source);

function at(line: number, nth = 0) {
  const inspection = program.look(entryAt(program, line, nth));
  const moment = { inspection, frame: inspection.ownFrame! };
  return (text: string): unknown => {
    const value = new WatchExpression(text).valueAt(moment);
    return "value" in value ? value.value : value.type;
  };
}

conditions("is worked out as JavaScript does, with variables, fields and elements", () => {
  const value = at(14, 1);
  const expected: Record<string, unknown> = {
    "i === 1 && !done": true,
    "i > 1 || list[0] >= 3": true,
    "wheel.turns * 2 + 1": 4,
    'wheel.name === "left"': true,
    "`${wheel.name} ${i}`": "left 1",
    "list[i] + list.length": 4,
    "list[3] ?? -1": -1,
    "list[i - 5]": "undefined",
    'wheel["turns"] % 1': 0.5,
    "wheel.missing": "undefined",
    "wheel.name.length": 4,
    "empty?.turns": "undefined",
    "typeof list": "object",
    "i ? 'yes' : 'no'": "yes",
    "Math.max(i, 2, -Math.abs(5))": 2,
    list: "list",
    '"10" < "9" && 10 > 9': true,
    "null == undefined": true,
  };
  for (const [text, result] of Object.entries(expected)) assert.is(value(text), result, text);
});

conditions("knows the variables of the call, and then those around it", () => {
  const value = at(6);
  assert.is(value("twice === this.turns * 2 && list.length === 3"), true);
  assert.throws(() => value("i"), /no variable “i”/);
});

const told: Record<string, string> = {
  "i <": "condition.unreadable",
  "i 5": "condition.unreadable",
  "i = 5": "condition.assignment",
  "wheel.label()": "condition.notByLooking",
  "i++": "condition.notByLooking",
  "() => 1": "condition.notByLooking",
  "/x/": "condition.notByLooking",
  "list + 1": "condition.notByLooking",
  wheels: "condition.unknownName",
  "empty.turns": "condition.fieldOfNothing",
};
for (const [text, id] of Object.entries(told))
  conditions(`says what is wrong with “${text}”`, () => {
    const value = at(14);
    try {
      value(text);
      assert.unreachable();
    } catch (error) {
      assert.instance(error, Problem);
      assert.is((error as Problem).id, id);
    }
  });

conditions("that can never be worked out is told when it is typed", () => {
  assert.throws(() => new WatchExpression("wheel.label() > 3"), /wheel\.label\(\)/);
});

conditions("knows constants that the compiler put into the code, where they can be named", () => {
  const constants = watched(`const stop = 2 * 100 // mm
const far = stop + 1
function check(distance: number) {
    const limit: number = -0.5
    if (distance > limit) {
        const word = "near {"
        console.log(word, distance, far)
    }
    return limit
}
check(Math.round(3.2))
const late = 5
console.log(late)
`);
  const valueAt = (line: number, text: string) => {
    const inspection = constants.look(entryAt(constants, line));
    const value = new WatchExpression(text).valueAt({ inspection, frame: inspection.ownFrame! });
    return "value" in value ? value.value : value.type;
  };
  assert.is(valueAt(7, "distance < stop && far === 201 && limit < 0"), true);
  assert.is(valueAt(7, "word"), "near {");
  assert.throws(() => valueAt(9, "word"), /no variable “word”/);
  assert.throws(() => valueAt(13, "limit"), /no variable “limit”/);
  assert.is(valueAt(13, "late"), 5);
});

conditions.run();
