import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isInside } from "../../sim/world/geometry.ts";
import { probeIn } from "../../test/support/world-probe.ts";
import { loadSvgRenderer } from "../load.node.ts";
import { readWorld } from "../read/read-world.ts";
import { pngAddress } from "../svg/png-file.ts";

const floor = suite("the floor of a drawing");

const drawing = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 600">${content}<g class="start" transform="translate(900 550)"/></svg>`;

floor("a pattern stands where it is drawn after many tiles, too", () => {
  const { colour } = probeIn(
    drawing(`<defs><pattern id="p" patternUnits="userSpaceOnUse" width="20.4" height="20.4">
      <rect width="10.2" height="20.4" fill="#00ff00"/></pattern></defs><rect width="900" height="500" fill="url(#p)"/>`),
  );
  for (const tile of [0, 10, 25, 40]) {
    assert.is(colour(tile * 20.4 + 5, 300), "#00ff00", `tile ${tile}`);
    assert.is(colour(tile * 20.4 + 15, 300), "#ffffff", `beside tile ${tile}`);
  }
});

floor("a pattern has no seams between its tiles", () => {
  const { colour } = probeIn(
    drawing(`<defs><pattern id="p" patternUnits="userSpaceOnUse" width="20.5" height="20.5" patternTransform="rotate(20)">
      <rect width="30" height="30" fill="#ff0000"/></pattern></defs><circle cx="300" cy="300" r="200" fill="url(#p)"/>`),
  );
  for (let x = 200; x < 400; x++) assert.is(colour(x + 0.5, 300.5), "#ff0000", `at ${x}`);
});

floor("a pattern by shares of its shape's box begins at the shape's corner", () => {
  const { colour } = probeIn(
    drawing(`<defs><pattern id="p" width=".5" height=".5" viewBox="0 0 2 2"><rect width="1" height="2" fill="blue"/></pattern></defs>
      <rect x="200" y="100" width="400" height="400" fill="url(#p)"/>`),
  );
  assert.equal(
    [250, 350, 450, 550].map((x) => colour(x, 300)),
    ["#0000ff", "#ffffff", "#0000ff", "#ffffff"],
  );
});

floor("a gradient of a curved shape is measured by the curve, not by its control points", () => {
  const { colour } = probeIn(
    drawing(`<defs><linearGradient id="g" x2="0" y2="1"><stop stop-color="black"/><stop offset="1" stop-color="white"/></linearGradient></defs>
      <path d="M100 100Q300 500 500 100Z" fill="url(#g)"/>`),
  );
  // The curve ends at y = 300.
  const level = Number.parseInt(colour(300, 200).slice(1, 3), 16);
  assert.ok(Math.abs(level - 127) < 4, `${level}`);
});

floor("a group in a group, both with opacity, is there in each piece of the floor", () => {
  const { colour } = probeIn(
    drawing(
      '<g opacity=".5"><rect x="-300" width="200" height="50"/><g opacity=".5"><rect x="520" y="20" width="300" height="300"/></g></g>',
    ),
  );
  for (const x of [525, 640, 760, 800]) assert.is(colour(x, 200), colour(600, 100), `at ${x}`);
  assert.is.not(colour(600, 100), "#ffffff");
});

const blocks = pngAddress({ width: 2, height: 1, type: "grey", levels: Uint8Array.of(0, 200) });
const image = (address: string, more = "") =>
  `<image x="100" y="100" width="400" height="200" preserveAspectRatio="none" ${more} href="${address}"/>`;

floor("an enlarged picture is mixed between its pixels, and nowhere brighter than them", () => {
  const { colour } = probeIn(drawing(image(blocks)));
  assert.equal(
    [150, 300, 450].map((x) => colour(x, 200)),
    ["#000000", "#646464", "#c8c8c8"],
  );
});

floor("a picture that is to look pixelated has the edges of its pixels", () => {
  const { colour } = probeIn(drawing(image(blocks, 'style="image-rendering:pixelated"')));
  assert.equal(
    [290, 310].map((x) => colour(x, 200)),
    ["#000000", "#c8c8c8"],
  );
});

floor("a photo of many pixels is the mean of those that a millimetre covers", () => {
  const [width, height] = [1600, 800];
  const levels = Uint8Array.from(
    { length: width * height },
    (_, i) => ((i + Math.floor(i / width)) % 2) * 255,
  );
  const { colour } = probeIn(drawing(image(pngAddress({ width, height, type: "grey", levels }))));
  for (const x of [150, 251, 352]) assert.is(colour(x, 200), "#808080");
});

floor("a picture is decoded once, however many pieces of floor show it", async () => {
  const renderer = await loadSvgRenderer();
  let decoded = 0;
  const counting = {
    ...renderer,
    render: (svg: string) => {
      if (svg.includes(blocks.split(",")[1]!)) decoded++;
      return renderer.render(svg);
    },
  };
  const large = `<image width="1000" height="600" preserveAspectRatio="none" href="${blocks}"/>`;
  const { layers } = readWorld(drawing(large), "x.svg", counting);
  decoded = 0;
  const { colours } = layers[0]!.paints.get("")!;
  for (const column of [0, 1, 2, 3]) for (const row of [0, 1, 2]) assert.ok(colours.tile(column, row));
  assert.is(decoded, 1);
});

floor("a clip path by shares of the box cuts a wall", () => {
  const { file } = probeIn(
    drawing(`<defs><clipPath id="c" clipPathUnits="objectBoundingBox"><rect width=".5" height="1"/></clipPath></defs>
      <rect class="wall" x="200" y="100" width="200" height="100" clip-path="url(#c)"/>`),
  );
  const { outlines } = file.elements[0]!;
  assert.equal([isInside(outlines, 250, 150), isInside(outlines, 350, 150)], [true, false]);
});

floor("where a wall's mitre is too long it ends in a bevel", () => {
  const { file } = probeIn(
    drawing('<path class="wall" d="M100 300L400 320L100 340" fill="none" stroke="black" stroke-width="20"/>'),
  );
  const { outlines } = file.elements[0]!;
  assert.equal([isInside(outlines, 399, 320), isInside(outlines, 403, 320)], [true, false]);
});

floor.run();
