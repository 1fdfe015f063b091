import { useSignal, useSignalEffect } from "@preact/signals";
import { startCheck } from "../check/check.ts";
import type { LessonEntry, LessonPage } from "../library/lesson-page.ts";
import { loadPage } from "../library/library.ts";
import { language, t } from "../ui/language.ts";
import { hrefOf } from "../ui/route.ts";
import type { Session } from "../work/session.ts";
import { Hints } from "./Hints.tsx";
import { Steps } from "./Steps.tsx";

/** What the pupil reads. */
export function LessonText({ lesson, session }: { lesson: LessonEntry; session: Session | undefined }) {
  const page = useSignal<LessonPage | undefined>(undefined);
  useSignalEffect(() => {
    const wanted = language.value;
    // What cannot be loaded, the workshop tells.
    void loadPage(lesson.id, wanted).then(
      (loaded) => {
        if (language.value === wanted) page.value = loaded;
      },
      () => undefined,
    );
  });
  const act = (event: MouseEvent) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button[data-do]");
    if (!button || !session) return;
    const seed = Number(button.dataset.seed ?? session.seed.peek());
    if (button.dataset.do === "run") void session.run({ seed });
    else void startCheck(session);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the clicks are those of buttons in the text, which have the keyboard
    <section class="lesson text" aria-label={t("studio.lesson")} onClick={act}>
      {/* The HTML was made and sanitised by build/lesson-page.ts. */}
      {page.value && (
        <>
          <PrintedHead lesson={lesson} />
          <div class="intro" dangerouslySetInnerHTML={{ __html: page.value.introHtml }} />
          {page.value.sections.map(({ title, html, itemsHtml }, i) => (
            <section key={i} class={i === hintsSection ? "hints-section" : ""}>
              <h2>{title}</h2>
              {itemsHtml.length > 0 && i === stepsSection ? (
                <Steps key={lesson.id} lesson={lesson.id} items={itemsHtml} />
              ) : itemsHtml.length > 0 && i === hintsSection ? (
                <Hints key={lesson.id} items={itemsHtml} />
              ) : (
                <div dangerouslySetInnerHTML={{ __html: html }} />
              )}
            </section>
          ))}
          <div class="printed room-to-write" aria-hidden="true" />
          <p class="quiet to-teacher">
            <a href={hrefOf.teacher(lesson.id)}>{t("studio.teacher")}</a>
          </p>
        </>
      )}
    </section>
  );
}

/** On paper there is no header, so that the lesson has its title and its picture itself. */
function PrintedHead({ lesson }: { lesson: LessonEntry }) {
  return (
    <div class="printed" aria-hidden="true">
      <p class="printed-title">
        {lesson.number}. {lesson.titles[language.value]}
      </p>
      <img class="printed-picture" src={lesson.picture} alt="" />
    </div>
  );
}

/** Every lesson has idea, steps, hints, and more to try, in this order; the test of the lessons sees to it. */
const stepsSection = 1;
const hintsSection = 2;
