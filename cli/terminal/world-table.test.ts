import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Random } from "../../sim/numbers/random.ts";
import { placeWorld } from "../../sim/world/placed-world.ts";
import { parseWorld } from "../../test/support/read-world.ts";
import { drawSensed } from "../../worlds/sensed/sensed-drawing.ts";
import { understoodOf, worldRows } from "./world-table.ts";

const mk = (inside: string) =>
  parseWorld(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 600">${inside}<g class="start" transform="translate(50 50)"/></svg>`,
    "test.svg",
  );

const check = suite("robonet world check");

/** What an attribute makes of an element: its drawing, the table's last column in each language, a part of the picture. */
const cases = [
  [
    "the height of a wall, and draws pale what sensors look over",
    '<rect class="wall" x="500" width="20" height="300" data-height-mm="30"/>',
    { en: "30 mm high", lv: "augstums 30 mm", lt: "aukštis 30 mm" },
    'fill="#c0392b" fill-opacity="0.4"><title>↑ 30 mm</title>',
    { topMm: 30 },
  ],
  [
    "the grip of a patch, and draws it dashed",
    '<rect class="patch" x="500" width="20" height="300" fill="white" data-friction="0.3"/>',
    { en: "grip 0.3", lv: "saķere 0.3", lt: "sukibimas 0.3" },
    'stroke-dasharray="12 8"><title>μ × 0.3</title>',
    { friction: 0.3 },
  ],
  [
    "how long a wall that moves takes for its way, and draws the way",
    '<rect class="wall" x="500" width="20" height="300" data-move="100,0@2.5 0,0@5"/>',
    { en: "moves, 5 s", lv: "kustas, 5 s", lt: "juda, 5 s" },
    'd="M510 150L610 150L510 150Z" fill="none" stroke="#212529" stroke-width="3" stroke-dasharray="4 8"><title>5 s</title>',
    {
      way: [
        { xMm: 0, yMm: 0, timeUs: 0 },
        { xMm: 100, yMm: 0, timeUs: 2_500_000 },
        { xMm: 0, yMm: 0, timeUs: 5_000_000 },
      ],
    },
  ],
  [
    "nothing of a wall that says nothing",
    '<rect class="wall" x="500" width="20" height="300"/>',
    { en: "", lv: "", lt: "" },
    'fill="#c0392b"/>',
    {},
  ],
] as const;

for (const [what, drawing, cells, picture, data] of cases)
  check(`tells ${what}`, () => {
    const world = mk(drawing);
    for (const lang of ["en", "lv", "lt"] as const)
      assert.is(worldRows(world, lang).at(-1)!.at(-1), cells[lang]);
    const drawn = drawSensed(world, placeWorld(world, new Random(1)), "floor.png");
    assert.ok(drawn.includes(picture), drawn);
    const { kind, id, xMm, yMm, widthMm, heightMm, ...more } = understoodOf(world).elements[0]!;
    assert.equal(more, data);
  });

check("has a cell for each column in each row", () => {
  const many = '<rect class="zone" width="9" height="9"/>'.repeat(21);
  const rows = worldRows(mk(many), "en");
  for (const row of rows) assert.is(row.length, rows[0]!.length);
});

check.run();
