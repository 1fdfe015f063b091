/** A lesson that is to come. Once a folder in `lessons/` has its id, the folder says all. */
export interface PlannedLesson {
  readonly id: string;
  readonly title: string;
  readonly concepts: readonly string[];
  readonly parts: readonly string[];
}

export interface Level {
  /** The folder in `lessons/`. */
  readonly folder: string;
  /** What a pupil can do at its end. */
  readonly adds: string;
  readonly lessons: readonly PlannedLesson[];
}

const planned = (id: string, title: string, concepts: string, parts: string): PlannedLesson => ({
  id,
  title,
  concepts: concepts.split(", "),
  parts: parts.split(", "),
});

/** The whole path, in order. */
export const levels: readonly Level[] = [
  {
    folder: "1-first-steps",
    adds: "Pupils write programs from top to bottom, with variables, loops and functions. The robot shines, beeps, drives figures and waits for its button.",
    lessons: [
      planned("build-and-wire", "Build and wire", "lead, testing, cause", "drive"),
      planned("hello-robot", "Hello, robot!", "program, statement, await", "light, sound"),
      planned("read-an-error", "Read an error", "error message, line number, testing", "light, sound"),
      planned("drive-and-stop", "Drive and stop", "distance, negative number, unit", "drive, sound"),
      planned("light-and-sound", "Light and sound", "sequence, argument, duration", "light, sound"),
      planned("variables-and-timing", "Variables and timing", "variable, assignment, time", "sound"),
      planned("light-show", "Light show", "loop, counter", "light, sound"),
      planned("drive-a-square", "Drive a square", "angle, loop, figure", "drive"),
      planned("draw-a-figure", "Draw a figure", "function, parameter, call", "drive"),
      planned("button-starts-it", "The button starts it", "event, waiting, input", "button, drive, light"),
    ],
  },
  {
    folder: "2-sensing",
    adds: "The robot measures and decides: distance, line, edge and colour. Pupils use conditions and `while`, choose thresholds, and learn that measurements scatter.",
    lessons: [
      planned("read-the-distance", "Read the distance", "sensor, measurement, noise", "distance"),
      planned("stop-at-the-wall", "Stop at the wall", "sensor, while, condition", "drive, distance"),
      planned("parking", "Parking", "while, distance", "drive, distance"),
      planned("see-the-line", "See the line", "reflected light, threshold", "drive, line, light"),
      planned(
        "calibrate-the-line",
        "Calibrate the line",
        "calibration, smallest and largest value",
        "drive, line",
      ),
      planned("follow-the-line", "Follow the line", "if, else, on/off control", "drive, line"),
      planned("table-edge", "Turn back at the edge", "condition, safety", "drive, line"),
      planned("colours-decide", "Colours decide", "comparison, decision", "drive, colour"),
      planned("lists", "Find the way back", "list, index, counting down", "drive, distance, sound"),
      planned(
        "return-values",
        "The middle of the room",
        "return value, call, half",
        "drive, distance, sound",
      ),
      planned(
        "random-and-break",
        "Search by chance",
        "random number, break, loop without an end",
        "drive, line, sound",
      ),
      planned(
        "rescue-mission",
        "Rescue mission",
        "plan, functions, sensors together",
        "drive, distance, line",
      ),
    ],
  },
  {
    folder: "3-control",
    adds: "The robot moves smoothly, since it corrects by how large its error is. Pupils plot what happens, change one number at a time, and work with coordinates.",
    lessons: [
      planned("see-what-happens", "See what happens", "plot, measuring series", "drive, distance"),
      planned("gentle-stop", "A gentle stop", "error, proportional control", "drive, distance"),
      planned("know-your-robot", "Know your robot", "measurement, correction", "drive, line"),
      planned("hold-the-heading", "Hold the heading", "heading, sign of an error", "drive, motion"),
      planned("smooth-line", "Follow the line smoothly", "proportional control, gain", "drive, line"),
      planned("without-swinging", "Without swinging", "rate of change, tuning", "drive, odometry"),
      planned("along-the-wall", "Along the wall", "distance to the side, limit of an error", "drive, side"),
      planned("postman", "The postman", "coordinates, odometry, drift", "odometry, drive"),
    ],
  },
  {
    folder: "4-autonomy",
    adds: "The robot masters a task alone, also when something goes wrong. Pupils plan, divide work, test on many tries, and present what they built.",
    lessons: [
      planned("states", "One thing at a time", "state machine", "drive, line, button"),
      planned("side-by-side", "Two things at once", "tasks side by side", "drive, light, sound"),
      planned("keep-clear", "Keep clear", "behaviour, priority", "drive, distance"),
      planned("search-the-room", "Search the room", "strategy, coverage", "drive, distance, odometry"),
      planned("when-it-fails", "When something fails", "timeout, error, second try", "drive, line"),
      planned("line-race", "Line race", "speed against safety", "drive, line"),
      planned("maze", "Maze", "list, memory, rule", "drive, distance"),
      planned("own-project", "Your own project", "requirement, test, presentation", "drive"),
    ],
  },
];
