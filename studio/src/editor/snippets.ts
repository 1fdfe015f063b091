import type { LessonEntry } from "../library/lesson-page.ts";

export const snippetKinds = ["command", "sensor", "loop", "if", "function"] as const;

/** A piece of program to put in. The same in each language, as code is. */
export interface Snippet {
  readonly kind: (typeof snippetKinds)[number];
  /** `▮` is where the pupil goes on to write; left out: behind it. */
  readonly code: string;
  /** The member of `robot` that it uses. */
  readonly part?: string;
  /** The number of the lesson that brings it. */
  readonly lesson: number;
}

const snippets: readonly Snippet[] = [
  { kind: "command", code: 'console.log("▮")', lesson: 1 },
  { kind: "command", code: "await sleep(500)", lesson: 1 },
  { kind: "command", part: "light", code: "await robot.light.on()", lesson: 1 },
  { kind: "command", part: "light", code: "await robot.light.off()", lesson: 1 },
  { kind: "command", part: "sound", code: "await robot.sound.beep(200)", lesson: 1 },
  { kind: "command", code: "let n = 1", lesson: 3 },
  { kind: "command", part: "drive", code: "await robot.drive.straight(300)", lesson: 5 },
  { kind: "command", part: "drive", code: "await robot.drive.turn(90)", lesson: 6 },
  { kind: "command", part: "drive", code: "await robot.drive.drive(150, 0)", lesson: 10 },
  { kind: "command", part: "drive", code: "await robot.drive.stop()", lesson: 10 },
  { kind: "sensor", part: "button", code: "await robot.button.waitUntilPressed()", lesson: 8 },
  { kind: "sensor", part: "distance", code: "const mm = await robot.distance.read()", lesson: 9 },
  { kind: "sensor", part: "line", code: "const light = await robot.line.left.read()", lesson: 12 },
  { kind: "sensor", part: "color", code: "const color = await robot.color.read()", lesson: 15 },
  { kind: "loop", code: "for (let i = 0; i < 4; i++) {\n    ▮\n}", lesson: 4 },
  {
    kind: "loop",
    part: "distance",
    code: "while ((await robot.distance.read()) > 200) {\n    ▮\n    await sleep(20)\n}",
    lesson: 10,
  },
  { kind: "loop", code: "while (true) {\n    ▮\n    await sleep(20)\n}", lesson: 13 },
  {
    kind: "if",
    part: "distance",
    code: "if ((await robot.distance.read()) < 200) {\n    ▮\n} else {\n}",
    lesson: 9,
  },
  {
    kind: "if",
    part: "line",
    code: "if ((await robot.line.left.read()) < 50) {\n    ▮\n} else {\n}",
    lesson: 12,
  },
  {
    kind: "if",
    part: "color",
    code: 'if ((await robot.color.read()) === "red") {\n    ▮\n} else {\n}',
    lesson: 15,
  },
  {
    kind: "function",
    part: "drive",
    code: "async function side(mm: number) {\n    await robot.drive.straight(mm)\n    ▮\n}",
    lesson: 7,
  },
];

/** What a lesson has taught up to its end, for the parts of the robot that it uses. */
export function snippetsOfLesson({
  number,
  parts,
}: Pick<LessonEntry, "number" | "parts">): readonly Snippet[] {
  return snippetsOf(parts).filter(({ lesson }) => lesson <= number);
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
