import type { MessageId } from "../../../messages/messages.ts";

type SheetMessage = Extract<MessageId, `sheet.${string}`>;

/** What stands before an explanation: a call, one that not every robot knows, a command of the terminal, operators. */
type Kind = "call" | "optional" | "command" | "operators";

interface Explained {
  readonly code: string;
  readonly does: SheetMessage;
  readonly kind: Kind;
  /** A piece of the section that must stand above the code; a sentence of the section says so. */
  readonly needs?: string;
}

/** A line of a section: code and what it does, a piece of program, a sentence, or a picture. */
export type Line =
  | Explained
  | { readonly program: string }
  | { readonly text: SheetMessage }
  | { readonly picture: "directions" };

export interface Section {
  readonly title: SheetMessage;
  readonly lines: readonly Line[];
}

const explained =
  (kind: Kind) =>
  (code: string, does: SheetMessage): Line => ({ code, does, kind });
const call = explained("call");
const optional = explained("optional");
const command = explained("command");
const operators = explained("operators");
const program = (code: string): Line => ({ program: code });
const text = (id: SheetMessage): Line => ({ text: id });
const below = (needs: string, code: string, does: SheetMessage, kind: Kind = "call"): Line => ({
  code,
  does,
  kind,
  needs,
});

const pressed = "const pressed = () => robot.button.pressed()";
const song = `async function song() {
    await robot.sound.beep(500)
}`;

/** The two columns of the sheet. What is code is the same in all languages. */
export const columns: readonly (readonly Section[])[] = [
  [
    {
      title: "sheet.program",
      lines: [
        program(`import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
await robot.drive.straight(300)
await sleep(500)`),
        text("sheet.program.await"),
        text("sheet.program.import"),
      ],
    },
    { title: "sheet.units", lines: [{ picture: "directions" }] },
    {
      title: "sheet.drive",
      lines: [
        call("await robot.drive.straight(300)", "sheet.drive.straight"),
        call("await robot.drive.turn(90)", "sheet.drive.turn"),
        call("await robot.drive.curve(150, 180)", "sheet.drive.curve"),
        call("await robot.drive.drive(150, 0)", "sheet.drive.drive"),
        call("await robot.drive.stop()", "sheet.drive.stop"),
        call("robot.drive.settings(300)", "sheet.drive.settings"),
        call("robot.drive.distance()", "sheet.drive.distance"),
        call("robot.drive.angle()", "sheet.drive.angle"),
        call("robot.drive.reset()", "sheet.drive.reset"),
      ],
    },
    {
      title: "sheet.sense",
      lines: [
        call("await robot.distance.read()", "sheet.sense.distance"),
        call("await robot.line.left.read()", "sheet.sense.light"),
        call("await robot.line.position()", "sheet.sense.position"),
        call("robot.line.lost()", "sheet.sense.lost"),
        call("robot.button.pressed()", "sheet.sense.pressed"),
        call("await robot.button.waitUntilPressed()", "sheet.sense.press"),
        optional("await robot.motion.bumped()", "sheet.sense.bumped"),
        optional("await robot.color.read()", "sheet.sense.color"),
        optional("await robot.battery.volts()", "sheet.sense.volts"),
        text("sheet.sense.optional"),
      ],
    },
    {
      title: "sheet.show",
      lines: [
        call("await robot.light.on()", "sheet.show.light"),
        call("await robot.sound.beep(200)", "sheet.show.beep"),
        optional('await robot.speaker.play("C4 F#4 Bb4")', "sheet.show.play"),
        call('console.log("mm", 120)', "sheet.show.log"),
        call('plot("mm", 120)', "sheet.show.plot"),
      ],
    },
    {
      title: "sheet.different",
      lines: [text("sheet.different.text"), text("sheet.different.rest")],
    },
    {
      title: "sheet.commands",
      lines: [
        command("npx robonet lessons", "sheet.commands.lessons"),
        command("npx robonet run my.ts --live", "sheet.commands.run"),
        command("npx robonet run my.ts --seed 2", "sheet.commands.seed"),
        command("npx robonet check 2 my.ts", "sheet.commands.check"),
        command("npx robonet build my.ts", "sheet.commands.build"),
        command("npx robonet kit wiring", "sheet.commands.wiring"),
        text("sheet.commands.language"),
      ],
    },
  ],
  [
    {
      title: "sheet.decide",
      lines: [
        text("sheet.decide.text"),
        program(`let speed = 100
const mm = await robot.distance.read()
if (mm < 200) {
    await robot.drive.stop()
} else {
    speed = speed + 50
}`),
        operators("=== !== < >=", "sheet.decide.compare"),
        operators("&& || !", "sheet.decide.logic"),
      ],
    },
    {
      title: "sheet.loops",
      lines: [
        program(`for (let i = 0; i < 4; i++) {
    await robot.drive.turn(90)
}`),
        text("sheet.loops.for"),
        program(`while ((await robot.distance.read()) > 200) {
    await robot.drive.drive(100, 0)
}`),
        text("sheet.loops.while"),
      ],
    },
    {
      title: "sheet.functions",
      lines: [
        program(`async function side(mm: number) {
    await robot.drive.straight(mm)
    await robot.drive.turn(90)
}
await side(400)`),
      ],
    },
    {
      title: "sheet.wait",
      lines: [
        call("await sleep(500)", "sheet.wait.wait"),
        call(pressed, "sheet.wait.condition"),
        below(pressed, "await waitUntil(pressed)", "sheet.wait.until"),
        below(pressed, "await waitUntil(pressed, 5000)", "sheet.wait.timeout"),
      ],
    },
    {
      title: "sheet.tasks",
      lines: [
        program(song),
        text("sheet.tasks.song"),
        below(song, "const task = start(song)", "sheet.tasks.start"),
        below(song, "every(100, song)", "sheet.tasks.every"),
        below(song, "await together([song, song])", "sheet.tasks.together"),
        below(song, "await race([song, song])", "sheet.tasks.race"),
      ],
    },
    {
      title: "sheet.behaviours",
      lines: [
        text("sheet.behaviours.until"),
        below(pressed, "await followLine(robot.drive, robot.line, 150, pressed)", "sheet.behaviours.follow"),
        below(
          pressed,
          "await avoid(robot.drive, robot.distance, 200, 150, pressed)",
          "sheet.behaviours.avoid",
        ),
        below(
          pressed,
          'await followWall(robot.drive, robot.side, 150, 120, "right", pressed)',
          "sheet.behaviours.wall",
          "optional",
        ),
        call("await calibrateLine(robot.drive, robot.line)", "sheet.behaviours.calibrate"),
        call("robot.odometry.start()", "sheet.behaviours.odometry"),
        call("await goTo(robot.drive, robot.odometry, 400, 300)", "sheet.behaviours.goTo"),
      ],
    },
    {
      title: "sheet.trouble",
      lines: [
        text("sheet.trouble.message"),
        text("sheet.trouble.await"),
        text("sheet.trouble.loop"),
        text("sheet.trouble.stop"),
      ],
    },
  ],
];

type Piece = Pick<Explained, "code" | "kind" | "needs">;

/** Each piece of the sheet that a robot can run, as a pupil copies it. */
export function piecesOfSheet(): readonly Piece[] {
  return columns
    .flat()
    .flatMap((section) => section.lines)
    .flatMap((line): Piece[] => {
      if ("program" in line) return [{ code: line.program, kind: "call" }];
      const runs = "code" in line && (line.kind === "call" || line.kind === "optional");
      return runs ? [line] : [];
    });
}
