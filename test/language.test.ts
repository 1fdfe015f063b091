import { suite } from "uvu";
import * as assert from "uvu/assert";
import { printed } from "./support/bare-vm.ts";

/** TypeScript as DeviceScript's VM runs it on our host: what lessons may rely on. */
const language = suite("language");

language("classes have fields, methods, inheritance and static members", () => {
  const lines = printed(`
    class Animal { legs = 4; constructor(readonly name: string) {} says(): string { return "…" }
      describe() { return this.name + " " + this.says() + " " + this.legs } }
    class Bird extends Animal { static hatch(name: string) { return new Bird(name) } constructor(name: string) { super(name); this.legs = 2 }
      override says() { return "tweet" } loud() { return this.says().toUpperCase() } }
    console.log(new Animal("cat").describe()); console.log(Bird.hatch("hen").describe())
    console.log(new Bird("owl").loud(), new Bird("a") instanceof Animal)`);
  assert.equal(lines, ["cat … 4", "hen tweet 2", "TWEET true"]);
});

language("closures keep their own variables", () => {
  const lines = printed(`
    function counter() { let n = 0; return () => ++n }
    const [a, b] = [counter(), counter()]
    a(); a(); b()
    console.log(a(), b())
    console.log([1, 2, 3].map(x => x * 10).filter(x => x > 10).join("+"))`);
  assert.equal(lines, ["3 2", "20+30"]);
});

language("exceptions are caught, thrown on, and finally runs", () => {
  const lines = printed(`
    function risky(n: number) { if (n > 1) throw new RangeError("too big: " + n); return n }
    try { risky(5) } catch (e) { console.log((e as Error).name, (e as Error).message) } finally { console.log("always") }
    try { try { risky(2) } finally { console.log("inner") } } catch (e) { console.log("outer", e instanceof RangeError) }
    console.log(risky(1))`);
  assert.equal(lines, ["RangeError too big: 2".replace("2", "5"), "always", "inner", "outer true", "1"]);
});

language("async functions wait for each other and run side by side", () => {
  const lines = printed(`
    import { sleep, millis } from "@devicescript/core"
    const order: string[] = []
    async function slow(name: string, ms: number) { await sleep(ms); order.push(name); return name.length }
    const begun = millis()
    slow.start("second", 200); slow.start("first", 100)
    console.log(await slow("third", 300))
    console.log(order.join(" "), millis() - begun)`);
  assert.is(lines[0], "5");
  assert.match(lines[1]!, /^first second third 30\d$/);
});

language("an error travels out of an async function", () => {
  const lines = printed(`
    import { sleep } from "@devicescript/core"
    async function fails() { await sleep(10); throw new Error("later") }
    try { await fails() } catch (e) { console.log((e as Error).message) }`);
  assert.equal(lines, ["later"]);
});

language("strings know Latvian and Lithuanian letters", () => {
  const lines = printed(`
    const s = "Ēriks ąžuolas"
    console.log(s.length, s[0], s.indexOf("ž"), s.slice(6), s.split(" ").length)
    console.log("a-b-c".split("-").join("+"), "Robot".toUpperCase(), "x".charCodeAt(0), \`\${1 + 1}\`)`);
  assert.equal(lines, ["13 Ē 7 ąžuolas 2", "a+b+c ROBOT 120 2"]);
});

language("JSON goes out and comes back", () => {
  const lines = printed(`
    const text = JSON.stringify({ name: "r1", at: [1, 2.5], on: true, none: null })
    console.log(text)
    const back = JSON.parse(text)
    console.log(back.name, back.at[1] + 1, back.on, back.none)
    try { JSON.parse("{nonsense") } catch (e) { console.log("refused") }`);
  assert.equal(lines, ['{"name":"r1","at":[1,2.5],"on":true,"none":null}', "r1 3.5 true null", "refused"]);
});

language("timers fire in the order of their times and can be cleared", () => {
  const lines = printed(`
    setTimeout(async () => console.log("late"), 300)
    setTimeout(async () => console.log("soon"), 100)
    const never = setTimeout(async () => console.log("never"), 200)
    clearTimeout(never)
    let ticks = 0
    const id = setInterval(async () => { ticks++; if (ticks === 3) { clearInterval(id); console.log("ticked") } }, 150)`);
  assert.equal(lines, ["soon", "late", "ticked"]);
});

language("Math computes", () => {
  const lines = printed(`
    console.log(Math.round(2.5), Math.floor(-1.5), Math.abs(-3), Math.max(1, 7, 3), Math.min(4, 2))
    console.log(Math.sqrt(144), Math.pow(2, 10), Math.round(Math.PI * 100))
    const r = Math.random(); console.log(r >= 0 && r < 1)
    console.log(7 % 3, 7 >> 1, 0.1 + 0.2 > 0.3, 1 / 0, 0 / 0)`);
  assert.equal(lines, ["3 -2 3 7 2", "12 1024 314", "true", "1 3 true Infinity NaN"]);
});

