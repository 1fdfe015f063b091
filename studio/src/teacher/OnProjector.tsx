import type { Grid } from "../../../school/index.ts";
import { t } from "../ui/language.ts";
import { ask } from "./ask.ts";
import { programTitle } from "./lesson-title.ts";

/** Whose program the room sees without a name, on every page of the teacher's, and the button that ends it. */
export function OnProjector({ grid, shown }: { grid: Grid; shown: NonNullable<Grid["shown"]> }) {
  const names = grid.rows.find(({ id }) => id === shown.placeId)?.names.join(" + ") ?? "";
  const end = () => void ask("show", { at: { class: grid.class.id }, body: { shown: null } });
  return (
    <p class="eyes-now" role="status">
      {t("teacher.onProjector", { names, title: programTitle(shown.lesson) })}{" "}
      <button type="button" class="soft" onClick={end}>
        {t("teacher.hide")}
      </button>
    </p>
  );
}
