import type { Grid } from "../../../school/index.ts";
import { t } from "../ui/language.ts";
import { GridTables, isTwice, Legend } from "./GridTable.tsx";
import { programTitle } from "./lesson-title.ts";
import { hrefOf } from "./route.ts";

/** The class at a glance. */
export function Overview({ grid }: { grid: Grid }) {
  return (
    <div class={isTwice(grid) ? "overview" : "overview beside"}>
      {grid.rows.length > 0 ? (
        <div>
          <GridTables grid={grid} />
          <Legend />
        </div>
      ) : (
        <p>
          {t("teacher.places", { count: 0 })}.{" "}
          <a href={hrefOf.tab(grid.class.id, "pupils")}>{t("teacher.addPupils")}</a>
        </p>
      )}
      <div class="below">
        <Stuck grid={grid} />
        <Mistakes grid={grid} />
      </div>
    </div>
  );
}

function Stuck({ grid }: { grid: Grid }) {
  const stuck = grid.rows.filter((row) => row.stuck !== undefined);
  return (
    <section aria-labelledby="stuck">
      <h2 id="stuck">{t("teacher.stuck")}</h2>
      {stuck.length === 0 && <p class="quiet">{t("teacher.nobodyStuck")}</p>}
      <ul>
        {stuck.map((row) => {
          const cell = row.cells.find(({ lesson }) => lesson === row.worksOn);
          const minutes = Math.floor((grid.nowMs - (row.lastWorkMs ?? grid.nowMs)) / 60_000);
          const why =
            row.stuck === "quiet"
              ? t("teacher.stuck.quiet", { minutes })
              : t("teacher.stuck.sameFeedback", { times: cell?.feedback?.times ?? 3 });
          return (
            <li key={row.id}>
              <a href={hrefOf.place(grid.class.id, row.id, row.worksOn)}>{row.names.join(" + ")}</a>
              {row.worksOn !== undefined && `, ${programTitle(row.worksOn)}`}: {why}
              {row.stuck === "sameFeedback" && cell?.feedback && <q>{cell.feedback.text}</q>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Mistakes({ grid }: { grid: Grid }) {
  return (
    <section aria-labelledby="mistakes">
      <h2 id="mistakes">{t("teacher.mistakes")}</h2>
      {grid.mistakes.length === 0 && <p class="quiet">{t("teacher.noMistakes")}</p>}
      <ol>
        {grid.mistakes.map(({ lesson, feedback, text, places, example }) => {
          const number = grid.lessons.find(({ id }) => id === lesson)?.number ?? 0;
          return (
            <li key={`${lesson} ${feedback}`}>
              {t("teacher.mistake", { number, count: places, text })}{" "}
              <a href={hrefOf.place(grid.class.id, example.placeId, `${lesson}/${example.version}`)}>
                {t("teacher.example")}
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
