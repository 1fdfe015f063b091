import { rowOfSensors } from "../../../drivers/line-array/line-array.chip.ts";
import { drawPlaced } from "../../../sim/world/placed-world.ts";
import type { RobotBody } from "../../../sim/world/robot-body.ts";
import type { World } from "../../../sim/world/world.ts";
import type { Kit, Part } from "../../../toolchain/kit/kit.ts";
import type { Frame, RobotShape, Scene, Spot } from "./protocol.ts";

/** How far each kind of distance sensor sees, in mm, and how wide, in degrees: as their chips have it. */
const ranges: Readonly<Record<string, { readonly maxMm: number; readonly fieldOfViewDeg: number }>> = {
  vl53l0x: { maxMm: 2000, fieldOfViewDeg: 25 },
  rcwl9620: { maxMm: 4500, fieldOfViewDeg: 60 },
};

/** The robot as it is drawn. */
export function robotShape(kit: Kit): RobotShape {
  const { chassis, wheelDiameterMm, trackWidthMm, wheelbaseMm } = kit.robot;
  const parts = Object.entries(kit.parts);
  const named = (...types: string[]) =>
    parts.filter(([, { type }]) => types.includes(type)).map(([id]) => id);
  return {
    chassis,
    wheelDiameterMm,
    trackWidthMm,
    ...(wheelbaseMm !== undefined && { wheelbaseMm }),
    beams: parts.flatMap(([id, part]) => {
      const range = ranges[part.type];
      return range && "at" in part && part.at && !Array.isArray(part.at)
        ? [{ id, ...(part.at as { xMm: number; yMm: number; headingDeg: number }), ...range }]
        : [];
    }),
    spots: parts.flatMap(spotsOf),
    colourSpots: parts.flatMap(([id, part]) =>
      part.type === "tcs34725" ? [{ id, xMm: part.at.xMm, yMm: part.at.yMm }] : [],
    ),
    lamps: named("led", "lightBulb", "ledStrip", "ssd1306"),
    buzzers: named("buzzer", "activeBuzzer"),
    buttons: named("button"),
    batteryVolts: kit.battery.volts,
  };
}

/** Where a part looks down, sensor by sensor. */
function spotsOf([id, part]: [string, Part]): Spot[] {
  switch (part.type) {
    case "reflectedLight":
      return [{ id, xMm: part.at.xMm, yMm: part.at.yMm, diameterMm: part.spotMm }];
    case "lineArray": {
      const pins = Object.keys(part.pins);
      return rowOfSensors(pins.length, part.xMm, part.spacingMm).map((at, i) => ({
        id: `${id}.${pins[i]}`,
        ...at,
        diameterMm: part.spotMm,
        number: i + 1,
      }));
    }
    case "ads1115":
      return part.lines.map(({ at, spotMm }, input) => ({
        id: `${id}.${input}`,
        xMm: at.xMm,
        yMm: at.yMm,
        diameterMm: spotMm,
        number: input + 1,
      }));
    default:
      return [];
  }
}

/** Looks at everything that moves. Changes nothing, so a run that is looked at is the same run. */
export function lookAt(world: World, body: RobotBody, timeUs: number, shape: RobotShape): Frame {
  return {
    timeUs,
    ...body.pose,
    leftDuty: body.drive.motor("left").duty,
    rightDuty: body.drive.motor("right").duty,
    beamsMm: shape.beams.map((beam) => body.rangeMm(beam, beam.maxMm, beam.fieldOfViewDeg) ?? beam.maxMm),
    reflectances: shape.spots.map((spot) => body.reflectance(spot, spot.diameterMm)),
    colours: shape.colourSpots.map((spot) => body.colour(spot)),
    batteryVolts: body.drive.volts,
    boxes: world.boxes,
  };
}

/** What does not change in a run, and how it begins. */
export function sceneOf(world: World, body: RobotBody, kit: Kit): Scene {
  const robot = robotShape(kit);
  return {
    worldSvg: drawPlaced(world.file, world.placed.placements),
    viewBox: world.file.viewBox,
    robot,
    first: lookAt(world, body, 0, robot),
  };
}
