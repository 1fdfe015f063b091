import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../../messages/problem.ts";
import { probeIn } from "../../test/support/world-probe.ts";

const values = suite("values in drawings");

const page = 'viewBox="0 0 400 200"';
const svg = (inside: string, attributes = page) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}<g class="start" transform="translate(20 180)"/></svg>`;

const [black, white, red, lime, blue] = ["#000000", "#ffffff", "#ff0000", "#00ff00", "#0000ff"];

type Reading = readonly [x: number, y: number, colour: string];

/** Half the light of each, as Chromium mixes it: half the levels would be 7f. */
const halfTheLight = "#bcbc00";
/** Three pixels by two: red, lime, blue; black, yellow, grey. */
const picture =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAFklEQVR42mP4z8DAAMMM//8zNDQ0AAA63AZ8iQQ3xQAAAABJRU5ErkJggg==";

for (const [what, drawing, ...readings] of [
  [
    "calc() in an attribute and in a style",
    svg(
      '<rect x="calc(50px + 10%)" y="50" width="calc(2 * 30px)" height="50"/><rect x="200" y="50" style="width:min(100%, 60px);height:clamp(10px, 50%, 60px)"/>',
    ),
    [85, 75, white],
    [95, 75, black],
    [145, 95, black],
    [155, 75, white],
    [255, 105, black],
    [265, 75, white],
    [255, 115, white],
  ],
  [
    "calc() with a variable, in a colour, an opacity and a transform",
    svg(
      "<style>:root{--w:30px} .a{width:calc(var(--w)*2);height:40px;fill:rgb(calc(200 + 55) 0 0)}</style>" +
        '<rect class="a" style="transform:translate(calc(50px + 50px), 50px)"/><rect x="200" y="50" width="50" height="50" opacity="calc(1 / 2)"/>',
    ),
    [105, 70, red],
    [155, 85, red],
    [165, 70, white],
    [225, 75, "#7f7f7f"],
  ],
  [
    "em of the font size around it, 16 where none is said, rem, and quarter millimetres",
    svg(
      '<rect x="1em" y="1em" width="2em" height="2em"/><g font-size="20"><g style="font-size:150%"><rect x="4em" y="1em" width="2em" height="2em"/></g></g>' +
        '<rect x="250" y="10" width="2rem" height="10" fill="red"/><rect x="300" y="10" width="50.8Q" height="10" fill="blue"/>',
    ),
    [14, 20, white],
    [18, 20, black],
    [46, 46, black],
    [50, 50, white],
    [118, 40, white],
    [122, 40, black],
    [178, 85, black],
    [281, 15, red],
    [283, 15, white],
    [347, 15, blue],
    [350, 15, white],
  ],
  [
    "a gradient in linear light, its stops taken from another",
    svg(
      '<linearGradient id="stops"><stop stop-color="red"/><stop offset="1" stop-color="lime"/></linearGradient>' +
        '<linearGradient id="light" href="#stops" color-interpolation="linearRGB"/><rect x="100" y="20" width="200" height="80" fill="url(#light)"/>' +
        '<rect x="100" y="110" width="200" height="80" fill="url(#stops)"/>',
    ),
    [200, 60, halfTheLight],
    [200, 150, "#7f7f00"],
  ],
  [
    "a radial gradient that begins at a circle",
    svg(
      '<radialGradient id="disc" gradientUnits="userSpaceOnUse" cx="200" cy="100" r="80" fr="40"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></radialGradient>' +
        '<circle cx="200" cy="100" r="80" fill="url(#disc)"/>',
    ),
    [200, 100, red],
    [235, 100, red],
    [260, 100, "#7c0083"],
  ],
  [
    "one that a browser ignores, which hides nothing",
    svg(
      '<g fill="lime"><rect x="50" y="50" width="50" height="50" fill="#12345"/><rect x="150" y="50" width="50" height="50" style="fill:red;fill:bogus"/>' +
        '<rect x="250" y="50" width="50" height="50" style="fill:var(--none)"/></g>',
    ),
    [75, 75, lime],
    [175, 75, red],
    [275, 75, lime],
  ],
  [
    "CSS's words for all properties",
    svg(
      '<g fill="lime"><rect x="50" y="50" width="50" height="50" fill="red" style="fill:unset"/><rect x="150" y="50" width="50" height="50" style="fill:initial"/></g>' +
        '<rect x="250" y="50" width="50" height="50" opacity="0.2" style="opacity:initial;fill:BLUE"/>',
    ),
    [75, 75, lime],
    [175, 75, black],
    [275, 75, blue],
  ],
  [
    "the colour of the page, from edge to edge of a page of another shape",
    svg("<style>svg{background:yellow}</style>", `${page} width="400mm" height="300mm" style="fill:red"`),
    [5, -40, "#ffff00"],
    [395, 240, "#ffff00"],
  ],
  [
    "a size of the page in a style",
    svg('<rect x="100" y="50" width="100" height="100"/>', `${page} style="width:200mm;height:100mm"`),
    [45, 50, white],
    [55, 30, black],
    [95, 70, black],
    [105, 50, white],
  ],
  [
    "percentages of where a copy stands",
    svg(
      '<defs><rect id="tile" class="patch" width="50" height="50"/></defs><use href="#tile" x="50%" y="25%"/>',
    ),
    [195, 75, white],
    [205, 75, black],
    [245, 95, black],
  ],
  [
    "a picture of which one side is said",
    svg(`<image x="100" y="50" width="150" style="image-rendering:pixelated" href="${picture}"/>`),
    [125, 75, red],
    [175, 75, lime],
    [225, 75, blue],
    [125, 125, black],
    [125, 155, white],
  ],
  [
    "of the two addresses the newer",
    svg(
      '<defs><rect id="a" width="50" height="50" fill="red"/><rect id="b" width="50" height="50" fill="blue"/></defs><use xlink:href="#a" href="#b" x="100" y="50"/>',
    ),
    [125, 75, blue],
  ],
  [
    "elements with a prefix",
    `<s:svg xmlns:s="http://www.w3.org/2000/svg" ${page}><s:rect x="100" y="50" width="50" height="50" fill="red"/><s:g class="start" transform="translate(20 180)"/></s:svg>`,
    [125, 75, red],
    [90, 75, white],
  ],
] as readonly (readonly [string, string, ...Reading[]])[])
  values(`are read as a browser reads them: ${what}`, () => {
    const probe = probeIn(drawing);
    assert.equal(
      readings.map(([x, y]) => [
        x,
        y,
        near(probe.colour(x, y), readings.find((each) => each[0] === x && each[1] === y)![2]),
      ]),
      readings,
    );
  });

/** The wanted colour where the one that is seen differs by a rounding only. */
function near(seen: string, wanted: string): string {
  const levels = (hex: string) => [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));
  const [a, b] = [levels(seen), levels(wanted)];
  return a.every((level, i) => Math.abs(level - b[i]!) <= 3) ? wanted : seen;
}

const square = (more: string, inside = "") =>
  svg(`<rect x="100" y="50" width="100" height="100" ${more}>${inside}</rect>`);

for (const [what, drawing, id, named] of [
  ["a length by a font", square('rx="2ex"'), "world.note.unit", "rx: 2ex"],
  ["a length by a window", square('style="stroke-width:1vw"'), "world.note.unit", "stroke-width: 1vw"],
  ["a slip in a colour", square('fill="blakc"'), "world.note.value", "fill: blakc"],
  ["a place that is no number", svg('<rect x="NaN" width="9" height="9"/>'), "world.note.value", "x: NaN"],
  ["a colour of the computer", square('fill="Canvas"'), "world.note.style", "fill: Canvas"],
  [
    "a mixed colour",
    square('style="fill:light-dark(red,blue)"'),
    "world.note.style",
    "fill: light-dark(red,blue)",
  ],
  [
    "a root",
    square('stroke-width="calc(sqrt(9) * 1px)"'),
    "world.note.style",
    "stroke-width: calc(sqrt(9) * 1px)",
  ],
  ["a turn as a property", square('style="rotate:20deg"'), "world.note.style", "rotate: 20deg"],
  [
    "a mask in linear light",
    svg(
      '<mask id="m" color-interpolation="linearRGB"><rect width="400" height="200" fill="grey"/></mask><rect width="99" height="99" mask="url(#m)"/>',
    ),
    "world.note.style",
    "mask: color-interpolation: linearRGB",
  ],
  [
    "a gradient that begins at a circle again and again",
    svg(
      '<radialGradient id="m" fr="20%" spreadMethod="repeat"><stop/></radialGradient><rect width="99" height="99" fill="url(#m)"/>',
    ),
    "world.note.style",
    "fr: 20%",
  ],
  ["layers of style sheets", svg("<style>@layer a{rect{fill:red}}</style>"), "world.note.style", "@layer a"],
  [
    "a style sheet elsewhere",
    svg('<style>@import "room.css";</style>'),
    "world.note.style",
    '@import "room.css"',
  ],
  [
    "an animation",
    square("", '<animate attributeName="x" to="9" dur="1s"/>'),
    "world.note.animation",
    undefined,
  ],
  [
    "a picture that cannot be decoded",
    svg('<image id="floor" width="99" height="99" href="data:image/png;base64,AAAABBBB"/>'),
    "world.note.picture",
    "floor",
  ],
  [
    "a picture of another kind",
    svg('<image width="99" height="99" href="data:image/webp;base64,AAAABBBB"/>'),
    "world.note.image",
    undefined,
  ],
] as const)
  values(`are told where they are not followed: ${what}`, () => {
    const { notes } = probeIn(drawing).file;
    assert.equal(
      notes.map((note) => [note.id, note.params.style ?? note.params.element]),
      [[id, named]],
    );
  });

values("a picture of more pixels than a laptop can do is refused, with its name and size", () => {
  const huge = `iVBORw0KGgoAAAANSUhEUgAAdTAAAHUw${"AAAA".repeat(4)}`;
  try {
    probeIn(svg(`<image id="floor" width="99" height="99" href="data:image/png;base64,${huge}"/>`));
    assert.unreachable();
  } catch (error) {
    assert.instance(error, Problem);
    assert.is((error as Problem).id, "world.pictureTooLarge");
    assert.equal((error as Problem).params, { element: "floor", size: "30000 × 30000", most: 16 });
  }
});

values.run();
