import type { DriveCode } from "../../drivers/part.ts";
import type { Side } from "../../sim/index.ts";
import { actionsOf, type Kit, partsOf } from "../schema/kit.ts";

/** A kit's drive base as code: what `new DriveBase` takes, and the parts that it is made of. */
export interface DriveBaseCode {
  /** Names of the parts that it is made of. */
  readonly parts: readonly string[];
  readonly value: string;
  /** The motor and the wheel sensor of each side, left first, by themselves. */
  readonly wheels: string;
  readonly setup: readonly string[];
  readonly runtime: readonly string[];
  readonly drivers: readonly string[];
}

const sides = ["left", "right"] as const;

/**
 * The drive of a kit with a motor and a wheel sensor on each side; undefined for another one.
 * @param motorLagMs how late the motors follow; left out: as the parts say
 */
export function driveBaseCode(kit: Kit, motorLagMs?: number): DriveBaseCode | undefined {
  const all = partsOf(kit).flatMap(({ name, part, definition }) => {
    const code = definition.drive?.(name, part);
    return code ? [{ name, code }] : [];
  });
  const gyro = all.find(({ code }) => code.gyro !== undefined)?.code.gyro;
  const found = all.filter(({ code }) => code.gyro === undefined || code.gyro === gyro);
  const codes = found.map(({ code }) => code);
  const motors = sides.map((side) => motorsOn(codes, side));
  const sensors = sides.map((side) => codes.map((code) => code.sensors?.[side]).find(Boolean));
  if (motors.includes(undefined) || sensors.includes(undefined)) return undefined;

  const { wheelDiameterMm } = kit.robot;
  const { topSpeed, deadBand } = motorFigures(kit, codes);
  const slowest = Math.max(...codes.map(({ periodMs = 0 }) => periodMs));
  const lagMs = motorLagMs ?? Math.max(...codes.map(({ lagMs = 0 }) => lagMs));
  const trackWidthMm = turningTrackMm(kit);
  const train = { wheelDiameterMm, trackWidthMm, topSpeed, deadBand, periodMs: slowest, lagMs };
  const fields = Object.entries(train).map(([key, number]) => `${key}: ${number}`);
  const parameters = [...motors, ...sensors, `{ ${fields.join(", ")} }`, ...(gyro ? [gyro] : [])];
  return {
    parts: found.map(({ name }) => name),
    value: `new DriveBase(${parameters.join(", ")})`,
    wheels: `[${sides.map((_, i) => `{ motor: ${motors[i]}, sensor: ${sensors[i]} }`).join(", ")}]`,
    setup: codes.flatMap(({ setup = [] }) => setup),
    runtime: [
      "DriveBase",
      ...codes.flatMap(({ runtime = [] }) => runtime),
      ...(motors.some((each) => each?.startsWith("new MotorPair")) ? ["MotorPair"] : []),
    ],
    drivers: codes.flatMap(({ drivers = [] }) => drivers),
  };
}

/**
 * How far apart two wheels would stand that turn the robot as its own do. Four wheels are dragged sideways in a turn: at each
 * the slip along it times half the track holds the slip across it times half the wheelbase, and so the wheels must run by
 * (wheelbase / track)² farther than without slip.
 */
function turningTrackMm({ robot: { trackWidthMm, wheelbaseMm = 0 } }: Kit): number {
  return Math.round(trackWidthMm + (wheelbaseMm * wheelbaseMm) / trackWidthMm);
}

function motorsOn(codes: readonly DriveCode[], side: Side): string | undefined {
  const [first, ...more] = codes.flatMap(({ motors }) => motors?.[side] ?? []);
  return more.reduce((pair, next) => `new MotorPair(${pair}, ${next})`, first!) as string | undefined;
}

/** mm/s at full duty without load, and the dead band at the voltage that the motors get. */
function motorFigures(kit: Kit, codes: readonly DriveCode[]): { topSpeed: number; deadBand: number } {
  const volts = codes.map((code) => code.volts).find(Boolean) ?? kit.battery.volts;
  const motor = actionsOf(kit, "motor").find(({ action }) => action.side === "left")!.action.model;
  const turnsPerSecond = (motor.noLoadRpm / 60) * (volts / motor.ratedVolts);
  return {
    topSpeed: Math.round(turnsPerSecond * Math.PI * kit.robot.wheelDiameterMm),
    deadBand: Number(((motor.deadBand * motor.ratedVolts) / volts).toFixed(3)),
  };
}
