import type { MessageId } from "../../../messages/index.ts";
import { examples } from "./name-examples.ts";

/** What a name of ours is for: an example, and the sentence that says what the example does. */
export interface Documentation {
  readonly example: string;
  readonly does: MessageId;
}

const about = (example: string, does: MessageId): Documentation => ({ example, does });

/** Examples and sentences of the cheat sheet. */
const ofSheet: readonly (readonly [string, Documentation])[] = [
  ["robot", about("await robot.drive.straight(300)", "studio.doc.robot")],
  ["DriveBase.straight", about("await robot.drive.straight(300)", "sheet.drive.straight")],
  ["DriveBase.turn", about("await robot.drive.turn(90)", "sheet.drive.turn")],
  ["DriveBase.curve", about("await robot.drive.curve(150, 180)", "sheet.drive.curve")],
  ["DriveBase.drive", about("await robot.drive.drive(150, 0)", "sheet.drive.drive")],
  ["DriveLoop.stop", about("await robot.drive.stop()", "sheet.drive.stop")],
  ["DriveBase.settings", about("robot.drive.settings(300)", "sheet.drive.settings")],
  ["DriveBase.distance", about("robot.drive.distance()", "sheet.drive.distance")],
  ["DriveBase.angle", about("robot.drive.angle()", "sheet.drive.angle")],
  ["DriveBase.reset", about("robot.drive.reset()", "sheet.drive.reset")],
  ["DistanceSensor.read", about("await robot.distance.read()", "sheet.sense.distance")],
  ["Line.position", about("await robot.line.position()", "sheet.sense.position")],
  ["Line.lost", about("robot.line.lost()", "sheet.sense.lost")],
  ["Button.pressed", about("robot.button.pressed()", "sheet.sense.pressed")],
  ["Button.waitUntilPressed", about("await robot.button.waitUntilPressed()", "sheet.sense.press")],
  ["MotionSensor.bumped", about("await robot.motion.bumped()", "sheet.sense.bumped")],
  ["ColorSensor.read", about("await robot.color.read()", "sheet.sense.color")],
  ["Battery.volts", about("await robot.battery.volts()", "sheet.sense.volts")],
  ["Light.on", about("await robot.light.on()", "sheet.show.light")],
  ["Buzzer.beep", about("await robot.sound.beep(200)", "sheet.show.beep")],
  ["Speaker.play", about('await robot.speaker.play("C4 F#4 Bb4")', "sheet.show.play")],
  ["console.log", about('console.log("mm", 120)', "sheet.show.log")],
  ["Console.log", about('console.log("mm", 120)', "sheet.show.log")],
  ["plot", about('plot("mm", 120)', "sheet.show.plot")],
  ["start", about("const task = start(song)", "sheet.tasks.start")],
  ["every", about("every(100, song)", "sheet.tasks.every")],
  ["together", about("await together([song, song])", "sheet.tasks.together")],
  ["race", about("await race([song, song])", "sheet.tasks.race")],
  [
    "followLine",
    about(
      "await followLine(robot.drive, robot.line, 150, () => robot.button.pressed())",
      "sheet.behaviours.follow",
    ),
  ],
  [
    "avoid",
    about(
      "await avoid(robot.drive, robot.distance, 200, 150, () => robot.button.pressed())",
      "sheet.behaviours.avoid",
    ),
  ],
  [
    "followWall",
    about(
      'await followWall(robot.drive, robot.side, 150, 120, "right", () => robot.button.pressed())',
      "sheet.behaviours.wall",
    ),
  ],
  ["calibrateLine", about("await calibrateLine(robot.drive, robot.line)", "sheet.behaviours.calibrate")],
  ["goTo", about("await goTo(robot.drive, robot.odometry, 400, 300)", "sheet.behaviours.goTo")],
  ["Odometry.start", about("robot.odometry.start()", "sheet.behaviours.odometry")],
];

const own = (Object.keys(examples) as (keyof typeof examples)[]).map(
  (name) => [name, about(examples[name], `name.${name}`)] as const,
);

/** By name, members with their class before them; what a lesson brings first stands first. */
export const documentation: ReadonlyMap<string, Documentation> = new Map([...ofSheet, ...own]);

/** What is said of a name; of a member of `robot`, and of a variable, what its class is for. */
export function documentationOf({ name, shown }: Named): Documentation | undefined {
  return documentation.get(name) ?? documentation.get(/^\w+: (\w+)$/.exec(shown)?.[1] ?? "");
}

/** A name as TypeScript describes it. */
export interface Named {
  /** To look it up in `documentation`. */
  readonly name: string;
  readonly shown: string;
}

/** TypeScript's description of a name, as a pupil reads it: without its kinds, and without types that tell nothing. */
export function readSignature(signature: string): Named {
  const bare = signature
    .replace(/\nimport .*$/s, "")
    .replace(/ \(\+\d+ overloads?\)$/, "")
    .replace(/^\((?!\))[^)]*\) /, "")
    .replace(/^(const|let|var|function|class|enum|namespace) /, "")
    // Of which values a list is, its methods do not depend on.
    .replace(/^(?:Readonly)?Array<.*?>\.(?=\w+[(<:])/s, "Array.")
    .trim();
  const name = /^[\w$.]+/.exec(bare)?.[0] ?? "";
  const shown = withoutPromise(bare.replace(/^[A-Z]\w*\.(?=\w+[(<:])/, "").replace(/: \{[\s\S]*$/, ""));
  return { name, shown };
}

/** What comes of a call, as it is behind `await`; nothing when nothing comes of it. */
export function withoutPromise(shown: string): string {
  return shown.replace(/: Promise<(.*)>$/s, ": $1").replace(/: (void|any)$/, "");
}
