import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../../messages/problem.ts";
import { Random } from "../../sim/numbers/random.ts";
import { drawPlaced } from "../../sim/world/placed-world.ts";
import { parseWorld } from "../../test/support/read-world.ts";
import { probeIn } from "../../test/support/world-probe.ts";

const start = '<g class="start" transform="translate(50 50)"/>';
const svg = (inside: string, attributes = 'viewBox="0 0 1000 600"', beginning = start) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}${beginning}</svg>`;

const near = (actual: number | undefined, expected: number, tolerance: number, what = "") =>
  assert.ok(
    actual !== undefined && Math.abs(actual - expected) <= tolerance,
    `${what} ${actual}, expected ${expected} ± ${tolerance}`,
  );

const read = suite("what is drawn is what the robot senses");

const dark = [0.05, 0.02] as const;
const bare = [0.9, 0.01] as const;

/** Drawings with points that must be dark and points that must be bare floor. */
const marks: readonly [string, string, { dark: [number, number][]; bare: [number, number][] }][] = [
  [
    "a closed line has its last side",
    svg(
      '<polygon class="line" points="300,200 700,200 700,400" fill="none" stroke="#000" stroke-width="24"/>',
    ),
    {
      dark: [
        [500, 300],
        [500, 200],
        [700, 300],
      ],
      bare: [
        [620, 260],
        [400, 380],
      ],
    },
  ],
  [
    "paint in a style attribute",
    svg('<path class="line" d="M100 300H900" style="fill:none;stroke:#000000;stroke-width:40px"/>'),
    {
      dark: [
        [500, 285],
        [500, 315],
      ],
      bare: [[500, 330]],
    },
  ],
  [
    "paint in a style sheet, by class, id and element",
    svg(
      '<style>ellipse{fill:black} #mark{fill:#000} .bright{fill:#fff !important}</style><ellipse cx="300" cy="300" rx="60" ry="30"/><rect id="mark" x="500" y="280" width="60" height="40" fill="yellow"/><ellipse class="bright" cx="800" cy="300" rx="60" ry="30"/>',
    ),
    {
      dark: [
        [350, 300],
        [530, 300],
      ],
      bare: [
        [800, 300],
        [300, 340],
      ],
    },
  ],
  [
    "paint that a group hands on",
    svg('<g fill="black"><g class="patch"><circle cx="400" cy="300" r="50"/></g></g>'),
    { dark: [[440, 300]], bare: [[460, 300]] },
  ],
  [
    "a line in a group that is scaled is as wide as it looks",
    svg(
      '<g transform="scale(2 2)"><path class="line" d="M50 150H450" fill="none" stroke="black" stroke-width="10"/></g>',
    ),
    {
      dark: [
        [500, 292],
        [500, 308],
      ],
      bare: [
        [500, 313],
        [500, 287],
      ],
    },
  ],
  [
    "gaps of a dashed line are bare",
    svg('<path d="M100 300H900" stroke="black" stroke-width="30" stroke-dasharray="50 50"/>'),
    {
      dark: [
        [120, 300],
        [220, 300],
      ],
      bare: [
        [175, 300],
        [275, 300],
      ],
    },
  ],
  [
    "holes by the even-odd rule",
    svg('<path class="patch" fill-rule="evenodd" d="M200 100h400v400h-400z M300 200h200v200h-200z"/>'),
    {
      dark: [
        [250, 300],
        [400, 150],
      ],
      bare: [[400, 300]],
    },
  ],
  [
    "copies by use, also of a symbol",
    svg(
      '<defs><rect id="tile" width="40" height="40"/><symbol id="sign" viewBox="0 0 10 10"><rect width="10" height="10"/></symbol></defs><use href="#tile" x="300" y="300"/><use xlink:href="#tile" transform="translate(500 300)"/><use href="#sign" x="700" y="300" width="40" height="40"/>',
    ),
    {
      dark: [
        [320, 320],
        [520, 320],
        [720, 320],
      ],
      bare: [
        [20, 20],
        [420, 320],
      ],
    },
  ],
  [
    "what is hidden is not there",
    svg(
      '<g display="none"><rect x="300" y="300" width="50" height="50"/></g><rect x="400" y="300" width="50" height="50" visibility="hidden"/><rect x="500" y="300" width="50" height="50" opacity="0"/><rect x="600" y="300" width="50" height="50" style="display:none"/>',
    ),
    {
      dark: [],
      bare: [
        [325, 325],
        [425, 325],
        [525, 325],
        [625, 325],
      ],
    },
  ],
  [
    "a clip path cuts",
    svg(
      '<clipPath id="cut"><rect x="300" y="0" width="100" height="600"/></clipPath><rect y="250" width="900" height="100" clip-path="url(#cut)"/>',
    ),
    {
      dark: [[350, 300]],
      bare: [
        [250, 300],
        [450, 300],
      ],
    },
  ],
  [
    "a nested drawing with axes of its own",
    svg(
      '<svg x="400" y="200" width="200" height="200" viewBox="0 0 20 20"><rect x="5" y="5" width="10" height="10"/></svg>',
    ),
    {
      dark: [[500, 300]],
      bare: [
        [430, 300],
        [500, 230],
      ],
    },
  ],
  [
    "a picture that is embedded",
    svg(
      '<image x="400" y="250" width="100" height="100" preserveAspectRatio="none" href="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAAC0lEQVR42mNg+A8AAQIBANEay48AAAAASUVORK5CYII="/>',
    ),
    {
      dark: [[420, 300]],
      bare: [
        [380, 300],
        [495, 300],
      ],
    },
  ],
  [
    "the later covers the earlier",
    svg('<rect x="300" y="200" width="200" height="200"/><circle cx="400" cy="300" r="50" fill="white"/>'),
    { dark: [[330, 300]], bare: [[400, 300]] },
  ],
  [
    "what is only to look at, a zone, a start's mark and a wall are not painted on the floor",
    svg(
      '<rect class="decor" x="300" y="300" width="50" height="50"/><rect class="zone" id="z" x="400" y="300" width="50" height="50"/><rect class="wall" x="500" y="300" width="50" height="50"/>',
      undefined,
      '<g class="start" transform="translate(50 50)"><circle r="20"/></g>',
    ),
    {
      dark: [],
      bare: [
        [325, 325],
        [425, 325],
        [50, 50],
        [525, 325],
      ],
    },
  ],
];

for (const [what, text, points] of marks)
  read(what, () => {
    const probe = probeIn(text);
    for (const [x, y] of points.dark) near(probe.reflectance(x, y), ...dark, `dark at ${x}, ${y}`);
    for (const [x, y] of points.bare) near(probe.reflectance(x, y), ...bare, `bare at ${x}, ${y}`);
  });

read("a colour sensor sees each colour as it is written", () => {
  const colours = ["red", "rgb(0, 128, 255)", "#fa0", "hsl(120, 100%, 50%)", "rgba(0,0,0,0.5)"];
  const squares = colours.map(
    (fill, i) => `<rect x="${100 + 100 * i}" y="300" width="80" height="80" fill="${fill}"/>`,
  );
  const probe = probeIn(svg(squares.join("")));
  const seen = colours.map((_, i) => probe.colour(140 + 100 * i, 340));
  assert.equal(seen, ["#ff0000", "#0080ff", "#ffaa00", "#00ff00", "#808080"]);
});

read("a line sensor sees white, yellow, red and silver bright, black dark, blue and green in between", () => {
  const colours = ["white", "yellow", "red", "silver", "black", "blue", "lime"];
  const squares = colours.map(
    (fill, i) => `<rect x="${100 + 100 * i}" y="300" width="80" height="80" fill="${fill}"/>`,
  );
  const probe = probeIn(svg(squares.join("")));
  const [white, yellow, red, silver, black, blue, lime] = colours.map((_, i) =>
    probe.reflectance(140 + 100 * i, 340),
  );
  near(white, 0.9, 0.001);
  near(black, 0.05, 0.001);
  for (const bright of [yellow, red, silver]) assert.ok(bright! > 0.55, `${bright}`);
  for (const between of [blue, lime]) assert.ok(between! > 0.3 && between! < 0.65, `${between}`);
});

read("a reflectance that is written counts for line sensors, the paint for colour sensors", () => {
  const probe = probeIn(
    svg('<rect class="patch" x="300" y="300" width="80" height="80" fill="red" data-reflectance="0.3"/>'),
  );
  near(probe.reflectance(340, 340), 0.3, 0.005);
  assert.is(probe.colour(340, 340), "#ff0000");
});

for (const [what, attributes, scale] of [
  ["millimetres", 'width="500mm" height="300mm" viewBox="0 0 1000 600"', 0.5],
  ["centimetres", 'width="200cm" height="120cm" viewBox="0 0 1000 600"', 2],
  ["inches", 'width="10in" height="6in" viewBox="0 0 1000 600"', 0.254],
  ["CSS pixels with a unit", 'width="1000px" height="600px" viewBox="0 0 1000 600"', 25.4 / 96],
  ["a size without a viewBox, in pixels of 1/96 inch", 'width="300mm" height="200mm"', 25.4 / 96],
  ["no size: a unit is a millimetre", 'viewBox="0 0 1000 600"', 1],
  ["a size in percent: a unit is a millimetre", 'viewBox="0 0 1000 600" width="100%" height="100%"', 1],
] as const)
  read(`is as large as it says in ${what}`, () => {
    const probe = probeIn(svg('<rect class="wall" x="700" y="0" width="20" height="600"/>', attributes));
    near(probe.range(100 * scale, 300 * scale, 0), 600 * scale, 0.01);
    near(probe.world.placed.starts[0]!.xMm, 50 * scale, 0.001);
  });

read("a page of another shape shows the drawing in its middle, as browsers do", () => {
  const { viewBox } = parseWorld(
    svg("", 'width="1000mm" height="1000mm" viewBox="0 0 1000 600"'),
    "test.svg",
  );
  assert.equal(viewBox, { xMm: 0, yMm: -200, widthMm: 1000, heightMm: 1000 });
});

read("percentages are of the viewBox, also on a page of another shape", () => {
  const probe = probeIn(
    svg(
      '<rect x="50%" y="50%" width="10%" height="10%"/>',
      'width="1000mm" height="1000mm" viewBox="0 0 1000 600"',
    ),
  );
  near(probe.reflectance(510, 350), ...dark);
  near(probe.reflectance(510, 370), ...bare);
});

read("what is clear or clipped far outside of a sensor's sight changes nothing there", () => {
  const probe = probeIn(
    svg(
      '<g opacity="0.5"><rect x="800" y="500" width="50" height="50"/><rect x="820" y="500" width="50" height="50"/></g>' +
        '<clipPath id="c"><circle cx="800" cy="100" r="40"/></clipPath><g clip-path="url(#c)"><rect x="700" width="200" height="200"/></g>' +
        '<path d="M100 100H900V550" fill="none" stroke="black" stroke-width="20"/>',
    ),
  );
  near(probe.reflectance(150, 100), ...dark);
  assert.is(probe.colour(830, 520), "#7f7f7f");
  near(probe.reflectance(770, 120), ...dark);
  near(probe.reflectance(705, 150), ...bare);
});

read("a wall that is a stroke is as thick as the stroke, and open where it is open", () => {
  const probe = probeIn(
    svg('<path class="wall" d="M200 100H800V500" fill="none" stroke="black" stroke-width="16"/>'),
  );
  near(probe.range(500, 300, -90), 192, 0.01, "up");
  near(probe.range(500, 300, 0), 292, 0.01, "right");
  assert.is(probe.range(500, 300, 180), undefined, "no side closes it");
});

read("a frame is hollow, and a robot may stand in it", () => {
  const frame = '<path class="wall" fill-rule="evenodd" d="M200 100h600v400h-600z M220 120v360h560v-360z"/>';
  const probe = probeIn(svg(frame, undefined, '<g class="start" transform="translate(500 300)"/>'));
  near(probe.range(500, 300, 0), 280, 0.01);
});

read("a rounded corner is round", () => {
  const probe = probeIn(svg('<rect class="wall" x="400" y="200" width="200" height="200" rx="100"/>'));
  near(probe.range(500, 50, 90), 150, 0.1);
  const slant = Math.SQRT1_2 * 100;
  near(probe.range(300, 300 - slant, 0), 200 - slant, 0.1);
});

read("walls in switch, a and copies are there, and where they are drawn", () => {
  const wall = '<rect class="wall" x="500" y="0" width="20" height="600"/>';
  for (const inside of [
    `<switch><g>${wall}</g></switch>`,
    `<a>${wall}</a>`,
    `<defs>${wall.replace("<rect", '<rect id="w"')}</defs><use href="#w"/>`,
    `<defs><g id="room">${wall.replace('x="500"', 'x="400"')}</g></defs><use href="#room" x="100"/>`,
    `<g class="wall"><use href="#plain"/></g><defs><rect id="plain" x="500" width="20" height="600"/></defs>`,
  ])
    near(probeIn(svg(inside)).range(100, 300, 0), 400, 0.01, inside);
});

read("a dashed wall has gaps, a clipped one ends at its clip path", () => {
  const dashed = probeIn(
    svg('<path class="wall" d="M500 100V500" stroke="black" stroke-width="10" stroke-dasharray="100"/>'),
  );
  near(dashed.range(100, 150, 0), 395, 0.01);
  assert.is(dashed.range(100, 250, 0), undefined);
  const clipped = probeIn(
    svg(
      '<clipPath id="c"><rect y="300" width="1000" height="300"/></clipPath><rect class="wall" x="500" width="20" height="600" clip-path="url(#c)"/>',
    ),
  );
  assert.is(clipped.range(100, 200, 0), undefined);
  near(clipped.range(100, 400, 0), 400, 0.01);
});

read("a hidden wall is not solid, and that is told", () => {
  const text = svg(
    '<g style="display:none"><rect id="ghost" class="wall" x="500" y="0" width="20" height="600"/></g>',
  );
  assert.is(probeIn(text).range(100, 300, 0), undefined);
  assert.equal(parseWorld(text, "test.svg").notes, [
    { id: "world.note.unseen", params: { element: "ghost", kind: "wall" } },
  ]);
});

read("a misspelt class is told, a class for a style is not", () => {
  const { notes } = parseWorld(
    svg(
      '<rect class="Wall" width="9" height="9"/><rect class="boxes st0" width="9" height="9"/><rect class="cls-1 tile label" width="9" height="9" data-mas-g="5"/>',
    ),
    "test.svg",
  );
  assert.equal(
    notes.map(({ params }) => [params.class ?? params.attribute, params.meant]),
    [
      ["Wall", "wall"],
      ["boxes", "box"],
      ["data-mas-g", "data-mass-g"],
    ],
  );
});

read("what an element names and the drawing lacks is told, once for each", () => {
  const { notes } = parseWorld(
    svg(
      '<linearGradient id="here"><stop offset="0"/><stop offset="1" stop-color="red"/></linearGradient>' +
        '<style>.cut{clip-path:url(#gone)}</style><use id="copy" xlink:href="#gone"/><use href="other.svg#a"/>' +
        '<rect id="sign" class="cut" fill="url(\'#lost\')" width="9" height="9"/>' +
        '<rect width="9" height="9" fill="url(#gone) red"/><rect width="9" height="9" fill="url(#here)"/>',
    ),
    "test.svg",
  );
  assert.equal(
    notes.map(({ id, params }) => [id, params.element, params.attribute, params.address]),
    [
      ["world.note.missing", "copy", "use", "#gone"],
      ["world.note.missing", "use", "use", "other.svg#a"],
      ["world.note.missing", "sign", "fill", "#lost"],
      ["world.note.missing", "sign", "clip-path", "#gone"],
    ],
  );
});

read("gradients and patterns that take from nothing, or from themselves, are told", () => {
  const { notes } = parseWorld(
    svg(
      '<linearGradient id="a" href="#lost"/><radialGradient id="b" xlink:href="#c"/><radialGradient id="c" href="#b"/>' +
        '<pattern id="tiles" href="#gone"/><linearGradient id="good" href="#stops"/>' +
        '<linearGradient id="stops"><stop offset="0"/></linearGradient><linearGradient id="behind" href="#b"/>',
    ),
    "test.svg",
  );
  assert.equal(
    notes.map(({ id, params }) => [id, params.element, params.address]),
    [
      ["world.note.missing", "a", "#lost"],
      ["world.note.circle", "b", undefined],
      ["world.note.circle", "c", undefined],
      ["world.note.missing", "tiles", "#gone"],
    ],
  );
});

read("a name without a class makes no wall, and is told", () => {
  const { notes, elements } = parseWorld(
    svg(
      '<rect id="Wall-2" width="9" height="9"/><g xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:label="Sienas" id="layer1"><path d="M0 0h9v9z"/></g>' +
        '<g id="walls"><rect class="wall" x="20" width="9" height="9"/></g><path id="line1" d="M0 0h9" stroke="black"/>' +
        '<rect id="boxcar" width="9" height="9"/><g class="decor"><rect id="box" width="9" height="9"/></g>',
    ),
    "test.svg",
  );
  assert.equal(
    notes.map(({ id, params }) => [id, params.element, params.meant]),
    [
      ["world.note.nameOnly", "Wall-2", "wall"],
      ["world.note.nameOnly", "Sienas", "wall"],
    ],
  );
  assert.is(elements.length, 1);
});

for (const [what, mark, x, y, heading] of [
  [
    "a group is where its transform puts it",
    '<g class="start" transform="translate(300 200) rotate(90)"/>',
    300,
    200,
    90,
  ],
  [
    "a group's mark is drawn round its origin",
    '<g class="start" transform="translate(300 200)"><circle r="6"/></g>',
    300,
    200,
    0,
  ],
  ["a shape's middle", '<rect class="start" x="280" y="150" width="40" height="100"/>', 300, 200, 0],
  [
    "a circle that is turned",
    '<circle class="start" cx="300" cy="200" r="9" transform="rotate(-90 300 200)"/>',
    300,
    200,
    -90,
  ],
  ["a group that was drawn somewhere", '<g class="start"><path d="M290 190h20v20h-20z"/></g>', 300, 200, 0],
  [
    "the same, moved by hand",
    '<g class="start" transform="translate(10 5)"><path d="M280 185h20v20h-20z"/></g>',
    300,
    200,
    0,
  ],
] as const)
  read(`the robot starts at ${what}`, () => {
    const [place] = parseWorld(svg("", undefined, mark), "test.svg").starts;
    near(place!.xMm, x, 0.01);
    near(place!.yMm, y, 0.01);
    near(place!.headingDeg, heading, 0.01);
  });

read(
  "a seed moves what stands in a turned and scaled group along the floor's axes, drawing and physics alike",
  () => {
    const text = svg(
      '<g transform="translate(300 100) rotate(90) scale(2)"><g data-vary-y="100..100"><rect class="wall" x="50" y="-100" width="10" height="100"/><rect x="100" width="20" height="20"/></g></g>',
    );
    const probe = probeIn(text);
    // Without the seed the wall is x 300 to 500, y 200 to 220, and the mark x 260 to 300, y 300 to 340.
    near(probe.range(400, 250, 90), 50, 0.01);
    near(probe.reflectance(280, 420), ...dark);
    near(probe.reflectance(280, 320), ...bare);
  },
);

read("what is drawn of a seed in a turned and scaled group stands where its physics does", () => {
  const { file, world, range } = probeIn(
    svg(
      '<g transform="translate(300 100) rotate(30) scale(2 1.5)"><g transform="skewX(10)" data-vary-x="80..80" data-vary-y="60..60" data-vary-heading="25..25"><rect class="wall" x="50" y="20" width="60" height="40"/><rect class="patch" x="50" y="20" width="60" height="40"/></g></g>',
    ),
  );
  const drawn = probeIn(drawPlaced(file, world.placed.placements).replace("</svg>", `${start}</svg>`));
  for (const [x, y, heading] of [
    [50, 300, 0],
    [900, 300, 180],
    [450, 50, 90],
    [430, 580, -90],
  ] as const) {
    const physics = range(x, y, heading);
    assert.ok(physics !== undefined, `a wall from ${x}, ${y}`);
    near(drawn.range(x, y, heading), physics!, 0.05, `from ${x}, ${y}`);
  }
});

read("a sensor looks over a low wall or box, but not over one that reaches up to it", () => {
  const low = (height: string, kind: string) =>
    probeIn(
      svg(
        `<g ${height}><rect class="${kind}" x="200" y="0" width="20" height="300"/></g><rect class="wall" x="600" y="0" width="20" height="600"/>`,
      ),
    ).range(100, 150, 0);
  for (const kind of ["wall", "box"]) {
    near(low("", kind), 100, 0.01);
    near(low('data-height-mm="50"', kind), 100, 0.01);
    near(low('data-height-mm="49"', kind), 500, 0.01);
  }
});

read("an element's own height counts more than that of a group around it", () => {
  const { elements } = parseWorld(
    svg(
      '<g data-height-mm="20"><rect class="wall" width="9" height="9"/><rect class="box" data-height-mm="80" width="9" height="9"/><rect class="patch" width="9" height="9"/></g>',
    ),
    "test.svg",
  );
  assert.equal(
    elements.map(({ kind, topMm }) => [kind, topMm]),
    [
      ["wall", 20],
      ["box", 80],
      ["patch", undefined],
    ],
  );
});

read("a friction that no area has, or no patch, is told as without effect", () => {
  const { notes } = parseWorld(
    svg(
      '<rect id="paint" data-friction="0.2" width="9" height="9"/><image id="photo" class="patch" data-friction="0.2" width="9" height="9" href="data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5IiBoZWlnaHQ9IjkiPjxyZWN0IHdpZHRoPSI5IiBoZWlnaHQ9IjkiLz48L3N2Zz4="/>',
    ),
    "test.svg",
  );
  assert.equal(
    notes.map(({ id, params }) => [id, params.element]),
    [
      ["world.note.noArea", "photo"],
      ["world.note.noEffect", "paint"],
    ],
  );
});

read("a floor of many marks is seen as if each stood alone, also where tiles meet", () => {
  const marks = Array.from({ length: 400 }, (_, i) => ({
    x: 30 + (i % 20) * 62,
    y: 30 + Math.floor(i / 20) * 31,
  }));
  const drawn = marks.map(({ x, y }) => `M${x - 9} ${y - 6}h18v12h-18z`);
  const size = 'viewBox="0 0 1300 700"';
  const apart = probeIn(svg(drawn.map((d) => `<path d="${d}" fill="#444"/>`).join(""), size));
  const together = probeIn(svg(`<path d="${drawn.join("")}" fill="#444"/>`, size));
  const random = new Random(7);
  for (let i = 0; i < 1500; i++) {
    const [x, y] = [random.uniform(5, 1295), random.uniform(5, 695)];
    assert.is(apart.reflectance(x, y), together.reflectance(x, y), `${x}, ${y}`);
  }
});

read("a picture that is larger than a tile is seen whole, whichever part of it is looked at first", () => {
  const halves =
    "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyIiBoZWlnaHQ9IjEiIHNoYXBlLXJlbmRlcmluZz0iY3Jpc3BFZGdlcyI+PHJlY3Qgd2lkdGg9IjEiIGhlaWdodD0iMSIvPjxyZWN0IHg9IjEiIHdpZHRoPSIxIiBoZWlnaHQ9IjEiIGZpbGw9IiM5OTkiLz48L3N2Zz4=";
  const text = svg(
    `<image x="-1400" y="-300" width="2800" height="900" preserveAspectRatio="none" href="data:image/svg+xml;base64,${halves}"/>`,
    'viewBox="-1500 -400 3000 1100"',
    '<g class="start"/>',
  );
  const points = [-1450, -1200, -600, -50, 50, 700, 1390, 1450].flatMap((x) =>
    [-350, 0, 550].map((y) => [x, y]),
  );
  const [forwards, backwards] = [probeIn(text), probeIn(text)];
  const seen = points.map(([x, y]) => forwards.reflectance(x!, y!));
  const again = points.toReversed().map(([x, y]) => backwards.reflectance(x!, y!));
  assert.equal(again.toReversed(), seen);
  const at = (x: number) => forwards.reflectance(x, 100);
  assert.equal([at(-1450) > 0.85, at(1450) > 0.85], [true, true], "beside it the floor is bare");
  assert.ok(Math.abs(at(-1390) - at(-20)) < 0.01 && Math.abs(at(20) - at(1390)) < 0.01, "two even halves");
  assert.ok(Math.abs(at(-20) - at(20)) > 0.1, "that differ");
});

read("walls and boxes in a group that moves go its way, in mm; paint in it stays", () => {
  const { elements, drawing } = parseWorld(
    svg(
      '<g data-move=" 30,-1.5@2  0,0@4 "><rect class="wall" width="9" height="9"/><rect class="patch" width="9" height="9"/></g>',
      'width="200cm" viewBox="0 0 1000 600"',
    ),
    "test.svg",
  );
  assert.equal(
    elements.map(({ way }) => way),
    [
      [
        { xMm: 0, yMm: 0, timeUs: 0 },
        { xMm: 60, yMm: -3, timeUs: 2_000_000 },
        { xMm: 0, yMm: 0, timeUs: 4_000_000 },
      ],
      undefined,
    ],
  );
  assert.match(drawing.texts.join(""), /class="wall moving".*class="patch"/);
});

read("an attribute on a group is told as without effect when nothing in it is of its class", () => {
  const { notes } = parseWorld(
    svg(
      '<g id="ice" data-friction="0.2"><rect width="9" height="9"/></g><g id="lift" data-move="9,0@1 0,0@2"><rect width="9" height="9"/><rect class="wall" width="9" height="9"/></g>',
    ),
    "test.svg",
  );
  assert.equal(
    notes.map(({ id, params }) => [id, params.element]),
    [["world.note.noEffect", "ice"]],
  );
});

read("a height on what is not solid is told as without effect", () => {
  const { notes } = parseWorld(
    svg('<rect id="mat" class="patch" data-height-mm="20" width="9" height="9"/>'),
    "test.svg",
  );
  assert.equal(notes, [
    {
      id: "world.note.noEffect",
      params: { attribute: "data-height-mm", element: "mat", kinds: "wall, box" },
    },
  ]);
});

for (const [what, text, id] of [
  [
    "entities that stand for files",
    `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hosts">]>${svg("&x;")}`,
    "world.entity",
  ],
  ["entities of entities", `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${svg("")}`, "world.entity"],
  ["groups in groups without end", svg("<g>".repeat(400) + "</g>".repeat(400)), "world.depth"],
  ["a name that JavaScript would trip over", svg("<__proto__/>"), "world.xml"],
  ["a floor of a hundred metres", svg("", 'viewBox="0 0 100000 100000"'), "world.tooLarge"],
  ["a floor of a million kilometres", svg("", 'viewBox="0 0 1e12 1e12"'), "world.tooLarge"],
  ["a floor far away", svg("", 'viewBox="1e9 0 1000 1000"'), "world.tooLarge"],
  ["a floor of some millimetres", svg("", 'viewBox="0 0 5 5"'), "world.tooSmall"],
  ["a size without a unit", svg("", 'width="800" height="600" viewBox="0 0 800 600"'), "world.noUnit"],
  ["a viewBox that is none", svg("", 'viewBox="0 0 nan 600"'), "world.viewBox"],
  [
    "two zones with one id",
    svg('<rect id="a" class="zone" width="9" height="9"/><rect id="a" class="zone" width="9" height="9"/>'),
    "world.sameId",
  ],
  [
    "a transform that is none",
    svg('<rect class="wall" transform="foo" width="9" height="9"/>'),
    "world.transform",
  ],
  ["a transform of no number", svg('<g transform="translate(NaN 5)"/>'), "world.transform"],
  [
    "a start outside the floor",
    svg("", undefined, '<g class="start" transform="translate(5000 50)"/>'),
    "world.startOutside",
  ],
  ["a hidden start", svg("", undefined, '<g display="none"><g class="start"/></g>'), "world.hiddenStart"],
  [
    "a reflectance above 1",
    svg('<rect class="patch" data-reflectance="7" width="9" height="9"/>'),
    "world.attribute",
  ],
  ...["0", "-30", "3001", "tall", "", "1e999", "NaN", "30mm"].map(
    (height) =>
      [
        `a height of “${height}”`,
        svg(`<rect class="wall" data-height-mm="${height}" width="9" height="9"/>`),
        "world.outOfBounds",
      ] as const,
  ),
  ...["-0.1", "1.6", "ice", "", "NaN", "Infinity"].map(
    (friction) =>
      [
        `a friction of “${friction}”`,
        svg(`<g data-friction="${friction}"><rect class="patch" width="9" height="9"/></g>`),
        "world.outOfBounds",
      ] as const,
  ),
  ...(
    [
      ["a way that is none", "here", "world.attribute"],
      ["a way without times", "300,0 0,0", "world.attribute"],
      ["a way with a unit", "300mm,0@2 0,0@4", "world.attribute"],
      ["an empty way", "", "world.attribute"],
      ["a way that does not come back", "300,0@2", "world.move.back"],
      ["a way that begins elsewhere", "300,0@0 0,0@4", "world.move.back"],
      ["a way that goes nowhere", "0,0@0", "world.move.back"],
      ["a way back in time", "300,0@2 0,0@1", "world.move.times"],
      ["two places at one time", "300,0@2 200,0@2 0,0@4", "world.move.times"],
      ["a way at more than a metre a second", "1001,0@1 0,0@9", "world.move.fast"],
      ["a way of more than an hour", "300,0@2 0,0@3601", "world.move.long"],
      ["a way of many points", "1,0@1 ".repeat(100).concat("0,0@2"), "world.move.long"],
    ] as const
  ).map(
    ([what, move, id]) =>
      [what, svg(`<rect class="box" width="9" height="9" data-move="${move}"/>`), id] as const,
  ),
  [
    "a hundred and one walls that move",
    svg(`<g data-move="1,0@1 0,0@2">${'<rect class="wall" width="9" height="9"/>'.repeat(101)}</g>`),
    "world.tooManyMoving",
  ],
  [
    "ten copies of ten copies of ten copies, eight times over",
    svg(
      `<defs><rect id="u0" width="9" height="9"/>${[1, 2, 3, 4, 5, 6, 7, 8]
        .map((i) => `<g id="u${i}">${`<use href="#u${i - 1}"/>`.repeat(10)}</g>`)
        .join("")}</defs><use href="#u8"/>`,
    ),
    "world.tooMany",
  ],
  [
    "copies of each other",
    svg(
      '<g id="q"><use href="#r"/></g><g id="r"><use href="#q"/><rect class="wall" width="9" height="9"/></g>',
    ),
    "world.circle",
  ],
  [
    "a wall of a million dashes",
    svg(
      '<path class="wall" d="M0 300H10000" stroke="black" stroke-width="10" stroke-dasharray="0.005"/>',
      'viewBox="0 0 10000 600"',
    ),
    "world.tooManyDashes",
  ],
] as const)
  read(`is refused at once: ${what}`, () => {
    try {
      parseWorld(text, "test.svg");
      assert.unreachable("refused");
    } catch (error) {
      assert.instance(error, Problem, String(error));
      assert.is((error as Problem).id, id);
      assert.is((error as Problem).place?.file, "test.svg");
    }
  });

read("a size without a unit is understood when the user says what a unit is", () => {
  const text = svg("", 'width="800" height="600" viewBox="0 0 800 600"');
  assert.is(parseWorld(text, "test.svg", { mmPerUnit: 2 }).viewBox.widthMm, 1600);
});

read.run();
