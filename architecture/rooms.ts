/** A top-level folder of host code. */
export interface Room {
  /** What is in it, in a line. */
  readonly what: string;
  /** The rooms that it may import. */
  readonly imports: readonly string[];
  /** What other rooms may import besides the room's faces, `index.ts` and `index.node.ts`. */
  readonly doors?: RegExp;
}

/**
 * Who may import whom, from the ground up: a room knows only rooms above it in this list. Code that runs on the robot
 * (`runtime`, `kit`, `espruino`, the drivers themselves) is no room: it imports packages, never these folders.
 */
export const rooms: Readonly<Record<string, Room>> = {
  messages: {
    what: "every sentence in three languages; `Problem`; reading unknown input",
    imports: [],
  },
  files: { what: "reading what a user named, and writing so that nothing is lost", imports: ["messages"] },
  jacdac: {
    what: "frames, services, framing on a serial line, the firmware's log and faults: both ends use it",
    // Of the runtime only the list of refused arguments, which the robot counts and the host has words for.
    imports: ["messages", "runtime"],
  },
  work: {
    what: "a pupil's work: versions of programs that are only appended, stars, the file that holds all of it",
    imports: [],
  },
  image: { what: "reads an image and its hardware table", imports: ["messages"] },
  sim: {
    what: "clock, world, bus, parts, VM, run; is handed robots, and knows no kit and no lesson",
    imports: ["messages", "jacdac", "image"],
  },
  worlds: {
    what: "reads drawings: what is solid, what sensors see, where robots begin, and what was left out",
    imports: ["messages", "sim"],
    // The page loads what reads drawings only for a pupil's own one.
    doors: /^worlds\/reader\.ts$/,
  },
  drivers: {
    what: "the contract of a part, and one folder a part: driver, chip, definition, tests",
    imports: ["messages", "jacdac", "sim"],
    // `drivers/index.ts` is what runs on the robot; the catalog lists the definitions of all parts.
    doors: /^drivers\/([\w-]+\/[\w-]+\.part|[\w-]+)\.ts$/,
  },
  "robot-kit": {
    what: "a robot as data: schema, catalog, boards, wiring, checks, assembly, code generation",
    imports: ["messages", "files", "sim", "drivers"],
    // The page loads the drawing of a robot's wiring only when somebody looks at it.
    doors: /^robot-kit\/wiring\/drawing\/drawing\.ts$/,
  },
  toolchain: {
    what: "from program to image: compiler, DeviceScript, lowering for Espruino",
    imports: ["messages", "files", "jacdac", "image", "sim", "drivers", "robot-kit"],
  },
  debugger: {
    what: "which line a program ran when, steps through that, and what it knew at any moment",
    imports: ["messages", "sim", "toolchain"],
  },
  board: {
    what: "from image to robot: serial line, deploy, flash, firmware, self-test, debugger",
    imports: ["messages", "files", "jacdac", "image", "sim", "drivers", "robot-kit", "toolchain", "debugger"],
  },
  "virtual-board": {
    what: "a board at a port, without a robot",
    imports: ["messages", "files", "jacdac", "image", "sim", "robot-kit", "toolchain", "board"],
  },
  lesson: {
    what: "lessons and kits on disk, questions, verdicts, trials in a pool of simulators, the review of a lesson",
    imports: ["messages", "files", "jacdac", "image", "sim", "worlds", "robot-kit", "toolchain"],
  },
  school: {
    what: "the class: work that was collected, its grading side by side, the database that keeps it, its server",
    imports: ["messages", "files", "work", "sim", "robot-kit", "toolchain", "lesson"],
  },
  competitions: {
    what: "disciplines, judges, matches, tournaments, and the files that prove them",
    imports: ["messages", "files", "jacdac", "image", "sim", "worlds", "robot-kit", "toolchain", "lesson"],
  },
  studio: {
    what: "the page",
    imports: [
      "messages",
      "files",
      "work",
      "jacdac",
      "image",
      "sim",
      "worlds",
      "drivers",
      "robot-kit",
      "toolchain",
      "debugger",
      "board",
      "lesson",
      "school",
      "competitions",
    ],
  },
  cli: {
    what: "commands and the terminal, nothing else",
    imports: [
      "messages",
      "files",
      "jacdac",
      "image",
      "sim",
      "worlds",
      "drivers",
      "robot-kit",
      "toolchain",
      "board",
      "virtual-board",
      "lesson",
      "debugger",
      "school",
      "competitions",
      "studio",
    ],
  },
};
