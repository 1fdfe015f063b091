import { suite } from "uvu";
import * as assert from "uvu/assert";
import { lower } from "../lower.ts";
import { findLacking } from "../restrict.ts";
import { evaluateRestricted } from "./engine.node.ts";

const restrict = suite("The restricted engine");

const refused: readonly (readonly [code: string, construct: string])[] = [
  ["async function f() {}", "async"],
  ["function* f() {}", "generator"],
  ["var [a] = [1]", "destructuring"],
  ["f(...a)", "spread"],
  ["function f(a = 1) {}", "default value"],
  ["function f(...a) {}", "rest parameter"],
  ["a?.b", "?."],
  ["a ??= 1", "??="],
  ["2 ** 3", "**"],
  ["({ [a]: 1 })", "computed key"],
  ["new Map()", "Map"],
  ["Symbol()", "Symbol"],
  ["out: for (;;) break out", "label"],
  ["for (let i = 0; i < 2; i++) {}", "let in a for"],
  ["class A { #b = 1 }", "#private"],
  ["var A = class B {}", "named class expression"],
  ["f(); function f() {}", "hoisting"],
];

for (const [code, construct] of refused)
  restrict(`refuses ${construct}`, () => {
    assert.ok(
      findLacking(code).some((found) => found.construct === construct),
      JSON.stringify(findLacking(code)),
    );
  });

restrict("takes what Espruino knows", () => {
  const code = `class A { constructor() { this.n = 1 } get m() { return this.n } static s() {} }
    let a = new A(), s = \`\${a.m}\`; var f = () => a ?? s; try { f() } catch { } finally { }
    switch (a.n) { case 1: break } for (var i = 0; i < 2; i++) {} a.Map = { Set: 1 }`;
  assert.equal(findLacking(code), []);
});

restrict("has no global that Espruino lacks", () => {
  assert.throws(() => evaluateRestricted("this['Ma' + 'p'].name", {}, () => 0), /undefined/);
});

restrict("finds nothing in what was lowered", () => {
  const lowered = lower(`const [a, ...b] = [1, 2]; const c = { ...{ a }, [a]: b };
    async function f(x = 1) { for (let i = 0; i < x; i++) { await g(() => i) } }
    function g(h) { return h() } f.start(2); var K = class _K { me() { return _K } };`);
  assert.equal(findLacking(lowered), []);
});

restrict.run();
