import { existsSync, readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { way } from "../../test/support/made-run.ts";
import { readLessons } from "../library/lessons.ts";
import { lessonPicture } from "./lesson-picture.ts";
import { sourcesOf } from "./picture-of.node.ts";

const pictures = suite("A lesson's picture");

const mk = (samples: ReturnType<typeof way>, used: readonly string[] = []) =>
  lessonPicture({
    sources: "5",
    world: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1400 600">
  <g class="start" transform="translate(1 2)"><circle r="6"/></g>
  <rect class="wall" width="9" height="8"/>
</svg>`,
    viewBox: { xMm: 0, yMm: 0, widthMm: 1400, heightMm: 600 },
    model: { chassis: { frontMm: 90, backMm: 60, leftMm: 75, rightMm: 75 }, wheelDiameterMm: 65 },
    samples,
    used: new Set(used),
  });
const viewOf = (svg: string) => /viewBox="([^"]*)"/.exec(svg)![1];

pictures("has all of the world, the way, and the robot at its end; the mark of the start is left out", () => {
  const svg = mk(way(["d", 500], ["t", 90]));
  assert.is(viewOf(svg), "0 -166.7 1400 933.3");
  assert.match(svg, '<rect class="wall" width="9" height="8"/>');
  assert.match(svg, /<path d="M0 0L.*L500 0"/);
  assert.match(svg, 'transform="translate(500 0) rotate(90)');
  assert.not.match(svg, "start");
});

pictures("of a robot that stays is close to it", () => {
  const svg = mk(way(["t", 90]));
  assert.is(viewOf(svg), "-210 -140 420 280");
  assert.not.match(svg, "stroke-dasharray");
});

pictures("shows the lamp and the sound of a program that used them", () => {
  const bare = mk(way(["t", 90]));
  const lit = mk(way(["t", 90]), ["light"]);
  const both = mk(way(["t", 90]), ["light", "sound"]);
  assert.ok(bare.length < lit.length && lit.length < both.length);
  assert.match(lit, "#ffd84a");
});

for (const lesson of readLessons())
  pictures(`of ${lesson.id} is of its present world and solution`, () => {
    const file = lesson.path("picture.svg");
    assert.ok(existsSync(file), `npm run lesson-pictures ${lesson.id} makes ${file}`);
    assert.ok(
      readFileSync(file, "utf8").includes(`data-sources="${sourcesOf(lesson)}"`),
      `${file} is of another world or solution: npm run lesson-pictures ${lesson.id}`,
    );
  });

pictures.run();
