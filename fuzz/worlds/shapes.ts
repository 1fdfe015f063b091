import type { Sketch } from "./sketch.ts";

/** A shape without paint, for a tag: its name, its geometry, and whether it is an open line. */
export interface Shape {
  readonly tag: string;
  readonly geometry: string;
  readonly open: boolean;
}

/** A shape of random place and size. */
export function shape(sketch: Sketch): Shape {
  const { choice } = sketch;
  const { x, y } = sketch.point();
  const [across, along] = [sketch.length(0.05, 0.4), sketch.length(0.05, 0.3)];
  const closed = (tag: string, geometry: string): Shape => ({ tag, geometry, open: false });
  switch (choice.of(["rect", "rect", "circle", "ellipse", "line", "polyline", "polygon", "path", "path"])) {
    case "rect": {
      const corner = choice.chance(0.3) ? ` rx="${sketch.length(0.005, 0.08)}"` : "";
      const both = corner !== "" && choice.chance(0.3) ? ` ry="${sketch.length(0.005, 0.05)}"` : "";
      if (sketch.uses("percent", 0.06))
        return closed("rect", `x="${choice.whole(0, 60)}%" y="20%" width="30%" height="${along}"`);
      if (sketch.uses("mm in the drawing", 0.03))
        return closed("rect", 'x="12mm" y="1in" width="3cm" height="20pt"');
      return closed("rect", `x="${x}" y="${y}" width="${across}" height="${along}"${corner}${both}`);
    }
    case "circle":
      return closed("circle", `cx="${x}" cy="${y}" r="${along / 2}"`);
    case "ellipse":
      return closed("ellipse", `cx="${x}" cy="${y}" rx="${across / 2}" ry="${along / 2}"`);
    case "line": {
      const to = sketch.point();
      return { tag: "line", geometry: `x1="${x}" y1="${y}" x2="${to.x}" y2="${to.y}"`, open: true };
    }
    case "polyline":
      return { tag: "polyline", geometry: `points="${list(sketch, 4)}"`, open: choice.chance(0.7) };
    case "polygon":
      return closed("polygon", `points="${list(sketch, choice.whole(3, 6))}"${rule(sketch)}`);
    default:
      return { tag: "path", geometry: `d="${pathData(sketch)}"${rule(sketch)}`, open: choice.chance(0.3) };
  }
}

function list(sketch: Sketch, count: number): string {
  const points = sketch.points(count, sketch.point(), 0.25 * sketch.width);
  const between = sketch.choice.of([",", " "]);
  return points.map(({ x, y }) => `${x}${between}${y}`).join(" ");
}

function rule(sketch: Sketch): string {
  return sketch.uses("evenodd", 0.3) ? ' fill-rule="evenodd"' : "";
}

/** Path data with all commands, absolute and relative, written as tightly as programs write it. */
export function pathData(sketch: Sketch): string {
  const { choice } = sketch;
  const far = 0.25 * sketch.width;
  const commands: string[] = [];
  for (let subpath = choice.chance(0.3) ? 2 : 1; subpath > 0; subpath--) {
    const begin = sketch.point();
    const near = () => sketch.points(1, begin, far)[0]!;
    const by = () => `${sketch.number(-far, far)},${sketch.number(-far, far)}`;
    const at = () => {
      const { x, y } = near();
      return choice.of([`${x} ${y}`, `${x},${y}`]);
    };
    const flags = () => `${choice.whole(0, 1)} ${choice.whole(0, 1)}`;
    commands.push(`M${at()}`);
    for (let count = choice.whole(2, 6); count > 0; count--)
      commands.push(
        choice.of<() => string>([
          () => `L${at()}`,
          () => `l${by()} ${by()}`,
          () => `H${near().x}`,
          () => `v${sketch.number(-far, far)}`,
          () => `C${at()} ${at()} ${at()}`,
          () => `c${by()} ${by()} ${by()}`,
          () => `S${at()} ${at()}`,
          () => `q${by()} ${by()}`,
          () => `T${at()}`,
          () =>
            `A${sketch.length(0.05, 0.3)} ${sketch.length(0.05, 0.3)} ${choice.whole(0, 90)} ${flags()} ${at()}`,
          () => `a${sketch.length(0.1, 0.3)},${sketch.length(0.1, 0.3)} 0 ${flags()} ${by()}`,
        ])(),
      );
    if (choice.chance(0.5)) commands.push(choice.of(["Z", "z"]));
  }
  return commands.join(choice.of(["", " "]));
}
