import type { Grid } from "../../../school/index.ts";
import { t } from "../ui/language.ts";

/** Which further computers check along, and which of them are not heard. */
export function FurtherComputers({ helpers }: { helpers: Grid["helpers"] }) {
  const there = helpers.filter(({ state }) => state !== "gone");
  return (
    <span role="status" class="helpers">
      {there.length > 0 && (
        <span class="quiet">
          {t("teacher.helpers", { count: there.length, names: there.map(({ name }) => name).join(", ") })}
        </span>
      )}
      {helpers.map(
        ({ name, state }, i) =>
          state !== "works" && (
            <span key={i} class="warn">
              {t(`teacher.helper.${state}`, { name })}
            </span>
          ),
      )}
    </span>
  );
}
