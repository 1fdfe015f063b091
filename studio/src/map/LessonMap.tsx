import { OwnWork } from "../lessons/OwnWork.tsx";
import { levels } from "../library/library.ts";
import { t } from "../ui/language.ts";
import { levelName } from "../ui/level-name.ts";
import { keptOffline } from "../ui/offline.ts";
import { hrefOf } from "../ui/route.ts";
import { ArenaPicture } from "./ArenaPicture.tsx";
import { nextLesson } from "./progress.ts";
import { Station } from "./Station.tsx";
import { ThisComputer } from "./ThisComputer.tsx";
import { Welcome } from "./Welcome.tsx";

/** The way through all lessons, level by level, with what the pupil has reached. */
export function LessonMap() {
  const next = nextLesson();
  return (
    <div class="map">
      <Welcome next={next} />
      {levels().map(({ level, lessons }) => (
        <section key={level} class="level">
          <div class="level-head">
            <h2>{levelName(level)}</h2>
            <a href={hrefOf.level(level)}>{t("map.learned")}</a>
          </div>
          <ol class="stations">
            {lessons.map((lesson) => (
              <Station key={lesson.id} lesson={lesson} next={lesson === next} />
            ))}
          </ol>
        </section>
      ))}
      <section class="level">
        <div class="level-head">
          <h2>{t("studio.freePlay")}</h2>
        </div>
        <a class="free-card" href={hrefOf.free}>
          <img src="./icon.svg" alt="" width="56" height="56" />
          <span>{t("studio.freeCard")}</span>
        </a>
      </section>
      <section class="level">
        <div class="level-head">
          <h2>{t("studio.arena")}</h2>
        </div>
        <a class="free-card" href={hrefOf.arena}>
          <ArenaPicture />
          <span>{t("studio.arenaCard")}</span>
        </a>
      </section>
      <OwnWork />
      <ThisComputer />
      <p class="quiet" role="status">
        {keptOffline.value && t("studio.keptOffline")}
      </p>
    </div>
  );
}
