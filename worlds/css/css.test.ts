import { suite } from "uvu";
import * as assert from "uvu/assert";
import { probeIn } from "../../test/support/world-probe.ts";

const css = suite("style sheets of drawings");

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200">${inside}<g class="start" transform="translate(20 180)"/></svg>`;

/** Four squares in a row, the last one in a group, under a style sheet; black, unless it says otherwise. */
const squares = (sheet: string) =>
  svg(
    `<style>${sheet}</style><rect id="first" class="tile a" x="0" y="50" width="90" height="90"/>` +
      '<rect class="tile b" data-kind="goal area" x="100" y="50" width="90" height="90"/><rect x="200" y="50" width="90" height="90"/>' +
      '<g class="tile"><rect x="300" y="50" width="90" height="90"/></g>',
  );

const black = "#000000";
const red = "#ff0000";
const blue = "#0000ff";

for (const [what, sheet, ...colours] of [
  ["an id counts more than classes", "#first{fill:red} .tile.a{fill:blue}", red, black, black, black],
  ["of equals the later counts", ".a,.b{fill:red} .b{fill:blue}", red, blue, black, black],
  ["what is important counts most", ".a{fill:red!important} #first{fill:blue}", red, black, black, black],
  ["elements in elements", "g rect{fill:red} svg>rect{fill:blue}", blue, blue, blue, red],
  ["elements beside elements", ".a+rect{fill:red} .b~rect{fill:blue}", black, red, blue, black],
  ["counted elements", "rect:nth-child(2n){fill:red} rect:last-child{fill:blue}", red, black, red, blue],
  ["what elements are not", "rect:not(.tile, g *){fill:red}", black, black, red, black],
  ["one of several", "rect:is(.a, .b){fill:red}", red, red, black, black],
  ["attributes", '[data-kind~="area"]{fill:red} [id^=fir]{fill:blue}', blue, red, black, black],
  [
    "a screen, not print",
    "@media print{*{fill:red}} @media screen{.b{fill:blue}}",
    black,
    blue,
    black,
    black,
  ],
  ["comments and fonts", "/* .a{ */@font-face{src:url(a;b)} .b{/*x*/fill:red;}", black, red, black, black],
  ["variables", ":root{--c:red} g{--c:blue} rect{fill:var(--c)}", red, red, red, blue],
  ["a variable that nobody sets", ".a{fill:var(--none, rgb(255, 0, 0))}", red, black, black, black],
  ["inherited paint", ".tile{fill:red}", red, red, black, red],
] as const)
  css(`are applied as a browser does: ${what}`, () => {
    const probe = probeIn(squares(sheet));
    assert.equal(
      [45, 145, 245, 345].map((x) => probe.colour(x, 95)),
      colours,
    );
  });

for (const [what, shape] of [
  ["geometry", '<rect style="x:100px;y:50px;width:100px;height:100px;fill:red"/>'],
  ["a path", `<path style="d:path('M100 50h100v100h-100z');fill:red"/>`],
  [
    "a turn about the shape's own middle",
    '<rect x="50" y="75" width="200" height="50" fill="red" style="transform:rotate(90deg) scale(.5,2);transform-box:fill-box;transform-origin:center"/>',
  ],
  [
    "a turn about a place from the shape's corner",
    '<polygon points="100 50 200 50 200 150 100 150" fill="red" transform="rotate(180)" style="transform-box:fill-box;transform-origin:50px 50%"/>',
  ],
  [
    "a stretch from the shape's corner",
    '<rect x="100" y="50" width="50" height="50" fill="red" transform="scale(2)" style="transform-box:fill-box"/>',
  ],
  ["a move", '<rect width="100" height="100" fill="red" style="transform:translate(100px,50px)"/>'],
  [
    "a turn about a point",
    '<rect x="100" y="50" width="100" height="100" fill="red" style="transform:rotate(0.25turn);transform-origin:150px 100px"/>',
  ],
  [
    "a turn about a point, as attributes",
    '<rect x="100" y="-50" width="100" height="100" fill="red" transform="rotate(90)" transform-origin="100 50"/>',
  ],
  [
    "a turned drawing in the drawing",
    '<svg x="100" y="50" width="100" height="100" transform="translate(0 0)" opacity="1" viewBox="0 0 1 1"><rect width="1" height="1" fill="red"/></svg>',
  ],
  [
    "a filter that is missing",
    '<rect x="100" y="50" width="100" height="100" fill="red" filter="url(#no)"/>',
  ],
] as const)
  css(`may have ${what} that is an attribute elsewhere`, () => {
    const probe = probeIn(svg(shape));
    assert.equal([probe.colour(110, 90), probe.colour(190, 90)], [red, red]);
    assert.equal([probe.colour(90, 90), probe.colour(210, 90)], ["#ffffff", "#ffffff"]);
  });

