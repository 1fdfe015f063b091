import { useSignal, useSignalEffect } from "@preact/signals";
import { formatText } from "../../../messages/index.ts";
import { solutionsAllowed, testHere } from "../lessons/help-allowed.ts";
import type { LessonEntry, LessonFiles, LessonSheet } from "../library/lesson-page.ts";
import { lessonText, loadFiles, loadSheet } from "../library/library.ts";
import { language, t } from "../ui/language.ts";
import { hrefOf } from "../ui/route.ts";
import { WorldToScale } from "./WorldToScale.tsx";
import "./sheet.css";

/** A lesson on paper: its world to scale, its goals, and programs of which the pupil says what they will do; or the answers. */
export function Worksheet({ lesson, isKey }: { lesson: LessonEntry; isKey: boolean }) {
  const loaded = useSignal<{ sheet: LessonSheet; files: LessonFiles } | undefined>(undefined);
  useSignalEffect(() => {
    void Promise.all([loadSheet(lesson.id), loadFiles(lesson.id)]).then(([sheet, files]) => {
      loaded.value = { sheet, files };
    });
  });
  if (isKey && !solutionsAllowed.value)
    return <p class="padded">{t(testHere.value ? "map.here.noSolutions" : "classroom.noSolutions")}</p>;
  return (
    <div class="sheet">
      <p class="sheet-tools">
        <a href={hrefOf.teacher(lesson.id)}>{t("worksheet.back")}</a>
        <a href={isKey ? hrefOf.sheet(lesson.id) : hrefOf.sheetKey(lesson.id)}>
          {t(isKey ? "worksheet.title" : "worksheet.key")}
        </a>
        <button type="button" class="primary" onClick={() => print()}>
          {t("worksheet.print")}
        </button>
      </p>
      <article>
        <h1>
          {lesson.number}. {lesson.titles[language.value]}
          {isKey && <small> {t("worksheet.key")}</small>}
        </h1>
        {!isKey && (
          <p class="sheet-name">
            <span>{t("worksheet.name")}</span>
            <span>{t("worksheet.date")}</span>
          </p>
        )}
        {loaded.value && <Contents {...loaded.value} isKey={isKey} />}
      </article>
    </div>
  );
}

function Contents({ sheet, files, isKey }: { sheet: LessonSheet; files: LessonFiles; isKey: boolean }) {
  const spoken = language.value;
  return (
    <>
      {/* What the lesson comes to: on the pupils' sheet it would say what they are to find out. */}
      {isKey && <p>{lessonText(files, spoken, "idea")}</p>}
      <WorldToScale sheet={sheet} />
      <h2>{t("worksheet.goals")}</h2>
      <ul class="sheet-goals">
        {sheet.goals.map((goal) => (
          <li key={goal}>{lessonText(files, spoken, `goal.${goal}`)}</li>
        ))}
      </ul>
      <h2>{t("worksheet.predict")}</h2>
      {sheet.programs.map(({ text, feedback }, i) => (
        <section key={feedback} class="sheet-program">
          <h3>{t("worksheet.program", { letter: String.fromCharCode(65 + i) })}</h3>
          <pre>{text.trim()}</pre>
          {isKey ? (
            <p>{withGaps(files.texts[spoken][`feedback.${feedback}`] ?? "")}</p>
          ) : (
            <dl>
              <dt>{t("worksheet.think")}</dt>
              <dd />
              <dt>{t("worksheet.did")}</dt>
              <dd />
            </dl>
          )}
        </section>
      ))}
      {isKey && (
        <section class="sheet-program">
          <h2>{t("studio.solution")}</h2>
          <pre>{sheet.solution.trim()}</pre>
        </section>
      )}
    </>
  );
}

/** A sentence of the check without the numbers of a run. */
function withGaps(sentence: string): string {
  const names = [...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name!);
  return formatText(language.value, sentence, Object.fromEntries(names.map((name) => [name, "…"])));
}
