import { setTimeout as wait } from "node:timers/promises";
import type { Report } from "../../lesson/index.ts";
import { printableLine } from "../../messages/index.ts";
import { labelOf, type SimulationEvent, type WorldFile } from "../../sim/index.ts";

/** What of a world is drawn. */
type ShownWorld = Pick<WorldFile, "viewBox" | "elements">;
type Pose = Extract<Report, { type: "pose" }>;

const mostColumns = 72;
/** Frame, status, the line below, and three lines that may stand above. */
const otherRows = 7;
/** A character is about twice as high as it is wide. */
const aspect = 0.5;
const arrows = ["→", "↘", "↓", "↙", "←", "↖", "↑", "↗"];
/** Wall time of one picture. */
const pictureMs = 40;

/**
 * Robots from above, drawn with characters; one whose place has a name has its first letter beside it. The simulation is far ahead of the eye: it is collected first, and
 * played at the speed of a real robot. Without a terminal only the last picture is printed.
 */
export class LiveView {
  readonly #world: ShownWorld;
  readonly #frames: { poses: Pose[]; line: string }[] = [];
  readonly #trail = new Set<number>();
  readonly #columns: number;
  readonly #rows: number;
  /** What was said last. */
  #line = "";
  #drawn = false;

  /** @param world as this run has it */
  constructor(world: ShownWorld) {
    this.#world = world;
    const { widthMm, heightMm } = this.#world.viewBox;
    const perColumn = (aspect * heightMm) / widthMm;
    // A picture that is higher than the terminal could not be drawn over.
    const { columns = mostColumns, rows = Number.POSITIVE_INFINITY } = process.stdout;
    this.#columns = Math.max(
      16,
      Math.floor(Math.min(mostColumns, columns - 3, (rows - otherRows) / perColumn)),
    );
    this.#rows = Math.max(4, Math.round(this.#columns * perColumn));
  }

  event(event: SimulationEvent, robot: string): void {
    if (event.type === "console")
      this.#line = `${(event.timeUs / 1e6).toFixed(2)} s  ${labelOf(robot)}${printableLine(event.text)}`;
  }

  /** Where a robot is at a moment; those of one moment are one picture. */
  pose(pose: Pose): void {
    const last = this.#frames.at(-1);
    if (last !== undefined && last.poses[0]?.timeUs === pose.timeUs) {
      last.poses.push(pose);
      return;
    }
    // Without a terminal only the last picture is drawn.
    if (!process.stdout.isTTY) this.#passed();
    this.#frames.push({ poses: [pose], line: this.#line });
  }

  /** A word under the picture. */
  tell(text: string): void {
    this.#line = text;
  }

  /** Draws the robots as they are now, over the picture before. */
  show(poses: readonly Pose[]): void {
    this.#leaveTrail(poses);
    const picture = this.#draw(poses, this.#line);
    process.stdout.write(`${this.#drawn ? `\x1b[${picture.split("\n").length}A` : ""}${picture}\n`);
    this.#drawn = true;
  }

  /** Plays what was collected. */
  async finish(): Promise<void> {
    const live = process.stdout.isTTY;
    for (const [index, { poses, line }] of this.#frames.entries()) {
      this.#leaveTrail(poses);
      const last = index === this.#frames.length - 1;
      if (!live && !last) continue;
      const picture = this.#draw(poses, line);
      process.stdout.write(`${picture}\n`);
      if (live && !last) {
        await wait(pictureMs);
        process.stdout.write(`\x1b[${picture.split("\n").length}A`);
      }
    }
  }

  /** Leaves the trail of what is not shown. */
  #passed(): void {
    for (const { poses } of this.#frames.splice(0)) this.#leaveTrail(poses);
  }

  #leaveTrail(poses: readonly Pose[]): void {
    for (const { xMm, yMm } of poses) this.#trail.add(this.#cell(xMm, yMm));
  }

  #cell(xMm: number, yMm: number): number {
    const { xMm: left, yMm: top, widthMm, heightMm } = this.#world.viewBox;
    const column = Math.floor(((xMm - left) / widthMm) * this.#columns);
    const row = Math.floor(((yMm - top) / heightMm) * this.#rows);
    return (
      Math.max(0, Math.min(this.#rows - 1, row)) * this.#columns +
      Math.max(0, Math.min(this.#columns - 1, column))
    );
  }

  #draw(poses: readonly Pose[], line: string): string {
    const cells = new Array<string>(this.#columns * this.#rows).fill(" ");
    for (const { kind, outlines } of this.#world.elements) {
      const mark = kind === "wall" ? "█" : kind === "box" ? "▒" : kind === "line" ? "·" : undefined;
      if (mark) for (const cell of this.#outline(outlines, kind !== "line")) cells[cell] = mark;
    }
    for (const cell of this.#trail) cells[cell] = "•";
    for (const { robot, xMm, yMm, headingDeg } of poses) {
      const cell = this.#cell(xMm, yMm);
      cells[cell] = arrows[Math.round((((headingDeg % 360) + 360) % 360) / 45) % 8]!;
      if (robot !== "") cells[cell % this.#columns === 0 ? cell + 1 : cell - 1] = robot[0]!;
    }
    const rows = Array.from({ length: this.#rows }, (_, row) =>
      cells.slice(row * this.#columns, (row + 1) * this.#columns).join(""),
    );
    const seconds = (poses[0]!.timeUs / 1e6).toFixed(1).padStart(5);
    const free = poses.map(({ robot, clearanceMm }) => `${labelOf(robot)}↔ ${Math.round(clearanceMm)} mm`);
    const status = [`${seconds} s`, ...free, line].join("   ");
    return [
      `┌${"─".repeat(this.#columns)}┐`,
      ...rows.map((row) => `│${row}│`),
      `└${"─".repeat(this.#columns)}┘`,
      status.slice(0, this.#columns + 2).padEnd(this.#columns + 2),
    ].join("\n");
  }

  #outline(outlines: WorldFile["elements"][number]["outlines"], closed: boolean): Set<number> {
    const cells = new Set<number>();
    for (const outline of outlines) {
      const count = closed ? outline.length : outline.length - 1;
      for (let i = 0; i < count; i++) {
        const [a, b] = [outline[i]!, outline[(i + 1) % outline.length]!];
        for (let t = 0; t <= 100; t++)
          cells.add(this.#cell(a.x + ((b.x - a.x) * t) / 100, a.y + ((b.y - a.y) * t) / 100));
      }
    }
    return cells;
  }
}
