import { suite } from "uvu";
import * as assert from "uvu/assert";
import { vmError } from "../jacdac/vm-error.ts";
import { languages } from "../messages/index.ts";
import { describeFault } from "../toolchain/compile/fault-report.node.ts";
import { imageOf, mkSimulation } from "./support/simulate.ts";

const errors = suite("what the VM itself refuses");

function faultOf(source: string) {
  const simulation = mkSimulation(imageOf(`export {}\n${source}`));
  simulation.stepUntil(3e6);
  const { fault } = simulation.result();
  assert.ok(fault, source);
  return fault;
}

const told: readonly (readonly [source: string, sentence: RegExp])[] = [
  ["const steps = [{ mm: 1 }]; console.log(steps[2].mm)", /no value before “\.mm”.*list has nothing/],
  ["const o: any = {}; o.list[0] = 3", /no value before “\[0\]”/],
  ['const o: any = {}; o.ages["anna berg"] = 3', /no value before “\["anna berg"\]”/],
  ["const o: any = {}; console.log(Object.keys(o.inner))", /taken out of a value that is not there/],
  ['const s = "abc"; console.log(s[10].toUpperCase())', /list or a text is needed here/],
  ["const o: any = {}; o.go()", /before the brackets has no value/],
  ["const o: any = { a: 3 }; o.a()", /before the brackets is “3” and no function/],
  ["const o: any = 3; o.x = 3", /“\.x” cannot be set/],
  ["const l = [1]; l[-1] = 3", /index.*begin with 0/],
  ["console.log(new Array(1.5))", /whole number/],
  ['console.log([..."abc"])', /list is needed.*“abc”.*text\.split/],
  ["const l: any = undefined; console.log([...l])", /list is needed.*no value/],
  ['JSON.parse("nonsense")', /JSON\.parse.*“n” does not fit at position 0/],
  ['JSON.parse("[1, 2")', /JSON\.parse.*ends too early/],
  ["throw undefined", /no value after throw/],
  ["const A: any = 3; console.log(new A())", /no class/],
  ["const b = Buffer.alloc(2); b[5] = 3", /no byte there/],
  ["const o: any = Object; o.setPrototypeOf(3, 4)", /another kind of value here \(object\).*“3”/],
];
for (const [source, sentence] of told)
  errors(`is told in plain words: ${source}`, () => {
    const fault = faultOf(source);
    assert.match(describeFault(fault, undefined, "en"), sentence);
    for (const language of languages)
      assert.not.match(describeFault(fault, undefined, language), /threw an error|radās kļūda|įvyko klaida/);
  });

errors("has a sentence each, also where no lesson comes to it", () => {
  for (const [name, message] of [
    ["TypeError", "getting field 'x' of null"],
    ["TypeError", "setting fields of undefined"],
    ["TypeError", "setting field 'sin' of a builtin frozen object"],
    ["RangeError", "string too big"],
    ["RangeError", "buffer too big"],
    ["TypeError", "expecting mutable Buffer; got 3"],
    ["TypeError", "expecting at least one of TX/RX buffers; got 3"],
    ["TypeError", "Converting circular structure to JSON"],
    ["TypeError", "builtin function is not a ctor"],
    ["TypeError", "large parameters array not supported (yet)"],
    ["TypeError", "Unknown encoding: 3"],
    ["RangeError", "role name 'left' already used"],
    ["RangeError", "invalid dimensions 1x2x3"],
    ["RangeError", "serviceIndex too big"],
    ["Error", "encryption tag mismatch"],
  ] as const)
    assert.ok(vmError(name, message), message);
});

errors("are told from what the program throws itself", () => {
  assert.match(
    describeFault(faultOf('throw new Error("undefined called")'), undefined, "en"),
    /^The program threw an error: Error: “undefined called”$/,
  );
  assert.match(describeFault(faultOf('throw "array too big"'), undefined, "en"), /^The program threw array/);
  assert.match(
    describeFault(faultOf('throw "Unexpected end of JSON input"'), undefined, "en"),
    /^The program threw Unexpected/,
  );
});

errors.run();
