import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { LessonEntry } from "../library/lesson-page.ts";
import { lessonText, levels, loadFiles } from "../library/library.ts";
import { language, t } from "../ui/language.ts";
import { levelName } from "../ui/level-name.ts";
import { hrefOf } from "../ui/route.ts";
import { Stars } from "../work/Stars.tsx";
import { starsOf } from "../work/stars.ts";
import { isDone } from "./progress.ts";

/** What the pupil has learned in a level, lesson by lesson: to look back, and to print. */
export function LevelPage({ level }: { level: string }) {
  const lessons = levels().find((each) => each.level === level)?.lessons ?? [];
  return (
    <div class="map learned">
      <p>
        <a href={hrefOf.map}>{t("map.toMap")}</a>
      </p>
      <h1>
        {t("map.learned")}: {levelName(level)}
      </h1>
      {!lessons.every(isDone) && <p class="lead">{t("map.learnedYet")}</p>}
      <ol class="learned-list">
        {lessons.map((lesson) => (
          <Learned key={lesson.id} lesson={lesson} />
        ))}
      </ol>
    </div>
  );
}

function Learned({ lesson }: { lesson: LessonEntry }) {
  const idea = useSignal<string | undefined>(undefined);
  const done = isDone(lesson);
  const spoken = language.value;
  useEffect(() => {
    if (!done) return;
    void loadFiles(lesson.id).then((files) => {
      idea.value = lessonText(files, spoken, "idea");
    });
  }, [lesson, done, spoken]);
  return (
    <li class={done ? "done" : ""}>
      <img class="card-picture" src={lesson.picture} alt="" />
      <div>
        <h2>
          <a href={hrefOf.lesson(lesson.id)}>
            {lesson.number}. {lesson.titles[spoken]}
          </a>
        </h2>
        <Stars {...starsOf(lesson)} />
        {done && <p>{idea.value}</p>}
      </div>
    </li>
  );
}
