import type { LessonEntry } from "../library/lesson-page.ts";

export const snippetKinds = ["command", "sensor", "loop", "if", "function"] as const;

/** A piece of program to put in. The same in each language, as code is. */
export interface Snippet {
  readonly kind: (typeof snippetKinds)[number];
  /** `▮` is where the pupil goes on to write; left out: behind it. */
  readonly code: string;
  /** The member of `robot` that it uses. */
  readonly part?: string;
  /** The id of the lesson that brings it: lessons are renumbered. */
  readonly lesson: string;
}

const snippets: readonly Snippet[] = [
  { kind: "command", code: 'console.log("▮")', lesson: "build-and-wire" },
  { kind: "command", code: "await sleep(500)", lesson: "build-and-wire" },
  { kind: "command", part: "light", code: "await robot.light.on()", lesson: "hello-robot" },
  { kind: "command", part: "light", code: "await robot.light.off()", lesson: "hello-robot" },
  { kind: "command", part: "sound", code: "await robot.sound.beep(200)", lesson: "hello-robot" },
  { kind: "command", code: "let n = 1", lesson: "variables-and-timing" },
  { kind: "command", part: "drive", code: "await robot.drive.straight(300)", lesson: "drive-and-stop" },
  { kind: "command", part: "drive", code: "await robot.drive.turn(90)", lesson: "drive-a-square" },
  { kind: "command", part: "drive", code: "await robot.drive.drive(150, 0)", lesson: "stop-at-the-wall" },
  { kind: "command", part: "drive", code: "await robot.drive.stop()", lesson: "stop-at-the-wall" },
  {
    kind: "sensor",
    part: "button",
    code: "await robot.button.waitUntilPressed()",
    lesson: "button-starts-it",
  },
  {
    kind: "sensor",
    part: "distance",
    code: "const mm = await robot.distance.read()",
    lesson: "read-the-distance",
  },
  {
    kind: "sensor",
    part: "line",
    code: "const light = await robot.line.left.read()",
    lesson: "see-the-line",
  },
  { kind: "sensor", part: "color", code: "const color = await robot.color.read()", lesson: "colours-decide" },
  { kind: "loop", code: "for (let i = 0; i < 4; i++) {\n    ▮\n}", lesson: "light-show" },
  {
    kind: "loop",
    part: "distance",
    code: "while ((await robot.distance.read()) > 200) {\n    ▮\n    await sleep(20)\n}",
    lesson: "stop-at-the-wall",
  },
  { kind: "loop", code: "while (true) {\n    ▮\n    await sleep(20)\n}", lesson: "follow-the-line" },
  {
    kind: "if",
    part: "drive",
    code: "if (robot.drive.angle() > 90) {\n    ▮\n} else {\n}",
    lesson: "build-and-wire",
  },
  {
    kind: "if",
    part: "distance",
    code: "if ((await robot.distance.read()) < 200) {\n    ▮\n} else {\n}",
    lesson: "read-the-distance",
  },
  {
    kind: "if",
    part: "line",
    code: "if ((await robot.line.left.read()) < 50) {\n    ▮\n} else {\n}",
    lesson: "see-the-line",
  },
  {
    kind: "if",
    part: "color",
    code: 'if ((await robot.color.read()) === "red") {\n    ▮\n} else {\n}',
    lesson: "colours-decide",
  },
  {
    kind: "function",
    part: "drive",
    code: "async function side(mm: number) {\n    await robot.drive.straight(mm)\n    ▮\n}",
    lesson: "draw-a-figure",
  },
];

/**
 * What a lesson has taught up to its end, for the parts of the robot that it uses.
 * @param lessons all of them, in order
 */
export function snippetsOfLesson(
  { id, parts }: Pick<LessonEntry, "id" | "parts">,
  lessons: readonly Pick<LessonEntry, "id">[],
): readonly Snippet[] {
  const ids = lessons.map((each) => each.id);
  const taught = new Set(ids.slice(0, ids.indexOf(id) + 1));
  return snippetsOf(parts).filter(({ lesson }) => taught.has(lesson));
}

/** @param parts the members of `robot` */
export function snippetsOf(parts: readonly string[]): readonly Snippet[] {
  return snippets.filter(({ part }) => part === undefined || parts.includes(part));
}

/** The snippet in one line, as its button shows it. */
export function shortened({ code }: Snippet): string {
  const [first = "", ...rest] = code.replace("▮", "").split("\n");
  return rest.length > 0 ? `${first} … }` : first;
}
