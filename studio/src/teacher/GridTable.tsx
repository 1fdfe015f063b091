import { type Grid, type GridCell, type GridRow, signs } from "../../../school/index.ts";
import { t } from "../ui/language.ts";
import { lessonTitle } from "./lesson-title.ts";
import { hrefOf } from "./route.ts";

/** So many rows of 24 px fit below each other on a laptop; more stand in a second table beside the first. */
const mostRows = 21;
/** So many lessons fit twice beside each other. */
const mostLessonsTwice = 21;

/** Whether the pupils stand in two tables beside each other. */
export function isTwice({ rows, lessons }: Grid): boolean {
  return rows.length > mostRows && lessons.length <= mostLessonsTwice;
}

/** Pupils × lessons: signs, so that colour alone says nothing. */
export function GridTables({ grid }: { grid: Grid }) {
  const { rows } = grid;
  const twice = isTwice(grid);
  const half = twice ? Math.ceil(rows.length / 2) : rows.length;
  const parts = twice ? [rows.slice(0, half), rows.slice(half)] : [rows];
  return (
    <div class={twice ? "grids twice" : "grids"}>
      {parts.map((part, i) => (
        <GridTable key={i} grid={grid} rows={part} />
      ))}
    </div>
  );
}

function GridTable({ grid, rows }: { grid: Grid; rows: readonly GridRow[] }) {
  return (
    // Where it is wider than the page, the keyboard scrolls it too.
    <section class="grid-scroll" aria-label={t("teacher.grid")} tabIndex={0}>
      <table class="grid">
        <caption class="hidden">{t("teacher.grid")}</caption>
        <thead>
          <tr>
            <th scope="col" class="name">
              {t("teacher.pupil")}
            </th>
            {grid.lessons.map((lesson) => (
              <th key={lesson.id} scope="col" title={lessonTitle(lesson)}>
                <span aria-hidden="true">{lesson.number}</span>
                <span class="hidden">{lessonTitle(lesson)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} grid={grid} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ grid, row }: { grid: Grid; row: GridRow }) {
  const cells = new Map(row.cells.map((cell) => [cell.lesson, cell]));
  const state = row.locked ? "locked" : !row.joined ? "notJoined" : row.online ? "isOnline" : undefined;
  const sign = { locked: "⊘", notJoined: "–", isOnline: "●" }[state ?? "notJoined"];
  return (
    <tr>
      <th scope="row" class="name">
        <a href={hrefOf.place(grid.class.id, row.id)}>
          {row.stuck && <span aria-hidden="true">⚠</span>}
          {row.names.join(" + ")}
        </a>
        {state && (
          <span class={`sign ${state}`} title={t(`teacher.${state}`)}>
            <span aria-hidden="true">{sign}</span>
            <span class="hidden">{t(`teacher.${state}`)}</span>
          </span>
        )}
        {row.stuck && <span class="hidden">{t("teacher.stuck")}</span>}
      </th>
      {grid.lessons.map((lesson) => (
        <Cell
          key={lesson.id}
          grid={grid}
          row={row}
          lesson={lesson}
          cell={cells.get(lesson.id)}
          isHere={row.online && row.worksOn === lesson.id}
        />
      ))}
    </tr>
  );
}

interface CellProps {
  readonly grid: Grid;
  readonly row: GridRow;
  readonly lesson: Grid["lessons"][number];
  readonly cell: GridCell | undefined;
  readonly isHere: boolean;
}

function Cell({ grid, row, lesson, cell, isHere }: CellProps) {
  if (!cell) return <td class={isHere ? "here" : ""} />;
  const state = [
    stateText(cell),
    ...(cell.checks > 0 ? [t("teacher.checks", { count: cell.checks })] : []),
    ...(cell.falseClaim ? [t("teacher.falseClaim")] : []),
    ...(isHere ? [t("teacher.worksHere")] : []),
  ].join(", ");
  const label = t("teacher.cell", { names: row.names.join(" + "), number: lesson.number, state });
  return (
    <td class={isHere ? "here" : ""}>
      <a
        class={`dot ${cell.standing} ${cell.falseClaim ? "false-claim" : ""}`}
        href={hrefOf.place(grid.class.id, row.id, lesson.id)}
        aria-label={label}
        title={label}
      >
        {cell.falseClaim ? "⚑" : signOf(cell.standing)}
      </a>
    </td>
  );
}

const shownStandings = ["passed", "failed", "mistakes", "refused", "waiting", "none"] as const;

/** Of work that nobody asked to check it is known that it was begun. */
function signOf(standing: GridCell["standing"]): string {
  return signs[standing === "none" ? "begun" : standing];
}

function stateText({ standing, reached, goals }: GridCell): string {
  return t(`teacher.standing.${standing}`, { reached, goals });
}

/** What the signs mean. */
export function Legend() {
  return (
    <p class="legend quiet">
      {shownStandings.map((standing) => (
        <span key={standing}>
          <span class={`dot ${standing}`} aria-hidden="true">
            {signOf(standing)}
          </span>{" "}
          {t(`teacher.legend.${standing}`)}
        </span>
      ))}
      <span>
        <span class="dot false-claim" aria-hidden="true">
          ⚑
        </span>{" "}
        {t("teacher.falseClaim")}
      </span>
      <span>
        <span class="dot here-sign" aria-hidden="true" /> {t("teacher.worksHere")}
      </span>
    </p>
  );
}