language("buffers hold bytes and numbers", () => {
  const lines = printed(`
    const b = Buffer.alloc(4)
    b.setAt(0, "u16", 0x1234); b[3] = 255
    console.log(b.toString("hex"), b.getAt(0, "u16"), b.length)
    console.log(hex\`0a ff\`.concat(Buffer.from([1])).toString("hex"))`);
  assert.equal(lines, ["341200ff 4660 4", "0aff01"]);
});

language("loops, switch and destructuring work", () => {
  const lines = printed(`
    let sum = 0
    for (let i = 0; i < 10; i++) { if (i === 5) continue; if (i === 8) break; sum += i }
    for (const x of [1, 2, 3]) sum += x
    let n = 0; while (n < 3) n++; n++
    const { a, b } = { a: 1, b: 2 }; const [c, ...rest] = [3, 4, 5]
    switch (c) { case 3: console.log("three"); break; default: console.log("other") }
    console.log(sum, n, a + b, rest.length, a ?? 9, undefined ?? 9)`);
  assert.equal(lines, ["three", "29 4 3 2 1 9"]);
});

language("a hundred thousand lines of console come whole", () => {
  const lines = printed(
    `import { sleep } from "@devicescript/core"
    for (let i = 0; i < 1000; i++) { for (let j = 0; j < 100; j++) console.log(i * 100 + j); await sleep(1) }`,
    10,
  );
  assert.is(lines.length, 100_000);
  assert.is(lines.at(-1), "99999");
});

language("a remainder is JavaScript's, of fractions, of large numbers and of 0", () => {
  const lines = printed(`
    let a = 725.25, b = -7, zero = 0, large = 6e9
    console.log(a % 360, -a % 360, a % 0.5, b % 3, 7 % b)
    console.log(a % zero, 5 % zero, large % 7, b % large)
    let c = 9.5; c %= 4; console.log(c, (b | 0) % 4, 5.5 % Infinity, b % (1 / zero))`);
  assert.equal(lines, ["5.25 -5.25 0.25 -1 0", "NaN NaN 1 -7", "1.5 -3 5.5 -7"]);
});

language("Math.max and Math.min look at all values, and hand on what is no number", () => {
  const lines = printed(`
    const list = [4, -1, 9]; let none = NaN, one = 1
    console.log(Math.max(one, 8, 3), Math.min(4, one, -3), Math.max(...list), Math.min(...list, -5))
    console.log(Math.max(one), Math.max(), Math.max(none, one), Math.max(one, none), Math.min(2, none, 1))`);
  assert.equal(lines, ["8 -3 9 -5", "1 -Infinity NaN NaN NaN"]);
});

language("a half is rounded up, below 0 too", () => {
  assert.equal(
    printed("let h = 1.5; console.log(Math.round(h), Math.round(-h), Math.round(-h - 1), Math.round(-0.4))"),
    ["2 -1 -2 0"],
  );
});

language("what a line works out and nobody uses is let go", () => {
  const lines = printed(`
    let half = 2.5, calls = 0
    function two() { calls++; return 2 }
    Math.round(half), two()
    two() + Math.round(two()), calls++
    console.log(half, calls)`);
  assert.equal(lines, ["2.5 4"]);
});

language("roots and logarithms of whole powers are whole", () => {
  const lines = printed(`
    let below = -27, endless = -1 / 0
    console.log(Math.cbrt(below) === -3, Math.cbrt(64) === 4, Math.log10(1000) === 3, Math.log10(0.01) === -2)
    console.log(Math.log2(8) === 3, Math.sqrt(below), Math.sqrt(endless), Math.log10(2) > 0.3)`);
  assert.equal(lines, ["true true true true", "true NaN NaN true"]);
});

language("what a list holds is taken apart in the head of a loop", () => {
  const lines = printed(`
    const list: [string, number][] = [["a", 1], ["b", 2]]
    for (const [name, mm] of list) console.log(name, mm)
    for (const { at: { x }, name } of [{ at: { x: 3 }, name: "c" }]) console.log(name, x)`);
  assert.equal(lines, ["a 1", "b 2", "c 3"]);
});

language(
  "a text is read as a whole number up to its first letter, and as a fraction without hexadecimal",
  () => {
    const lines = printed(`
    for (const text of ["12px", " -4.9", "1e3", "0x1F", "0x", ".5", "Infinity", "x", ""]) console.log(parseInt(text), parseFloat(text))`);
    assert.equal(lines, [
      "12 12",
      "-4 -4.9",
      "1 1000",
      "31 0",
      "NaN 0",
      "NaN 0.5",
      "NaN Infinity",
      "NaN NaN",
      "NaN NaN",
    ]);
  },
);

