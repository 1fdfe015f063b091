import { readdirSync, readFileSync } from "node:fs";
import { XMLValidator } from "fast-xml-parser";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { languages } from "../../../messages/messages.ts";
import { boards } from "../../schema/boards.ts";
import { type Kit, parseKit } from "../../schema/kit.ts";
import { wiringOf } from "../wiring.ts";
import { crossings, orderTracks } from "./channel.ts";
import { drawWiring } from "./drawing.ts";
import { layoutOf } from "./layout.ts";
import type { Path } from "./shapes.ts";
import { textWidth } from "./svg-text.ts";

const kits = readdirSync("kits")
  .filter((file) => file.endsWith(".json"))
  .map((file) => parseKit(readFileSync(`kits/${file}`, "utf8"), file));
/** One that uses both sides of the SuperMini. */
const supermini: Kit = { ...kits.find(({ id }) => id === "robonet-mini")!, board: "esp32c3_supermini" };

interface Segment {
  readonly style: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const segments = (paths: readonly Path[]): Segment[] =>
  paths.flatMap(({ style, points }) =>
    points.slice(1).map((b, i) => {
      const a = points[i]!;
      return {
        style,
        left: Math.min(a.x, b.x),
        right: Math.max(a.x, b.x),
        top: Math.min(a.y, b.y),
        bottom: Math.max(a.y, b.y),
      };
    }),
  );

const drawing = suite("Wiring drawing");

for (const kit of [...kits, supermini]) {
  const sheet = layoutOf(wiringOf(kit), boards[kit.board]!);
  const lines = segments(sheet.paths);
  const name = `${kit.name} on ${kit.board}`;

  drawing(`of ${name}: wires run across or down, never slanting`, () => {
    for (const { left, right, top, bottom } of lines) assert.ok(left === right || top === bottom);
  });

  drawing(`of ${name}: no wire runs through a label or another block`, () => {
    for (const { text, x, y, anchor, style } of sheet.labels) {
      if (style === "rail") continue;
      const width = textWidth(text, 10);
      const left = anchor === "start" ? x : x - width;
      const hit = lines.find(
        (line) => line.left < left + width && line.right > left && line.top < y - 1 && line.bottom > y - 8,
      );
      assert.is(hit, undefined, `${text}: ${JSON.stringify(hit)}`);
    }
    for (const box of sheet.boxes) {
      const inside = lines.find(
        (line) =>
          line.left < box.x + box.width - 1 &&
          line.right > box.x + 1 &&
          line.top < box.y + box.height - 1 &&
          line.bottom > box.y + 1,
      );
      assert.is(inside, undefined, `${box.block.id}: ${JSON.stringify(inside)}`);
    }
  });

  drawing(`of ${name}: wires of two nets cross, but never lie on each other`, () => {
    for (const [i, a] of lines.entries())
      for (const b of lines.slice(i + 1)) {
        if (a.style === b.style) continue;
        const across = a.top === a.bottom && b.top === b.bottom && Math.abs(a.top - b.top) < 3;
        const down = a.left === a.right && b.left === b.right && Math.abs(a.left - b.left) < 3;
        const shared = across
          ? Math.min(a.right, b.right) - Math.max(a.left, b.left)
          : down
            ? Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
            : 0;
        assert.ok(shared <= 0, `${JSON.stringify(a)} ${JSON.stringify(b)}`);
      }
  });

  drawing(`of ${name}: blocks stand apart`, () => {
    for (const [i, a] of sheet.boxes.entries())
      for (const b of sheet.boxes.slice(i + 1)) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        assert.ok(apart, `${a.block.id} and ${b.block.id}`);
      }
  });

  drawing(`of ${name}: is valid SVG in each language, with all parts on it`, () => {
    for (const language of languages) {
      const svg = drawWiring(kit, language);
      assert.is(XMLValidator.validate(svg), true);
      for (const { block } of sheet.boxes.filter(({ block: { kind } }) => kind === "part"))
        assert.ok(svg.includes(`>${block.id}<`), `${language} ${block.id}`);
    }
  });
}

drawing("tracks are ordered so that wires in the same order do not cross", () => {
  const nets = [0, 1, 2, 3].map((i) => ({ id: String(i), first: [i * 24], second: [i * 60 + 12] }));
  assert.is(crossings(orderTracks(nets)), 0);
  assert.ok(crossings(nets) > 0, "as given they cross");
});

drawing("the bus keeps its place beside the blocks", () => {
  const nets = ["a", "b", "SDA", "SCL"].map((id, i) => ({
    id,
    first: [i * 24],
    second: [100 - i * 24 + 12],
  }));
  assert.equal(
    orderTracks(nets, 2)
      .slice(2)
      .map(({ id }) => id),
    ["SDA", "SCL"],
  );
});

drawing.run();
