import type { Lesson } from "../../lesson/index.node.ts";
import { htmlText, type Language, say } from "../../messages/index.ts";
import { commonFeedback } from "../grade/common-feedback.ts";
import type { ClassResult, PupilResult } from "../grade/grade-class.node.ts";
import { hasPassed, legend, signOf, standingOf, wordOf } from "../grade/signs.ts";
import { sheetStyle } from "./sheet-style.ts";

/** With more lessons than that, their columns need some of the remarks' width. */
const manyLessons = 20;

export interface SheetHead {
  readonly className: string;
  /** When it was graded. */
  readonly at: Date;
  /** Why programs have no result: the grading was stopped, or, on a class's server, nobody asked for their check. */
  readonly untried?: "class.stopped" | "class.unasked";
}

/**
 * A class's results as one HTML page to print: pupils and lessons, sums, the lessons' titles, the commonest feedback, and room
 * for remarks. It needs nothing beside it; its policy lets it ask nothing of any other place.
 */
export function printedSheet(
  result: ClassResult,
  lessons: readonly Lesson[],
  { className, at, untried = "class.stopped" }: SheetHead,
  language: Language,
): string {
  const told = (id: Parameters<typeof say>[1], params = {}) => htmlText(say(language, id, params));
  const { pupils, left } = result;
  const title = htmlText(className);
  const feedback = commonFeedback(result, lessons, language);
  const parts = [
    `<header><h1>${told("class.sheet.title")}: ${title}</h1><p>${htmlText(dateIn(language, at))} · ${told("class.sheet.pupils", { pupils: pupils.length })}</p></header>`,
    `<p>${htmlText(legend(language)).replaceAll("   ", " &emsp; ")}</p>`,
    ...(left > 0 ? [`<p><strong>${told(untried, { left })}</strong></p>`] : []),
    table(pupils, lessons, title, language),
    `<h2>${told("class.sheet.lessons")}</h2>`,
    `<ul class="lessons">${lessons.map((lesson) => `<li><b>${lesson.number}</b>${htmlText(lesson.say(language, "title"))}</li>`).join("\n")}</ul>`,
    ...(feedback.length > 0
      ? [
          `<h2>${told("class.sharedHead")}</h2>`,
          `<ul class="feedback">${feedback.map((line) => `<li>${htmlText(line)}</li>`).join("\n")}</ul>`,
        ]
      : []),
    `<section class="room"><h2>${told("class.sheet.remarks")}</h2><hr><hr><hr></section>`,
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${told("class.sheet.title")}: ${title}</title>
<style>${sheetStyle}</style>
</head>
<body>
${parts.join("\n")}
</body>
</html>
`;
}

function table(
  pupils: readonly PupilResult[],
  lessons: readonly Lesson[],
  title: string,
  language: Language,
): string {
  const passed = htmlText(say(language, "class.sheet.passed"));
  const remarks = htmlText(say(language, "class.sheet.remarks"));
  const head = lessons.map(({ number }) => `<th scope="col">${number}</th>`);
  const rows = pupils.map(({ name, lessons: results }) => {
    const cells = lessons.map(({ id }) => {
      const standing = standingOf(results.get(id));
      const word = htmlText(wordOf(standing, language));
      return `<td><span role="img" aria-label="${word}">${signOf(standing)}</span></td>`;
    });
    const sum = [...results.values()].filter(hasPassed).length;
    return `<tr><th scope="row">${htmlText(name)}</th>${cells.join("")}<td>${sum}</td><td></td></tr>`;
  });
  const sums = lessons.map(
    ({ id }) => `<td>${pupils.filter(({ lessons: results }) => hasPassed(results.get(id))).length}</td>`,
  );
  return `<table${lessons.length > manyLessons ? ' class="many"' : ""}>
<thead><tr><th class="name" scope="col">${title}</th>${head.join("")}<th class="sum" scope="col">${passed}</th><th class="remarks" scope="col">${remarks}</th></tr></thead>
<tbody>
${rows.join("\n")}
<tr class="total"><th scope="row">${passed}</th>${sums.join("")}<td></td><td></td></tr>
</tbody>
</table>`;
}

function dateIn(language: Language, date: Date): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "long" }).format(date);
}
