import { type Kit, robotModel } from "../../../robot-kit/index.ts";
import { checkStarts, elementKinds, type PlacedWorld, Random, World } from "../../../sim/index.ts";
import { drawSensed, type SensedFloor, sensedFloor } from "../../../worlds/index.ts";
import { loadWorld } from "./load-world.ts";
import type { WorldReport } from "./run-messages.ts";

/**
 * Reads a pupil's drawing and says what it means for the robot.
 * @param mmPerUnit said by the pupil, where the drawing does not tell
 * @throws Problem when it is no world, or the robot cannot stand in it
 */
export async function reportWorld(
  drawn: string,
  name: string,
  kit: Kit,
  mmPerUnit: number | undefined,
): Promise<WorldReport> {
  const { sayUnit } = await import("../../../worlds/reader.ts");
  const text = mmPerUnit === undefined ? drawn : sayUnit(drawn, name, mmPerUnit);
  const file = await loadWorld(text, name);
  checkStarts(file, robotModel(kit), 1);
  const world = new World(file, new Random(1));
  const { viewBox, elements, starts, notes } = file;
  const counts = elementKinds.map((kind) => ({
    kind,
    count: elements.filter((element) => element.kind === kind).length,
  }));
  return {
    text,
    widthMm: Math.round(viewBox.widthMm),
    heightMm: Math.round(viewBox.heightMm),
    counts: [{ kind: "start" as const, count: starts.length }, ...counts].filter(({ count }) => count > 0),
    notes,
    sensed: await sensedPicture(world, world.placed),
  };
}

/** The same picture without what moves in a run: the stage draws that where it is. */
export function sensedGround(world: World): Promise<string> {
  const elements = world.placed.elements.filter(({ kind, way }) => kind !== "box" && way === undefined);
  return sensedPicture(world, { ...world.placed, elements, starts: [] });
}

/** The address of a picture of the world as the robot senses it. */
async function sensedPicture({ ground, file }: World, placed: PlacedWorld): Promise<string> {
  const floor = await pictureOf(sensedFloor(ground, file));
  return `data:image/svg+xml,${encodeURIComponent(drawSensed(file, placed, floor))}`;
}

/** The address of a picture of grey levels. */
async function pictureOf({ columns, rows, levels }: SensedFloor): Promise<string> {
  const canvas = new OffscreenCanvas(columns, rows);
  const pixels = new ImageData(columns, rows);
  for (let i = 0; i < levels.length; i++) {
    pixels.data.fill(levels[i]!, 4 * i, 4 * i + 3);
    pixels.data[4 * i + 3] = 255;
  }
  canvas.getContext("2d")!.putImageData(pixels, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer());
  let letters = "";
  for (let from = 0; from < bytes.length; from += 8192)
    letters += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return `data:image/png;base64,${btoa(letters)}`;
}
