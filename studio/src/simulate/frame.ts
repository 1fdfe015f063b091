import { actionsOf, type Kit, sensesOf } from "../../../robot-kit/index.ts";
import { drawPlaced, type RobotBody, type RunRobot, type World } from "../../../sim/index.ts";
import { beamEdge } from "./beam-edge.ts";
import type { Frame, RobotFrame, RobotShape, Scene } from "./run-messages.ts";

/** A robot that is looked at. */
export interface LookedRobot {
  readonly body: RobotBody;
  readonly kit: Kit;
  readonly programName: string;
  readonly shape: RobotShape;
  /** What can go wrong with its parts; left out: it does not run. */
  readonly partFaults?: Pick<RunRobot["partFaults"], "all">;
  /** Lines of its program that have code, if it is watched. */
  readonly lines?: readonly number[];
  /** Virtual µs for which its program has computed; left out: it has none. */
  readonly computedUs?: () => number;
}

/** The run that is looked at. */
export interface Looked {
  readonly world: World;
  /** In the order of their places in the drawing. */
  readonly robots: readonly LookedRobot[];
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
    beams: sensesOf(kit, "range").map(({ name: id, sense }) => ({
      id,
      ...sense.at,
      maxMm: sense.maxMm,
      by: sense.sonar ? { sonar: sense.sonar } : { fieldOfViewDeg: sense.fieldOfViewDeg },
      edge: beamEdge(sense, sense.maxMm),
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
export function lookAt({ world, robots, timeUs }: Looked): Frame {
  return { timeUs, robots: robots.map(lookAtRobot), boxes: world.boxes, movers: world.movers };
}

/** Looks at one robot. */
export function lookAtRobot({ body, kit, shape, computedUs }: Omit<LookedRobot, "programName">): RobotFrame {
  return {
    ...body.pose,
    leftDuty: body.drive.motor("left").duty,
    rightDuty: body.drive.motor("right").duty,
    beamsMm: shape.beams.map((beam) => beamMm(body, beam)),
    reflectances: shape.spots.map((spot) => body.reflectance(spot, spot.diameterMm)),
    colours: shape.colourSpots.map((spot) => body.colour(spot)),
    quantities: sensesOf(kit, "quantity").map(({ sense }) => sense.read(body)),
    batteryVolts: body.drive.volts,
    computedUs: computedUs?.() ?? 0,
  };
}

/** What does not change in a run, and how it begins. */
export function sceneOf(run: Looked): Scene {
  const { world, robots } = run;
  return {
    worldSvg: drawPlaced(world.file, world.placed.placements),
    viewBox: world.file.viewBox,
    moverFills: world.placed.elements.filter(({ way }) => way).map(({ fill }) => fill),
    robots: robots.map(({ body, programName, shape, partFaults, lines }) => ({
      name: body.place,
      programName,
      shape,
      breakable: [...(partFaults?.all ?? [])].map(([part, faults]) => ({ part, faults })),
      ...(lines && { lines }),
    })),
    first: lookAt(run),
  };
}

/** How far a distance sensor sees or hears at this moment; of a sonar, what it hears in a usual reading. */
function beamMm(body: RobotBody, beam: RobotShape["beams"][number]): number {
  const mm = beam.by.sonar
    ? body.echoMm(beam, beam.by.sonar, 0)
    : body.rangeMm(beam, beam.maxMm, beam.by.fieldOfViewDeg);
  return Math.min(mm ?? beam.maxMm, beam.maxMm);
}
