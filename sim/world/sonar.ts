import { cos, sin } from "../numbers/maths.ts";
import { cylinderEcho, decibel, lobe, oblique, type Sonar, spareDb, stripEcho } from "./echo-strength.ts";
import type { Point, Segment } from "./geometry.ts";
import { curveTurn, insideCorner, nearestOn, type SideSeen } from "./side-seen.ts";
import type { Solids } from "./solids.ts";

/** Where a sonar is and looks, in the world. */
export interface SonarPose {
  readonly at: Point;
  readonly angle: number;
}

interface Echo {
  readonly rangeMm: number;
  readonly from: Point;
}

/** Beyond 53° from the axis nothing is looked for: the side lobes there, −35 dB there and back, are left out. */
const coneCos = 0.6;
const coneSin = 0.8;
/** Rays over 90° before it tell how far there is anything to hear. */
const fan = 11;
/** An inside corner between two of the rays is farther than what these meet, by less than a tenth. */
const beyondFan = 1.1;
/** Inside corners are looked for among so many of the sides: each with each is a square. */
const cornerSides = 40;
const shortestArmMm = 30;
/** What stands so much before the place of an echo hides it. */
const hiddenMm = 0.5;
/** From the first reach on, so many times farther: among thousands of walls a near one is found soon. */
const firstReachMm = 500;
const nextReach = 3;

/**
 * Where the nearest echo comes from that a sonar hears. Of each side only its nearest point counts: the foot of the perpendicular
 * reflects as in a mirror, an end scatters. An inside corner sends sound back by two reflections. Not modelled: longer ways by
 * several walls, cloth, what is above or below the level of the sensor, the sum of echoes that come at once, and what shows
 * only through a gap between the rays of a fan.
 * @param gainDb how much weaker echoes it hears than usual, for this reading
 * @returns mm; undefined: it hears none
 */
export function nearestEchoMm(
  solids: Solids,
  pose: SonarPose,
  sonar: Sonar,
  gainDb: number,
): number | undefined {
  const mostMm = Math.min(sonar.reachMm, openMm(solids, pose, sonar.reachMm) * beyondFan);
  const ear = new Ear(pose, sonar, gainDb);
  for (let reachMm = firstReachMm; ; reachMm *= nextReach) {
    const withinMm = Math.min(reachMm, mostMm);
    const first = ear
      .echoes(solids, withinMm)
      .sort((a, b) => a.rangeMm - b.rangeMm)
      .find((echo) => isOpen(solids, pose.at, echo));
    if (first) return first.rangeMm;
    if (withinMm === mostMm) return undefined;
  }
}

/** What one reading would hear, if nothing hid it. */
class Ear {
  readonly #alongX: number;
  readonly #alongY: number;

  constructor(
    private readonly pose: SonarPose,
    private readonly sonar: Sonar,
    private readonly gainDb: number,
  ) {
    this.#alongX = cos(pose.angle);
    this.#alongY = sin(pose.angle);
  }

