import type { MessageId } from "../../../messages/index.ts";

/** What a name of ours is for: an example, and the sentence that says what the example does. */
export interface Documentation {
  readonly example: string;
  readonly does: MessageId;
}

const about = (example: string, does: MessageId): Documentation => ({ example, does });

/** By name, methods with their class before them. Examples and sentences are those of the cheat sheet, where it has them. */
export const documentation: ReadonlyMap<string, Documentation> = new Map([
  ["robot", about("await robot.drive.straight(300)", "studio.doc.robot")],
  ["DriveBase.straight", about("await robot.drive.straight(300)", "sheet.drive.straight")],
  ["DriveBase.turn", about("await robot.drive.turn(90)", "sheet.drive.turn")],
  ["DriveBase.curve", about("await robot.drive.curve(150, 180)", "sheet.drive.curve")],
  ["DriveBase.drive", about("await robot.drive.drive(150, 0)", "sheet.drive.drive")],
  ["DriveBase.stop", about("await robot.drive.stop()", "sheet.drive.stop")],
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
  ["Light.off", about("await robot.light.off()", "studio.doc.lightOff")],
  ["Buzzer.beep", about("await robot.sound.beep(200)", "sheet.show.beep")],
  ["Speaker.play", about('await robot.speaker.play("C4 F#4 Bb4")', "sheet.show.play")],
  ["console.log", about('console.log("mm", 120)', "sheet.show.log")],
  ["Console.log", about('console.log("mm", 120)', "sheet.show.log")],
  ["plot", about('plot("mm", 120)', "sheet.show.plot")],
  ["wait", about("await wait(500)", "sheet.wait.wait")],
  ["sleep", about("await sleep(500)", "sheet.wait.wait")],
  ["millis", about("const begin = millis()", "studio.doc.millis")],
  ["waitUntil", about("await waitUntil(pressed)", "sheet.wait.until")],
  ["start", about("const task = start(song)", "sheet.tasks.start")],
  ["every", about("every(100, song)", "sheet.tasks.every")],
  ["together", about("await together([song, song])", "sheet.tasks.together")],
  ["race", about("await race([song, song])", "sheet.tasks.race")],
  ["followLine", about("await followLine(robot.drive, robot.line, 150, pressed)", "sheet.behaviours.follow")],
  ["avoid", about("await avoid(robot.drive, robot.distance, 200, 150, pressed)", "sheet.behaviours.avoid")],
  [
    "followWall",
    about('await followWall(robot.drive, robot.side, 150, 120, "right", pressed)', "sheet.behaviours.wall"),
  ],
  ["calibrateLine", about("await calibrateLine(robot.drive, robot.line)", "sheet.behaviours.calibrate")],
  ["goTo", about("await goTo(robot.drive, robot.odometry, 400, 300)", "sheet.behaviours.goTo")],
  ["Odometry.start", about("robot.odometry.start()", "sheet.behaviours.odometry")],
]);

/**
 * TypeScript's description of a name, as a pupil reads it: without its kinds, and without types that tell nothing.
 * @returns `name` to look it up in `documentation`, and what to show
 */
export function readSignature(signature: string): { readonly name: string; readonly shown: string } {
  const bare = signature
    .replace(/\nimport .*$/s, "")
    .replace(/ \(\+\d+ overloads?\)$/, "")
    .replace(/^\((?!\))[^)]*\) /, "")
    .replace(/^(const|let|var|function|class|enum|namespace) /, "")
    .trim();
  const name = /^[\w$.]+/.exec(bare)?.[0] ?? "";
  const shown = bare
    .replace(/^[A-Z]\w*\.(?=\w+[(<:])/, "")
    .replace(/: \{[\s\S]*$/, "")
    .replace(/: Promise<(.*)>$/s, ": $1")
    .replace(/: (void|any)$/, "");
  return { name, shown };
}
