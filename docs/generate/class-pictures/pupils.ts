import { readdirSync, readFileSync } from "node:fs";
import { findLesson } from "../../../lesson/index.node.ts";
import { ClassClient } from "../../../test/support/class-client.ts";
import { versionOf } from "../../../work/index.ts";

/** The lessons of the class in the pictures. */
export const lessons = [
  "hello-robot",
  "read-an-error",
  "drive-and-stop",
  "light-and-sound",
  "variables-and-timing",
  "light-show",
  "drive-a-square",
  "draw-a-figure",
  "button-starts-it",
] as const;

/**
 * Who is in it, with a letter for each lesson: `s` the solution was checked, `w` a wrong program, `W` the same three times with
 * small changes, `m` one that does not compile; `b` begun, and not checked; `!` nothing that passes, but the page claims stars.
 */
const pupils: Readonly<Record<string, string>> = {
  Anna: "sssssssss",
  Dāvis: "ssssm",
  "Elza + Markuss": "sssssb",
  Ieva: "sssssssw",
  Jonas: "ssswwsw",
  Lukas: "ss!b",
  Ona: "ssssssW",
  "Rūta + Tomas": "ssssswb",
};

/** Who has not joined: one of them does so in each language's pictures. */
export const newcomers = ["Emilija", "Kārlis", "Zane"] as const;

/** All of them, as a teacher pastes a class list. */
export const classList = [...Object.keys(pupils), ...newcomers].join("\n");

/** Whose program the teacher opens, and its lesson. */
export const opened = { name: "Ona", lesson: "drive-a-square" } as const;

/**
 * Lets everybody join and work, by the class's own protocol.
 * @param checked settles when no check waits: of many that a place asks for at once the class drops the oldest
 */
export async function work(url: string, code: string, checked: () => Promise<void>): Promise<void> {
  for (const [name, letters] of Object.entries(pupils)) {
    const client = new ClassClient(url);
    const secret = ["apple", "star"];
    await client.ask("join", { body: { code, place: { names: name.split(" + ") }, secret } });
    for (const [i, letter] of [...letters].entries()) {
      const lesson = lessons[i]!;
      for (const text of textsOf(lesson, letter, i)) {
        const version = versionOf(text);
        const record = { programId: lesson, version, parents: [], device: "laptop", at: i + 1 };
        const stars = letter === "!" ? [starOf(lesson)] : [];
        const after = { record: 0, star: 0 };
        await client.ask("work", { body: { records: [record], texts: { [version]: text }, stars, after } });
        if (letter !== "b") await client.ask("check", { body: { lesson, version } });
        await checked();
      }
    }
    // Who has solved all has gone home; the others' pages are connected until the class ends.
    if (name !== "Anna") void client.listen("live", () => false).catch(() => undefined);
  }
}

/** @param i of the lesson: which of its wrong programs is taken */
function textsOf(id: string, letter: string, i: number): string[] {
  const lesson = findLesson(id);
  const read = (file: string) => readFileSync(lesson.path(file), "utf8");
  const wrong = readdirSync(lesson.path("wrong")).filter((file) => file.endsWith(".ts"));
  if (letter === "s") return [read("solution.ts")];
  if (letter === "b") return [`${read("starter.ts")}\n`];
  if (letter === "m") {
    const solution = read("solution.ts");
    const misspelled = solution.replace("await robot.", "await robt.");
    if (misspelled === solution) throw new Error(`${id}: its solution has no “await robot.” to misspell`);
    return [misspelled];
  }
  const text = read(`wrong/${wrong[letter === "W" || letter === "!" ? 0 : i % 2]}`);
  return letter === "W" ? ["", "\n", "\n\n"].map((more) => text + more) : [text];
}

function starOf(lesson: string) {
  return { lesson, lessonVersion: 1, kit: "robonet-one", verdict: { stars: 3 }, device: "laptop", at: 1 };
}
