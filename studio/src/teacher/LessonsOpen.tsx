import type { ClassSettings, Grid } from "../../../school/index.ts";
import { t } from "../ui/language.ts";
import { lessonTitle } from "./lesson-title.ts";
import { fieldOfMoment, momentOfField } from "./time-text.ts";

type Open = ClassSettings["lessons"];

interface LessonsOpenProps {
  readonly lessons: Grid["lessons"];
  readonly open: Open;
  readonly change: (open: Open) => void;
}

/** Which lessons are open, always or between two moments. */
export function LessonsOpen({ lessons, open, change }: LessonsOpenProps) {
  const all = open === null;
  return (
    <fieldset class="lessons-open">
      <legend>{t("teacher.lessonsOpen")}</legend>
      <label>
        <input
          type="checkbox"
          checked={all}
          onChange={() => change(all ? lessons.map(({ id }) => ({ lesson: id })) : null)}
        />{" "}
        {t("teacher.allOpen")}
      </label>
      {open !== null && (
        <ul>
          {lessons.map((lesson) => (
            <LessonOpen key={lesson.id} lesson={lesson} open={open} change={change} />
          ))}
        </ul>
      )}
    </fieldset>
  );
}

interface LessonOpenProps {
  readonly lesson: Grid["lessons"][number];
  readonly open: NonNullable<Open>;
  readonly change: (open: Open) => void;
}

function LessonOpen({ lesson, open, change }: LessonOpenProps) {
  const own = open.find((each) => each.lesson === lesson.id);
  const others = open.filter((each) => each.lesson !== lesson.id);
  const title = lessonTitle(lesson);
  const setMoment = (key: "fromMs" | "untilMs", value: string) => {
    if (!own) return;
    const { [key]: _, ...rest } = own;
    const moment = momentOfField(value);
    change([...others, { ...rest, ...(moment !== undefined && { [key]: moment }) }]);
  };
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={own !== undefined}
          onChange={() => change(own ? others : [...others, { lesson: lesson.id }])}
        />{" "}
        {title}
      </label>
      {own &&
        (["fromMs", "untilMs"] as const).map((key) => (
          <label key={key} class="quiet">
            {t(key === "fromMs" ? "teacher.from" : "teacher.until")}{" "}
            <input
              type="datetime-local"
              aria-label={`${title}, ${t(key === "fromMs" ? "teacher.from" : "teacher.until")}`}
              value={fieldOfMoment(own[key])}
              onInput={(event) => setMoment(key, event.currentTarget.value)}
            />
          </label>
        ))}
    </li>
  );
}