for (const [colour, seen] of [
  ["rgb(0 128 255 / 100%)", "#0080ff"],
  ["rgba(255, 0, 0, 50%)", "#ff7f7f"],
  ["hsl(0.5turn 100% 50%)", "#00ffff"],
  ["hwb(120 0% 20%)", "#00cc00"],
  ["RebeccaPurple", "#663399"],
  // As Chromium paints them.
  ["oklch(0.6 0.2 30)", "#de3e2d"],
  ["lab(50% 40 20)", "#b95857"],
  ["color(srgb 1 0.5 0)", "#ff8000"],
] as const)
  css(`know the colour ${colour}`, () => {
    const probe = probeIn(svg(`<rect x="100" y="50" width="100" height="100" fill="${colour}"/>`));
    assert.is(probe.colour(150, 100), seen);
  });

css("what of styles is not understood is told", () => {
  const { notes } = probeIn(
    squares(".a:past{fill:red} .b:hover{fill:red} @font-face{} @container x{.b{fill:red}}"),
  ).file;
  assert.equal(notes, [
    { id: "world.note.style", params: { style: ".a:past" } },
    { id: "world.note.style", params: { style: "@container x" } },
  ]);
});

css("properties that are not understood are told, once each", () => {
  const shape = (style: string) => `<rect x="100" y="50" width="100" height="100" style="${style}"/>`;
  const { notes } = probeIn(
    svg(
      `${[
        "clip-path:inset(10px)",
        "clip-path:inset(10px)",
        "fill:color-mix(in srgb, red, blue)",
        "transform:rotate3d(0, 0, 1, 1deg)",
      ]
        .map(shape)
        .join("")}<path d="M0 0H99" pathLength="9" stroke-dasharray="1" stroke="red"/>`,
    ),
  ).file;
  assert.equal(
    notes.map(({ id, params }) => [id, params.style]),
    [
      ["world.note.style", "fill: color-mix(in srgb, red, blue)"],
      ["world.note.style", "clip-path: inset(10px)"],
      ["world.note.style", "transform: rotate3d(0, 0, 1, 1deg)"],
      ["world.note.style", "pathLength: 9"],
    ],
  );
});

for (const [what, sheet, colour] of [
  ["what is around the original", "defs .k{fill:red}", black],
  ["what is around the copy", ".host .k{fill:red}", black],
  ["where the original stands among others", ".k:nth-child(2){fill:red}", black],
  ["the drawing's root", ":root .k{fill:red}", black],
  ["what is in the copy", "g > .inner{fill:red}", red],
  ["a class alone", ".k{fill:red}", red],
  ["a variable of the copy's place", ".host{--c:red} .k{fill:var(--c)}", red],
] as const)
  css(`a copy by use is styled as in a tree of its own: ${what}`, () => {
    const inside = '<g id="k" class="k"><rect class="inner" width="90" height="90"/></g>';
    const { colour: read, file } = probeIn(
      svg(
        `<style>${sheet}</style><defs><g/>${inside}</defs><g class="host"><use href="#k" x="100" y="50"/></g>`,
      ),
    );
    assert.is(read(150, 100), colour);
    assert.equal(file.notes, []);
  });

css.run();
