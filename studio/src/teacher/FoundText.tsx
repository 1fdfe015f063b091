import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { CheckState } from "../../../school/index.ts";
import type { LessonFiles } from "../library/lesson-page.ts";
import { findLesson, lessonText, loadFiles } from "../library/library.ts";
import { language, t } from "../ui/language.ts";

/** What the class found of a program, in the words of its lesson. */
export function FoundText({ lesson, check }: { lesson: string; check: CheckState }) {
  const files = useSignal<LessonFiles | undefined>(undefined);
  useEffect(() => {
    if (findLesson(lesson)) void loadFiles(lesson).then((found) => (files.value = found));
  }, [lesson]);
  const { found } = check;
  if (!found)
    return (
      <p role="status">
        {t(`classroom.check.${check.state === "done" ? "asked" : check.state}`, { ahead: check.ahead })}
      </p>
    );
  const { feedback, goals, mistakes } = found;
  const words = (key: string, params = {}) =>
    files.value && lessonText(files.value, language.value, key, params);
  return (
    <div class={found.passed ? "found reached" : "found missed"}>
      {found.outcome !== "graded" && <p>{t(`classroom.check.${found.outcome}`)}</p>}
      {mistakes && (
        <p>
          {t("studio.line", { line: mistakes.line })}: {mistakes.text}
        </p>
      )}
      <ul class="goals">
        {goals.map(({ goal, reached }) => (
          <li key={goal}>
            <span aria-hidden="true">{reached ? "✓" : "✗"}</span>
            <span class="hidden">{t(reached ? "studio.goal.reached" : "studio.goal.missed")}</span>{" "}
            {words(`goal.${goal}`) ?? goal}
          </li>
        ))}
      </ul>
      {feedback && <p>{words(`feedback.${feedback.id}`, feedback.params) ?? feedback.id}</p>}
    </div>
  );
}
