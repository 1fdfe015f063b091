import { useSignal, useSignalEffect } from "@preact/signals";
import type { LessonEntry, LessonFiles, TeacherPrograms as Programs } from "../library/lesson-page.ts";
import { loadFiles, loadTeacherPrograms } from "../library/library.ts";
import { language, t } from "../ui/language.ts";
import { hrefOf } from "../ui/route.ts";
import { takeShared } from "../work/take-shared.ts";
import { withoutValues } from "./without-values.ts";

/** The solution and the wrong programs of a lesson, each one click away in the editor. */
export function TeacherPrograms({ lesson }: { lesson: LessonEntry }) {
  const programs = useSignal<Programs>([]);
  const files = useSignal<LessonFiles | undefined>(undefined);
  const refused = useSignal(false);
  useSignalEffect(() => {
    void Promise.all([loadTeacherPrograms(lesson.id), loadFiles(lesson.id)]).then(([found, texts]) => {
      programs.value = found;
      files.value = texts;
    });
  });
  const open = async (text: string) => {
    const taken = await takeShared({ activity: lesson.id, text });
    refused.value = taken === undefined;
    if (taken !== undefined) location.hash = hrefOf.lesson(taken);
  };
  return (
    <section class="text">
      <h2>{t("studio.programs")}</h2>
      <p>{t("studio.programsHelp")}</p>
      {refused.value && (
        <p class="warn" role="alert">
          {t("studio.sharedRefused")}
        </p>
      )}
      <ul class="programs">
        {programs.value.map(({ file, text, feedback }) => (
          <li key={file}>
            <button type="button" class="soft" onClick={() => void open(text)}>
              {file === "solution.ts" ? t("studio.solution") : file}
            </button>
            {feedback !== undefined && (
              <p>{withoutValues(files.value?.texts[language.value][`feedback.${feedback}`] ?? "")}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
