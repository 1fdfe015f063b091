import { type MessageId, Problem } from "../../messages/index.ts";
import { hypot, type TimedWay } from "../../sim/index.ts";
import { refused } from "./attributes.ts";

/** Enough for a lift with all its stops. */
const mostPoints = 100;
/** Longer than any run. */
const mostSeconds = 3600;
/** Twice as fast as a quick robot; much faster, and it would be through a chassis within a few steps of the physics. */
const mostMmPerS = 1000;

const point = /^([+-]?[\d.]+),([+-]?[\d.]+)@([\d.]+)$/;

/**
 * Reads a way in time such as `300,0@2 0,0@4`: after 2 s it is 300 units to the right, after 4 s back again.
 * @throws Problem when it can't be understood, does not come back, or is faster or longer than what the physics can do
 */
export function readWay(text: string, element: string, mmPerUnit: number, file: string): TimedWay {
  const problem = (id: MessageId, params: Readonly<Record<string, string | number>>) =>
    new Problem(id, { element, ...params }, { file });
  const words = text.trim().split(/\s+/);
  if (words.length > mostPoints || words.some((word) => Number(point.exec(word)?.[3]) > mostSeconds))
    throw problem("world.move.long", { points: mostPoints, seconds: mostSeconds });
  const said = words.map((word) => {
    const [x, y, seconds] = (point.exec(word) ?? []).slice(1).map(Number);
    if (![x, y, seconds].every(Number.isFinite))
      throw refused("data-move", text.slice(0, 60), "300,0@2 0,0@4", file);
    return { word, xMm: x! * mmPerUnit, yMm: y! * mmPerUnit, timeUs: Math.round(seconds! * 1e6) };
  });
  const start = { word: "0,0@0", xMm: 0, yMm: 0, timeUs: 0 };
  const way = said[0]!.timeUs === 0 ? said : [start, ...said];
  for (const [i, { word, xMm, yMm, timeUs }] of way.entries()) {
    const before = way[i - 1];
    if (!before) continue;
    if (timeUs <= before.timeUs) throw problem("world.move.times", { before: before.word, point: word });
    const mmPerS = (hypot(xMm - before.xMm, yMm - before.yMm) / (timeUs - before.timeUs)) * 1e6;
    if (mmPerS > mostMmPerS)
      throw problem("world.move.fast", { point: word, speed: Math.round(mmPerS), most: mostMmPerS });
  }
  const isHome = ({ xMm, yMm }: (typeof way)[number]) => xMm === 0 && yMm === 0;
  const last = way.at(-1)!;
  if (way.length < 2 || !isHome(way[0]!) || !isHome(last)) throw problem("world.move.back", {});
  return way.map(({ xMm, yMm, timeUs }) => ({ xMm, yMm, timeUs }));
}
