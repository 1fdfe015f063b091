import { readFileSync } from "node:fs";

/** A world that the bench loads and runs. */
export interface BenchWorld {
  readonly name: string;
  svg(): string;
}

const frame = (mm: number) => `<g class="wall" fill="#8a8f98">
    <rect width="${mm}" height="10"/><rect y="${mm - 10}" width="${mm}" height="10"/>
    <rect width="10" height="${mm}"/><rect x="${mm - 10}" width="10" height="${mm}"/></g>`;

const world = (mm: number, content: string, start = "translate(300 250)") =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${mm} ${mm}" width="${mm}mm" height="${mm}mm">
  ${content}${frame(mm)}<g class="start" transform="${start}"/></svg>`;

/** A hundred rooms on 10 × 10 m, with a window in each wall, built of 10 000 bricks, each a wall of its own. */
function bricks(): string {
  const brickMm = 20;
  const walls: string[] = [];
  for (let wall = 0; wall <= 10; wall++)
    for (let along = 0; along <= 10_000; along += brickMm) {
      const inWindow = wall > 0 && wall < 10 && Math.abs((along % 1000) - 500) < 40;
      if (inWindow) continue;
      for (const [x, y] of [
        [along, wall * 1000 - 10],
        [wall * 1000 - 10, along],
      ])
        walls.push(
          `<rect class="wall" x="${x}" y="${y}" width="${brickMm}" height="${brickMm}" fill="#8a8f98"/>`,
        );
    }
  return world(10_000, walls.join("\n"));
}

/** Painted all over: a shade, a tile pattern of 1 600 patches, and a line that goes to and fro. */
function painted(): string {
  const patches: string[] = [];
  for (let row = 0; row < 40; row++)
    for (let column = 0; column < 40; column++)
      patches.push(
        `<circle cx="${125 + column * 250}" cy="${125 + row * 250}" r="40" fill="hsl(${(row * 41 + column * 17) % 360} 60% 60%)"/>`,
      );
  const lanes = Array.from(
    { length: 20 },
    (_, i) => `M200 ${250 + i * 500}C3000 ${100 + i * 500} 6000 ${400 + i * 500} 9800 ${250 + i * 500}`,
  );
  return world(
    10_000,
    `<defs><linearGradient id="shade"><stop stop-color="#fff"/><stop offset="1" stop-color="#bbb"/></linearGradient></defs>
  <rect width="10000" height="10000" fill="url(#shade)"/>${patches.join("\n")}
  <path class="line" d="${lanes.join("")}" fill="none" stroke="black" stroke-width="20"/>`,
  );
}

export const benchWorlds: readonly BenchWorld[] = [
  { name: "small: one wall on 1 × 1 m", svg: () => world(1000, "") },
  { name: "usual: a maze, 1.9 × 1.5 m", svg: () => readFileSync("bench/maze.svg", "utf8") },
  { name: "10 000 walls on 10 × 10 m", svg: bricks },
  { name: "10 × 10 m, painted all over", svg: painted },
];
