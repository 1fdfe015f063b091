import { randomBytes, randomUUID } from "node:crypto";
import { basename } from "node:path";
import type { Context } from "hono";
import type { Lesson } from "../../lesson/index.node.ts";
import type { Language } from "../../messages/index.ts";
import { versionOf } from "../../work/index.ts";
import { KeptClass } from "../data/keep-class.node.ts";
import { classSheet } from "../grade/class-sheet.ts";
import { type ClassResult, gradeClass } from "../grade/grade-class.node.ts";
import { type Outcome, rank } from "../grade/outcome.ts";
import { parseOutcome } from "../grade/outcome-json.ts";
import { printedSheet } from "../print/printed-sheet.ts";
import type { ClassSummary } from "../protocol/teacher.ts";
import { pseudonymOf } from "../xapi/pseudonym-key.node.ts";
import { xapiStatements } from "../xapi/statements.ts";
import type { Handlers } from "./asked.ts";
import { fileAnswer } from "./file-answer.ts";
import type { Room } from "./room.node.ts";

/** The class's results as files, the same as `robonet class grade` writes them. */
export function resultRoutes(
  room: Room,
  summaryOf: (context: Context) => Promise<ClassSummary>,
): Handlers<"csv" | "xapi" | "sheet"> {
  const { shelf } = room.options;
  const lessons = [...shelf.lessons];

  return {
    csv: async ({ context, language }) => {
      const summary = await summaryOf(context);
      const result = await resultOf(room, summary, language);
      return fileAnswer(classSheet(result, lessons, language), "text/csv", `${summary.name}.csv`);
    },

    xapi: async ({ context, language, nowMs }) => {
      const summary = await summaryOf(context);
      const result = await resultOf(room, summary, language);
      const text = await pseudonymText(room);
      const statements = xapiStatements(result, lessons, {
        pseudonymOf: (name) => pseudonymOf(name, { file: "", text, isNew: false }),
        newId: randomUUID,
        at: new Date(nowMs),
      });
      const file = `${summary.name}.json`;
      return fileAnswer(`${JSON.stringify(statements, null, 2)}\n`, "application/json", file);
    },

    sheet: async ({ context, language, nowMs }) => {
      const summary = await summaryOf(context);
      const result = await resultOf(room, summary, language);
      const head = { className: summary.name, at: new Date(nowMs), untried: "class.unasked" } as const;
      return fileAnswer(printedSheet(result, lessons, head, language), "text/html", `${summary.name}.html`);
    },
  };
}

/**
 * All that has a verdict by now; what nobody asked a check for counts as not handed in. As in the overview, a program that was
 * checked on the class's kit of before counts, too.
 */
async function resultOf(room: Room, summary: ClassSummary, language: Language): Promise<ClassResult> {
  const { shelf, data } = room.options;
  const kept = KeptClass.of(data, summary);
  const pupils = await kept.pupils(shelf.lessons.map(named));
  const former = new Map<string, Outcome>();
  for (const { lesson, version, outcome } of await room.checks.checks.ofClass(summary.id)) {
    const found = outcome === undefined ? undefined : parseOutcome(outcome);
    const name = `${lesson} ${version}`;
    const before = former.get(name);
    if (found && (!before || rank(found) > rank(before))) former.set(name, found);
  }
  return gradeClass(pupils, {
    lessons: shelf.graded(summary.settings.kit),
    board: shelf.board,
    language,
    shelf: kept.shelf,
    former: (lesson, text) => former.get(`${lesson} ${versionOf(text)}`),
    workers: 1,
    onProgress: () => undefined,
    stop: AbortSignal.abort(),
  });
}

function named({ id, number, folder }: Lesson) {
  return { id, number, folderName: basename(folder) };
}

/** The key that makes pseudonyms; in the data, since a server has no folder beside them. */
async function pseudonymText({ sessions }: Room): Promise<string> {
  const made = `${randomBytes(32).toString("hex")}\n`;
  return sessions.valueOr("pseudonyms", made);
}
