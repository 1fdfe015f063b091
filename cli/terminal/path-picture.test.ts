import { suite } from "uvu";
import * as assert from "uvu/assert";
import { drawPaths } from "./path-picture.ts";

const outline = [
  { x: 100, y: 0 },
  { x: 120, y: 0 },
  { x: 120, y: 80 },
  { x: 100, y: 80 },
];
const element = { kind: "wall", id: "gate", outlines: [outline], strokeWidthMm: 0, fill: "red" } as const;
const way = [
  { xMm: 0, yMm: 0, timeUs: 0 },
  { xMm: 0, yMm: 50, timeUs: 2e6 },
  { xMm: 0, yMm: 0, timeUs: 4e6 },
];
const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><path class="wall moving" opacity="1"/></svg>\n';

const picture = suite("the picture of a run");

picture("what moves by itself stands where it is at the end, with its way, and pale where it began", () => {
  const svg = drawPaths(drawing, [], {
    timeUs: 5e6,
    scene: { wheelsShare: 1, elements: [{ ...element, way }] },
  });
  assert.match(svg, /M100\.0 25\.0L120\.0 25\.0L120\.0 105\.0L100\.0 105\.0Z" [^>]*fill="red"/);
  assert.match(svg, /M110\.0 40\.0L110\.0 90\.0L110\.0 40\.0Z" fill="none"/);
  assert.match(svg, /^<svg[^>]*><style>\.moving \{ opacity: 0\.3 \}<\/style>/);
});

picture("a world in which nothing moves is drawn as it is", () => {
  const svg = drawPaths(drawing, [], { timeUs: 5e6, scene: { wheelsShare: 1, elements: [element] } });
  assert.is(svg.replace(/\s/g, ""), drawing.replace(/\s/g, ""));
});

picture.run();
