/** A chapter of `docs/api.md`. */
export interface Chapter {
  readonly title: string;
  readonly intro: string;
  /** What stands in it, in this order: names that `@robonet/runtime` exports. */
  readonly names: readonly string[];
}

/** In the order in which a reader meets them. Each public name stands in one of them. */
export const chapters: readonly Chapter[] = [
  {
    title: "Driving",
    intro: "[driving.md](driving.md) tells how it works, [motion-figures.md](motion-figures.md) how well.",
    names: ["DriveBase", "Odometry"],
  },
  {
    title: "Sensing",
    intro: "A sensor is set up when it is used for the first time. `read` waits for a new measurement.",
    names: [
      "DistanceSensor",
      "Line",
      "LineSensor",
      "ColorSensor",
      "Color",
      "ColorReading",
      "colorName",
      "colorOf",
      "MotionSensor",
      "Button",
    ],
  },
  {
    title: "Waiting and time",
    intro:
      'A loop needs something to wait for in each turn. One that never waits ends the program with an error. The lessons wait with `sleep`: `import { millis, sleep } from "@devicescript/core"`; `await sleep(500)` is half a second, and `millis()` the time since the program began, in ms.',
    names: ["wait", "waitUntil", "Condition", "StopWatch"],
  },
  {
    title: "Tasks and states",
    intro: "Several things side by side, and one thing after another as it comes.",
    names: ["Assignment", "start", "every", "together", "race", "Task", "Action", "runStates", "State"],
  },
  {
    title: "Behaviours",
    intro:
      "Plain functions, each a few lines long: read them in `runtime/src/behaviours/`, copy one and change it.",
    names: [
      "followLine",
      "LineGains",
      "followLineOnOff",
      "calibrateLine",
      "followWall",
      "avoid",
      "goTo",
      "turnTo",
    ],
  },
  {
    title: "Light and sound",
    intro: "",
    names: ["Light", "LedStrip", "Buzzer", "Speaker", "frequencyOf"],
  },
  { title: "Servos", intro: "", names: ["Servo"] },
  { title: "Power", intro: "", names: ["Battery"] },
  {
    title: "Plots",
    intro: "`npx robonet run my.ts --csv table.csv` writes the values into a table.",
    names: ["plot"],
  },
  {
    title: "Angles",
    intro: "DeviceScript has no sine of its own.",
    names: ["sinDeg", "cosDeg", "directionDeg", "wrapDeg"],
  },
  {
    title: "Stopping",
    intro:
      "Motors stop by themselves when a program ends or fails ([how](devicescript.md#when-a-program-ends)); it has ended when its last line has run and its tasks have ended. These are for your own reasons to stop, and your own motors.",
    names: [
      "halt",
      "haltFor",
      "stopWhenUnplugged",
      "haltsWithProgram",
      "Actuator",
      "checkHalted",
      "goesOn",
      "fail",
    ],
  },
  {
    title: "For kits and drivers",
    intro: "What a kit puts together, and what a driver must have so that it can be.",
    names: [
      "DriveTrain",
      "DriveMotor",
      "ServiceMotor",
      "MotorPair",
      "unheard",
      "WheelSensor",
      "HeadingSensor",
      "MotionChip",
      "RangeFinder",
      "LineChip",
      "Spi",
      "connectSpi",
      "ColorChip",
      "BatteryMeter",
      "LowBatteryMeter",
      "stopOnLowBattery",
      "emergencyStopOn",
    ],
  },
  {
    title: "Called by the compiler",
    intro: "A program has no need of these: the compiler puts them into the image.",
    names: [
      "connectWires",
      "signalEnd",
      "anyPressStops",
      "begin",
      "waitForStart",
      "guarded",
      "haltAtEnd",
      "standIn",
      "taskBegins",
      "taskEnds",
      "turn",
      "enter",
      "leave",
    ],
  },
];

/** What a program usually writes for an object of a class. */
export const spoken: Readonly<Record<string, string>> = {
  DriveBase: "robot.drive",
  Odometry: "robot.odometry",
  Assignment: "robot.task",
  DistanceSensor: "robot.distance",
  Line: "robot.line",
  LineSensor: "robot.line.left",
  ColorSensor: "robot.color",
  MotionSensor: "robot.motion",
  Button: "robot.button",
  Light: "robot.light",
  LedStrip: "robot.strip",
  Buzzer: "robot.sound",
  Speaker: "robot.speaker",
  Servo: "robot.arm",
  Battery: "robot.battery",
  StopWatch: "watch",
  Task: "task",
};
