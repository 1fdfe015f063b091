import { suite } from "uvu";
import * as assert from "uvu/assert";
import { evaluateRestricted } from "./engine.node.ts";

const engine = suite("The restricted engine does as Espruino");

/** What Espruino 2v29, built for Linux without Unicode as the ESP32 has it, printed for each. */
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: programs as texts
const printedByEspruino: readonly (readonly [what: string, code: string, printed: string])[] = [
  [
    "numbers with eleven decimals, cut and not rounded",
    "console.log(5 / 9, 0.2 + 0.4, 1234.5678901234, -7 / 6, 49.99999999, 3e-9, 7.5e25)",
    "0.55555555555 0.6 1234.56789012340 -1.16666666666 50 3e-9 7.5e+25",
  ],
  [
    "numbers in texts",
    "console.log('n=' + 2 / 7, `${0.7 * 3}`, [1 / 6] + '', String(8 / 3))",
    "n=0.28571428571 2.1 0.16666666666 2.66666666666",
  ],
  [
    "halves away from zero",
    "console.log(Math.round(-6.5), Math.round(6.5), Math.round(-0.2), Math.sign(NaN))",
    "-7 7 0 -1",
  ],
  [
    "arrays and objects, broken into lines where a text or another one comes",
    "console.log([7, 'go', [8]], { on: true, at: { x: 1 } }, [], {}, [[], 4])",
    '[ 7, \n  "go", \n  [ 8 ]\n ] { "on": true, \n  "at": { "x": 1 }\n } [  ] {  } [ \n  [  ], \n  4 ]',
  ],
  [
    "five keys and more in a line",
    "console.log({ p: 1, q: 2, r: 3, s: 4, t: 5, u: 6 })",
    '{ "p": 1, "q": 2, "r": 3, "s": 4, \n  "t": 5, "u": 6 }',
  ],
  [
    "texts in quotes inside of others",
    "console.log(['say \"a\"\\n\\t\\x07\\x1f\\x80'])",
    '[ \n  "say \\"a\\"\\n\\t\\7\\x1F\\x80"\n ]',
  ],
  [
    "errors and objects of classes",
    "class Cup { constructor() { this.ml = 5 } } class Jug { toString() { return 'jug' } } console.log(new Error('e'), new Cup(), new Jug(), [new TypeError('t')])",
    'Error: Error: e { "ml": 5 } jug [ \n  TypeError: TypeError: t\n ]',
  ],
  [
    "an object in itself",
    "var ring = { n: 1 }; ring.next = ring; console.log(ring)",
    '{ "n": 1, \n  "next":  ... \n }',
  ],
  [
    "gaps of an array",
    "var gap = [4]; gap[3] = 'end'; console.log(gap)",
    '[ 4, \n  undefined, \n  undefined, \n  "end"\n ]',
  ],
  [
    "keys in the order in which they came",
    "var o = { 9: 'a', 4: 'b' }; o[6] = 1; o.z = 2; console.log(Object.keys(o).join(), JSON.stringify(o)); for (var k in o) console.log(k)",
    '9,4,6,z {"9":"a","4":"b","6":1,"z":2}\n9\n4\n6\nz',
  ],
  [
    "JSON with its own new lines and escapes",
    "console.log(JSON.stringify({ t: 'a\\x01\\x90', u: undefined, n: NaN, l: [undefined, 2 / 3] }), JSON.stringify([{ a: 1 }, []], null, 1))",
    '{"t":"a\\u0001\\u0090","n":null,"l":[null,0.66666666666]} [ \n { \n  "a": 1\n  }, \n [  ]\n ]',
  ],
  [
    "errors that are no kinds of each other and have no name",
    "console.log(new TypeError('x') instanceof Error, new Error('x').name, new SyntaxError('y').type, 'a' + new ReferenceError('z'))",
    "false undefined SyntaxError aReferenceError: z",
  ],
  [
    "a property of nothing",
    "var gone; try { gone.size } catch (e) { console.log('' + e) } try { gone.size = 1 } catch (e) { console.log('' + e) } try { null.go() } catch (e) { console.log('' + e) }",
    "Error: Can't read property 'size' of undefined\nError: Can't read property 'size' of undefined\nError: Can't read property 'go' of null",
  ],
  [
    "a function that is not there",
    "var robo = {}; try { robo.fly() } catch (e) { console.log('' + e) } try { [1].lastIndexOf(1) } catch (e) { console.log('' + e) } try { new robo.Arm() } catch (e) { console.log('' + e) }",
    'Error: Function "fly" not found!\nError: Function "lastIndexOf" not found!\nError: Constructor should be a function, but is undefined',
  ],
  [
    "a name that is not there",
    "try { wheel } catch (e) { console.log('' + e) } try { new RangeError('far') } catch (e) { console.log('' + e) }",
    'ReferenceError: "wheel" is not defined\nReferenceError: "RangeError" is not defined',
  ],
  [
    "the length of an array that is set",
    "var line = [1, 2]; try { line.length = 1 } catch (e) { console.log('' + e) } var box = { length: 2 }; box.length = 3; console.log(box.length)",
    "TypeError: Assignment to a constant\n3",
  ],
  [
    "text that is no JSON",
    "['{size:1}', '[4 5]', '[4,', 'yes', '\"open', '{\"a\" 1}', '#'].forEach(function (t) { try { JSON.parse(t) } catch (e) { console.log('' + e) } })",
    "SyntaxError: Got ID:size expected STRING\nSyntaxError: Got INT expected ','\nSyntaxError: Expecting valid value, got EOF\nSyntaxError: Expecting valid value, got ID\nSyntaxError: Expecting valid value, got UNFINISHED STRING\nSyntaxError: Got INT expected ':'\nSyntaxError: Expecting valid value, got '#'",
  ],
  [
    "JSON that is not quite",
    "console.log(JSON.parse('[3,]')[0], JSON.parse(\"{'k':7}\").k, JSON.parse('8 9'), JSON.parse('-q'))",
    "3 7 8 undefined",
  ],
  [
    "bytes for letters",
    "console.log('šķūnis'.length, 'šķ'.toUpperCase() + 'ab'.toUpperCase(), JSON.stringify('ē'), ['ē'], 'ē'.charCodeAt(1))",
    '9 šķAB "\\u00C4\\u0093" [ \n  "\\xC4\\x93"\n ] 147',
  ],
  [
    "the beginning of a text at another's end",
    "console.log('robot'.indexOf('other'), 'robot'.includes('tool'), ''.indexOf(''), 'robot'.lastIndexOf('to'))",
    "3 true -1 -1",
  ],
  ["a split without a limit", "console.log('a;b;c'.split(';', 1).length)", "3"],
  [
    "equal values that change places",
    "console.log(['d1', 'b2', 'a1', 'c2', 'e1', 'f2', 'g1'].sort(function (a, b) { return a.charCodeAt(1) - b.charCodeAt(1) }).join())",
    "a1,e1,g1,d1,f2,c2,b2",
  ],
  [
    "long arrays sorted by their texts",
    "console.log([30, 4, 100, 25, 9, 81, 2, 77, 15, 60, 33, 8].sort().join())",
    "100,15,2,25,30,33,4,60,77,8,81,9",
  ],
  [
    "methods of a class in for…in",
    "class Arm { constructor() { this.deg = 3 } lift() {} } for (var k in new Arm()) console.log(k)",
    "deg\nlift",
  ],
  [
    "roots and powers by logarithms",
    "console.log(Math.sqrt(81) === 9, Math.pow(3, 4) === 81, Math.pow(2, 33))",
    "false true 8589934591.99997901916",
  ],
  [
    "five ways to print",
    "console.log(1); console.info(2); console.warn([3]); console.error('4'); console.debug(); print(5)",
    "1\n2\n[ 3 ]\n4\n\n5",
  ],
  [
    "undefined in concat",
    "var no; console.log('a'.concat(no, null, 1 / 3), 'a' + no)",
    "anull0.33333333333 aundefined",
  ],
  [
    "arguments of nothing to a list",
    "try { [].reduce(function (a, b) { return a + b }) } catch (e) { console.log('' + e) } try { new Array(-2) } catch (e) { console.log('' + e) }",
    "Error: Used on empty array with no initial value\nError: Invalid array length",
  ],
];
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: programs as texts

