import { actionsOf, type Kit, sensesOf } from "../../../robot-kit/index.ts";
import { drawPlaced, type RobotBody, type World } from "../../../sim/index.ts";
import type { Frame, RobotShape, Scene } from "./protocol.ts";

/** The run that is looked at. */
export interface Looked {
  readonly world: World;
  readonly body: RobotBody;
  readonly kit: Kit;
  readonly timeUs: number;
}

/** The robot as it is drawn. */
export function robotShape(kit: Kit): RobotShape {
  const { chassis, wheelDiameterMm, trackWidthMm, wheelbaseMm } = kit.robot;
  return {
    chassis,
    wheelDiameterMm,
    trackWidthMm,
    ...(wheelbaseMm !== undefined && { wheelbaseMm }),
    beams: sensesOf(kit, "range").map(({ name: id, sense: { at, maxMm, fieldOfViewDeg } }) => ({
      id,
      ...at,
      maxMm,
      fieldOfViewDeg,
    })),
    spots: sensesOf(kit, "reflectance").map(({ name, sense: { at, spotMm, channel, number } }) => ({
      id: channel === undefined ? name : `${name}.${channel}`,
      xMm: at.xMm,
      yMm: at.yMm,
      diameterMm: spotMm,
      ...(number !== undefined && { number }),
    })),
    colourSpots: sensesOf(kit, "colour").map(({ name: id, sense: { at } }) => ({
      id,
      xMm: at.xMm,
      yMm: at.yMm,
    })),
    quantities: sensesOf(kit, "quantity").map(({ name, sense: { quantity, gauge } }) => ({
      name,
      quantity,
      gauge,
    })),
    lamps: [...actionsOf(kit, "lamp"), ...actionsOf(kit, "pixels")].map(({ name }) => name),
    buzzers: actionsOf(kit, "sound").map(({ name }) => name),
    buttons: sensesOf(kit, "press").map(({ name }) => name),
    batteryVolts: kit.battery.volts,
  };
}

/** Looks at everything that moves. Changes nothing, so a run that is looked at is the same run. */
export function lookAt({ world, body, kit, timeUs }: Looked, shape: RobotShape): Frame {
  return {
    timeUs,
    ...body.pose,
    leftDuty: body.drive.motor("left").duty,
    rightDuty: body.drive.motor("right").duty,
    beamsMm: shape.beams.map((beam) => body.rangeMm(beam, beam.maxMm, beam.fieldOfViewDeg) ?? beam.maxMm),
    reflectances: shape.spots.map((spot) => body.reflectance(spot, spot.diameterMm)),
    colours: shape.colourSpots.map((spot) => body.colour(spot)),
    quantities: sensesOf(kit, "quantity").map(({ sense }) => sense.read(body)),
    batteryVolts: body.drive.volts,
    boxes: world.boxes,
  };
}

/** What does not change in a run, and how it begins. */
export function sceneOf(run: Looked): Scene {
  const { world, kit } = run;
  const robot = robotShape(kit);
  return {
    worldSvg: drawPlaced(world.file, world.placed.placements),
    viewBox: world.file.viewBox,
    robot,
    first: lookAt(run, robot),
  };
}