language("lists, objects and errors are shown with all letters, as deep as a line needs", () => {
  const lines = printed(`
    const ring: any = { n: 1 }; ring.next = ring
    console.log(["viens", "trīs"], { a: "ķ", ē: [1.5, { b: null }] }, "ž".split(""), \`\${{ a: "ž" }}\`)
    console.log([undefined, null, true, [], {}], ring)
    try { throw new TypeError("boo") } catch (e) { console.log(e) }`);
  assert.equal(lines, [
    '["viens","trīs"] {a:"ķ",ē:[1.5,{b:null}]} ["ž"] {a:"ž"}',
    "[undefined,null,true,[],{}] {n:1,next:{n:1,next:{n:1,next:{n:1,next:…}}}}",
    "TypeError: boo",
  ]);
});

language("a chain with ?. ends at the first thing that is not there", () => {
  const lines = printed(`
    const none: any = null; const z: any = { a: null, f: (): any => null, g: { h: { i: 5 } } }
    console.log(none?.a, none?.a?.b, z.a?.b?.c, z.f()?.b?.c, none?.[1]?.x, none?.a.b.c)
    console.log(z?.g?.h?.i, z.g?.h.i, none?.a === undefined, none?.a ?? 7)
    none?.go()`);
  assert.equal(lines, ["undefined undefined undefined undefined undefined undefined", "5 5 true 7"]);
});

language("texts have an order", () => {
  const lines = printed(`
    let s = "oak"
    console.log(s < "pine", s > "pine", s >= "oak", s <= "oa")
    console.log(["plum", "Apple", "fig", "āda"].sort().join(" "))`);
  assert.equal(lines, ["true false true false", "Apple fig plum āda"]);
});

language("a number just below a power of ten is written as that power", () => {
  const lines = printed(`
    let n = 0; for (let i = 0; i < 10; i++) n += 0.1
    let t = "t" + 9.99999999
    console.log(n, n * 1000, \`\${n * 10}\`); console.log(t, [n, n * 100].join())`);
  assert.equal(lines, ["1 1000 10", "t10 1,100"]);
});

language("a list can be made shorter by its length, and joined with what is empty", () => {
  const lines = printed(`
    const list = ["a", undefined, "c", "d"]
    list.length = 3
    console.log(list.join("-"), list.length, [[1, 2], null, 3.5].join(), \`\${[1, 2]}\`)
    list.length -= 3; list.push("z"); console.log(list.length, list[0])`);
  assert.equal(lines, ["a--c 3 1,2,,3.5 1,2", "1 z"]);
});

language("JSON is JSON with letters of all alphabets", () => {
  const lines = printed(`
    console.log(JSON.stringify({ name: "Ķīsis\\n", all: [1.5, undefined, NaN, () => 1], gone: undefined, deep: {} }))
    console.log(JSON.stringify({ a: [1], b: "\\u0007" }, null, 1).split("\\n").join("/"))`);
  assert.equal(lines, [
    '{"name":"Ķīsis\\n","all":[1.5,null,null,null],"deep":{}}',
    '{/ "a": [/  1/ ],/ "b": "\\u0007"/}',
  ]);
});

language("letters of Latvian, Lithuanian, Russian and Greek have both cases", () => {
  const lines = printed(`
    const all = "āčēģīķļņšūž ąčęėįšųūž яё λω ß"
    console.log(all.toUpperCase()); console.log(all.toUpperCase().toLowerCase())`);
  assert.equal(lines, ["ĀČĒĢĪĶĻŅŠŪŽ ĄČĘĖĮŠŲŪŽ ЯЁ ΛΩ SS", "āčēģīķļņšūž ąčęėįšųūž яё λω ss"]);
});

language("a text has the same edges as in JavaScript", () => {
  const lines = printed(`
    let s = "robot", empty = ""
    console.log(s.charAt(9) === "", s.charCodeAt(9), s.indexOf(empty), s.indexOf(empty, 9), s.indexOf("t", -2))
    console.log(s.lastIndexOf("o", 1), s.lastIndexOf("r", 0), s.endsWith(empty), empty.includes(empty), [1, 2, 3].includes(1, -1))`);
  assert.equal(lines, ["true NaN 0 5 4", "1 0 true true false"]);
});

language("console.log has a space between all its values, and braces stay", () => {
  assert.equal(printed('let n = 1; console.log("n:", n, "m=", 2); console.log("{" + n + "}}", "}}")'), [
    "n: 1 m= 2",
    "{1}} }}",
  ]);
});

language.run();
