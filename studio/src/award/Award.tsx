import { useSignal, useSignalEffect } from "@preact/signals";
import type { LessonEntry } from "../library/lesson-page.ts";
import { type Trouble, troubleOf } from "../run/trouble.ts";
import type { DrawnTry } from "../simulate/run-messages.ts";
import { simulatorThread } from "../threads/threads.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { language, t } from "../ui/language.ts";
import { levelName } from "../ui/level-name.ts";
import type { Session } from "../work/session.ts";
import { drawAward } from "./draw-award.ts";
import "./award.css";

/** So many points has a try that takes no time; each second costs one. */
const mostPoints = 100;

/** A page to print and be proud of, at the end of a level: which way the robot went, its points, and the program. */
export function Award({
  session,
  lesson,
  close,
}: {
  session: Session;
  lesson: LessonEntry;
  close: () => void;
}) {
  const seeds = useSignal<readonly number[]>([]);
  const seed = useSignal(1);
  const drawn = useSignal<DrawnTry | undefined>(undefined);
  const trouble = useSignal<Trouble | undefined>(undefined);
  useSignalEffect(() => {
    void simulatorThread()
      .planOf(lesson.id)
      .then((plan) => {
        seeds.value = plan.seeds;
      });
  });
  useSignalEffect(() => {
    const wanted = seed.value;
    drawn.value = undefined;
    trouble.value = undefined;
    drawAward(session, lesson.id, wanted).then(
      (result) => {
        if (seed.peek() === wanted) drawn.value = result;
      },
      (error) => {
        if (seed.peek() === wanted) trouble.value = troubleOf(error);
      },
    );
  });
  const points = drawn.value && Math.max(0, mostPoints - Math.round(drawn.value.seconds));
  return (
    <Dialog wide title={t("award.open")} close={close}>
      <p class="award-tools">
        <label>
          {t("award.choose")}{" "}
          <select value={seed.value} onChange={(event) => (seed.value = Number(event.currentTarget.value))}>
            {seeds.value.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="primary" disabled={!drawn.value} onClick={() => print()}>
          {t("worksheet.print")}
        </button>
      </p>
      <article class="award">
        <p class="award-level">{t("award.done", { level: levelName(lesson.level) })}</p>
        <h1>{lesson.titles[language.value]}</h1>
        <p class="award-name">
          <span>{t("worksheet.name")}</span>
          <span>{t("worksheet.date")}</span>
        </p>
        {drawn.value ? (
          <figure>
            <img
              src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn.value.picture)}`}
              alt={t("award.picture", { seed: seed.value })}
            />
            <figcaption>{t("award.picture", { seed: seed.value })}</figcaption>
          </figure>
        ) : (
          <p role="status">
            {trouble.value ? t(trouble.value.id, trouble.value.params) : t("award.drawing")}
          </p>
        )}
        {points !== undefined && <p class="award-points">{t("award.points", { points })}</p>}
        <h2>{t("award.program")}</h2>
        <pre>{session.text.value.trim()}</pre>
      </article>
    </Dialog>
  );
}
