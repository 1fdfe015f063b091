import { classPart } from "../class/class-part.ts";
import type { LessonEntry } from "../library/lesson-page.ts";
import { lessons } from "../library/library.ts";
import { Icon } from "../ui/Icon.tsx";
import { Languages } from "../ui/Languages.tsx";
import { language, t } from "../ui/language.ts";
import { newVersion, takeNewVersion } from "../ui/offline.ts";
import { hrefOf } from "../ui/route.ts";

export function Header({ lesson, title }: { lesson: LessonEntry | undefined; title: string | undefined }) {
  const inClass = classPart.value;
  return (
    <header class="header">
      <a class="brand" href={hrefOf.map}>
        <img src="./icon.svg" alt="" width="28" height="28" />
        <span>RoboNet</span>
      </a>
      {lesson && <LessonSteps lesson={lesson} />}
      {title && (
        <div class="steps">
          <h1>{title}</h1>
        </div>
      )}
      <div class="grow" />
      {newVersion.value && (
        <button type="button" class="soft" onClick={takeNewVersion}>
          {t("studio.newVersion")}
        </button>
      )}
      {inClass && <inClass.TopBar />}
      <Languages />
    </header>
  );
}

/** Where we are in the row of lessons, with the way back and on. */
function LessonSteps({ lesson }: { lesson: LessonEntry }) {
  const before = lessons[lesson.number - 2];
  const after = lessons[lesson.number];
  return (
    <nav class="steps" aria-label={t("studio.lessons")}>
      <StepLink to={before} label={t("studio.previous")} icon="left" />
      {/* Another lesson, another heading: that of the one before does not keep the focus. */}
      <h1 key={lesson.id}>
        <span class="number">{lesson.number}</span>
        {lesson.titles[language.value]}
      </h1>
      <StepLink to={after} label={t("studio.next")} icon="right" />
    </nav>
  );
}

function StepLink({
  to,
  label,
  icon,
}: {
  to: LessonEntry | undefined;
  label: string;
  icon: "left" | "right";
}) {
  if (!to) return <span class="icon-button" />;
  const title = `${label}: ${to.titles[language.value]}`;
  return (
    <a class="icon-button" href={hrefOf.lesson(to.id)} title={title} aria-label={title}>
      <Icon name={icon} />
    </a>
  );
}