const random = () => 0.25;

function printed(code: string): string {
  const lines: string[] = [];
  const console = { log: (line: string) => lines.push(line) };
  evaluateRestricted(`(function () {\n${code}\n})();`, { console }, random);
  return lines.join("\n");
}

for (const [what, code, expected] of printedByEspruino)
  engine(`with ${what}`, () => assert.is(printed(code), expected));

engine("when its stack is full: no catch sees it, the handler of what is uncaught does", () => {
  const code = `function down() { return down() + 1 }
    process.on("uncaughtException", function (e) { console.log("last: " + e) });
    try { down() } catch (e) { console.log("caught") }`;
  assert.is(printed(code), "last: Error: Too much recursion - the stack is about to overflow");
});

engine("with random numbers of whoever runs it", () => {
  assert.is(printed("console.log(Math.random(), Math.random() === 0.25)"), "0.25 true");
});

engine("in the functions that a timer calls later", () => {
  let later = () => {};
  const setTimeout = (act: () => void) => {
    later = act;
  };
  evaluateRestricted("setTimeout(function () { nothing() }, 5)", { setTimeout }, random);
  let told = "";
  try {
    later();
  } catch (error) {
    told = String(error);
  }
  assert.is(told, 'ReferenceError: "nothing" is not defined');
});

engine.run();