  echoes(solids: Solids, withinMm: number): Echo[] {
    const { at } = this.pose;
    const echoes: Echo[] = [];
    const walls: SideSeen[] = [];
    const add = (from: Point, rangeMm: number, strength: () => number) => {
      if (rangeMm <= withinMm && this.#hears(from, rangeMm, strength)) echoes.push({ rangeMm, from });
    };
    // The circle round the cone.
    const middle = {
      x: at.x + coneCos * withinMm * this.#alongX,
      y: at.y + coneCos * withinMm * this.#alongY,
    };
    solids.eachNear(middle, coneSin * withinMm + 1, (side) => {
      const seen = nearestOn(side, at);
      // A side in several cells comes several times.
      const mayMeet = seen.lengthMm >= shortestArmMm && walls.length < cornerSides;
      if (mayMeet && !walls.some((wall) => wall.side === side)) walls.push(seen);
      if (this.#isBefore(seen.point, seen.rangeMm) && !goesOnNearer(seen, at))
        add(seen.point, seen.rangeMm, () => sideStrength(seen, at));
    });
    for (let i = 1; i < walls.length; i++)
      for (let j = 0; j < i; j++) {
        const from = insideCorner(walls[i]!, walls[j]!, shortestArmMm);
        if (from) add(from, apart(at, from), () => 1);
      }
    return echoes;
  }

  #isBefore(from: Point, rangeMm: number): boolean {
    const { at } = this.pose;
    return rangeMm < 1 || (from.x - at.x) * this.#alongX + (from.y - at.y) * this.#alongY > coneCos * rangeMm;
  }

  #hears(from: Point, rangeMm: number, strength: () => number): boolean {
    // It touches what it would hear.
    if (rangeMm < 1) return true;
    if (!this.#isBefore(from, rangeMm)) return false;
    const { at } = this.pose;
    const aside = (this.#alongX * (from.y - at.y) - this.#alongY * (from.x - at.x)) / rangeMm;
    // Out by the lobe, and back by it.
    const oneWay = lobe(this.sonar, aside);
    const amplitude = oneWay * oneWay * strength();
    return amplitude > 0 && decibel(amplitude) >= -spareDb(this.sonar, rangeMm) - this.gainDb;
  }
}

/** Whether the outline's next side comes nearer than this one's nearest end: then the echo is that one's. */
function goesOnNearer({ side: { a, b, before, after }, footMm, lengthMm }: SideSeen, at: Point): boolean {
  if (footMm < 0) return before !== undefined && isNearer(a, before, at);
  return footMm > lengthMm && after !== undefined && isNearer(b, after, at);
}

function isNearer(end: Point, next: Point, at: Point): boolean {
  return (at.x - end.x) * (next.x - end.x) + (at.y - end.y) * (next.y - end.y) > 0;
}

function sideStrength(seen: SideSeen, at: Point): number {
  const { side, lengthMm, footMm, asideMm, rangeMm } = seen;
  const turn = curveTurn(side);
  // An outline that turns away from the sensor is round; the inside of a curve counts as a wall.
  if (turn !== 0) return turn * asideMm < 0 ? cylinderEcho(lengthMm / Math.abs(turn), rangeMm) : 1;
  const other = neighbour(side, footMm, lengthMm);
  return flatStrength(seen) + (other ? flatStrength(nearestOn(other, at)) : 0);
}

/** The side that scatters at once with this one: at a corner that is nearest. */
function neighbour({ a, b, before, after }: Segment, footMm: number, lengthMm: number): Segment | undefined {
  if (footMm < 0) return before && { a: before, b: a };
  return footMm > lengthMm && after ? { a: b, b: after } : undefined;
}

function flatStrength({ lengthMm, footMm, asideMm, rangeMm }: SideSeen): number {
  const planeMm = Math.abs(asideMm);
  return oblique(planeMm, rangeMm) * stripEcho(planeMm, -footMm, lengthMm - footMm);
}

/** How far it is to the farthest thing that a ray of the fan meets; `mostMm` where one meets none. */
function openMm(solids: Solids, { at, angle }: SonarPose, mostMm: number): number {
  let farthest = 0;
  for (let i = 0; i < fan; i++) {
    const ray = angle + (i / (fan - 1) - 0.5) * (Math.PI / 2);
    farthest = Math.max(farthest, solids.range(at.x, at.y, cos(ray), sin(ray), mostMm));
    if (farthest > mostMm) return mostMm;
  }
  return farthest;
}

function isOpen(solids: Solids, at: Point, { rangeMm, from }: Echo): boolean {
  if (rangeMm < 1) return true;
  const [x, y] = [(from.x - at.x) / rangeMm, (from.y - at.y) / rangeMm];
  return solids.range(at.x, at.y, x, y, rangeMm) >= rangeMm - hiddenMm;
}

function apart(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}
