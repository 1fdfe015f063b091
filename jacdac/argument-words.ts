import { Argument } from "../runtime/src/argument.ts";

/** What a value that the library refused was meant for. */
export interface ArgumentWords {
  /** The call, as a program writes it. */
  readonly call: string;
  /** The parameter's name in the library. */
  readonly parameter: string;
  /** It must be above 0. */
  readonly positive?: true;
  /** Bounds that the robot holds it to. */
  readonly least?: number;
  readonly most?: number;
}

const words = (call: string, parameter: string, bounds: Omit<ArgumentWords, "call" | "parameter"> = {}) => ({
  call,
  parameter,
  ...bounds,
});
const positive = { positive: true } as const;
const percent = { least: -20, most: 20 };
const colour = { least: 0, most: 255 };

/** The robot says a number (runtime/src/argument.ts); the words for it stand here. */
export const argumentWords: Readonly<Record<Argument, ArgumentWords>> = {
  [Argument.straightDistance]: words("straight", "distance"),
  [Argument.turnAngle]: words("turn", "angle"),
  [Argument.curveRadius]: words("curve", "radius"),
  [Argument.curveAngle]: words("curve", "angle"),
  [Argument.driveSpeed]: words("drive", "speed"),
  [Argument.driveTurnRate]: words("drive", "turnRate"),
  [Argument.settingsStraightSpeed]: words("settings", "straightSpeed"),
  [Argument.settingsStraightAcceleration]: words("settings", "straightAcceleration"),
  [Argument.settingsTurnRate]: words("settings", "turnRate"),
  [Argument.settingsTurnAcceleration]: words("settings", "turnAcceleration"),
  [Argument.trimDistance]: words("trim", "distance", percent),
  [Argument.trimAngle]: words("trim", "angle", percent),
  [Argument.resetX]: words("reset", "x"),
  [Argument.resetY]: words("reset", "y"),
  [Argument.resetHeading]: words("reset", "heading"),
  [Argument.goToX]: words("goTo", "x"),
  [Argument.goToY]: words("goTo", "y"),
  [Argument.goToTolerance]: words("goTo", "tolerance", positive),
  [Argument.turnToHeading]: words("turnTo", "heading"),
  [Argument.followLineSpeed]: words("followLine", "speed", positive),
  [Argument.followLineGains]: words("followLine", "gains"),
  [Argument.followLineOnOffSpeed]: words("followLineOnOff", "speed", positive),
  [Argument.followLineOnOffTurnRate]: words("followLineOnOff", "turnRate", positive),
  [Argument.followWallDistance]: words("followWall", "distance"),
  [Argument.followWallSpeed]: words("followWall", "speed", positive),
  [Argument.avoidDistance]: words("avoid", "distance"),
  [Argument.avoidSpeed]: words("avoid", "speed", positive),
  [Argument.calibrateLineAngle]: words("calibrateLine", "angle", positive),
  [Argument.calibrateMs]: words("calibrate", "ms"),
  [Argument.waitMs]: words("wait", "ms"),
  [Argument.waitUntilTimeout]: words("waitUntil", "timeoutMs"),
  [Argument.everyMs]: words("every", "ms", positive),
  [Argument.servoAngle]: words("angle", "degrees", { least: -90, most: 90 }),
  [Argument.toneFrequency]: words("tone", "frequency", { least: 30, most: 8000 }),
  [Argument.toneMs]: words("tone", "ms"),
  [Argument.toneVolume]: words("tone", "volume", { least: 0, most: 1 }),
  [Argument.playBeatMs]: words("play", "beatMs"),
  [Argument.note]: words("play", "notes"),
  [Argument.beepMs]: words("beep", "ms"),
  [Argument.setIndex]: words("set", "index"),
  [Argument.setRed]: words("set", "red", colour),
  [Argument.setGreen]: words("set", "green", colour),
  [Argument.setBlue]: words("set", "blue", colour),
  [Argument.fillRed]: words("fill", "red", colour),
  [Argument.fillGreen]: words("fill", "green", colour),
  [Argument.fillBlue]: words("fill", "blue", colour),
  [Argument.plotValue]: words("plot", "value"),
  [Argument.lowBelow]: words("low", "below"),
  [Argument.setDuty]: words("setDuty", "duty"),
  [Argument.sensorReading]: words("update", "position"),
  [Argument.stateName]: words("runStates", "name"),
  [Argument.stopVolts]: words("stopOnLowBattery", "volts", positive),
  [Argument.sleepMs]: words("sleep", "ms"),
  [Argument.darknessIndex]: words("darkness", "index"),
  [Argument.darknessReading]: words("darkness", "index"),
};

/** What is wrong with a value; the sentences have a case for each. */
type Wrong =
  | "nan"
  | "undefined"
  | "null"
  | "infinite"
  | "bounds"
  | "positive"
  | "note"
  | "state"
  | "sensor"
  | "unread"
  | "other";

/** Espruino prints the error's class before it. */
const refusal = /^(?:(?:Range)?Error: )?argument (\d+): ([\s\S]*)$/;

/** A value that a call of the library refused, with all that the sentence needs. */
export interface RefusedArgument extends Omit<ArgumentWords, "positive"> {
  /** As the robot prints it. */
  readonly value: string;
  readonly wrong: Wrong;
}

/** What an error's message says of a refused value; undefined for any other message. */
export function refusedArgument(message: string): RefusedArgument | undefined {
  const [, number, value = ""] = refusal.exec(message) ?? [];
  const argument = Number(number) as Argument;
  const known = argumentWords[argument] as ArgumentWords | undefined;
  if (!known) return undefined;
  const { positive: _, ...told } = known;
  return { ...told, value, wrong: wrongWith(argument, value, known) };
}

const byArgument: Partial<Record<Argument, Wrong>> = {
  [Argument.note]: "note",
  [Argument.stateName]: "state",
  [Argument.sensorReading]: "sensor",
  [Argument.darknessReading]: "unread",
};
const byValue: Readonly<Record<string, Wrong>> = {
  NaN: "nan",
  undefined: "undefined",
  null: "null",
  Infinity: "infinite",
  "-Infinity": "infinite",
};

function wrongWith(argument: Argument, value: string, { least, positive }: ArgumentWords): Wrong {
  const known = byArgument[argument] ?? byValue[value];
  if (known) return known;
  // A text that stands for a number is still a text.
  if (positive && Number(value) <= 0) return "positive";
  return least === undefined ? "other" : "bounds";
}
