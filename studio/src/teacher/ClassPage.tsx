import { useEffect } from "preact/hooks";
import { t } from "../ui/language.ts";
import { ask } from "./ask.ts";
import { ClassSettingsForm } from "./ClassSettingsForm.tsx";
import { FurtherComputers } from "./FurtherComputers.tsx";
import { followClass, grid, live } from "./live-class.ts";
import { OnProjector } from "./OnProjector.tsx";
import { Overview } from "./Overview.tsx";
import { PlacePage } from "./PlacePage.tsx";
import { Pupils } from "./Pupils.tsx";
import { Results } from "./Results.tsx";
import { hrefOf, type TeacherRoute } from "./route.ts";
import { clockText } from "./time-text.ts";

const tabs = ["overview", "pupils", "settings", "results"] as const;

/** One class: what can be done at any moment, and below it one of its pages. */
export function ClassPage({ at }: { at: Extract<TeacherRoute, { readonly classId: string }> }) {
  const { classId } = at;
  useEffect(() => followClass(classId), [classId]);
  const now = grid.value;
  if (!now) return null;
  const { eyesUp, joinCode } = now.class;
  const online = now.rows.filter((row) => row.online).length;
  const look = (up: boolean) => void ask("changeClass", { at: { class: classId }, body: { eyesUp: up } });
  return (
    <>
      <nav class="class-nav" aria-label={now.class.name}>
        {tabs.map((tab) => (
          <a
            key={tab}
            href={hrefOf.tab(classId, tab)}
            aria-current={at.page === "class" && at.tab === tab ? "page" : undefined}
          >
            {t(`teacher.${tab}`)}
          </a>
        ))}
        <a href={hrefOf.tab(classId, "projector")} target="_blank" rel="noopener">
          {t("teacher.projector")}
        </a>
        <span class="code-now">
          {t("teacher.joinCode")}: <strong>{joinCode}</strong>
        </span>
        <span class="quiet">
          {t("teacher.online", { count: online, of: now.rows.length })} ·{" "}
          {t("teacher.queue", { count: now.queue.waiting + now.queue.running })}
        </span>
        <span class={live.value ? "quiet" : "warn"} role="status">
          {live.value ? t("teacher.live") : t("teacher.notLive", { time: clockText(now.nowMs) })}
        </span>
        <FurtherComputers helpers={now.helpers} />
        <span class="grow" />
        <button type="button" class={eyesUp ? "primary" : "second"} onClick={() => look(!eyesUp)}>
          {t(eyesUp ? "teacher.eyesDown" : "teacher.eyesUp")}
        </button>
      </nav>
      {eyesUp && (
        <p class="eyes-now" role="status">
          {t("teacher.eyesUpNow")}
        </p>
      )}
      {now.shown && <OnProjector grid={now} shown={now.shown} />}
      {at.page === "place" ? (
        <PlacePage key={at.placeId} at={at} grid={now} />
      ) : at.tab === "pupils" ? (
        <Pupils grid={now} />
      ) : at.tab === "settings" ? (
        <ClassSettingsForm grid={now} />
      ) : at.tab === "results" ? (
        <Results classId={classId} />
      ) : (
        <Overview grid={now} />
      )}
    </>
  );
}
