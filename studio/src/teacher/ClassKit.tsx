import kits, { named } from "virtual:kits";
import type { Grid } from "../../../school/index.ts";
import { findLesson } from "../library/library.ts";
import { t } from "../ui/language.ts";
import { kitName } from "../work/kit-name.ts";
import { lackingParts } from "../work/lesson-kit.ts";

interface ClassKitProps {
  readonly lessons: Grid["lessons"];
  /** Undefined: each lesson takes its own. */
  readonly kit: string | undefined;
  readonly change: (kit: string | undefined) => void;
}

/** Which robot the class has, and which lessons need parts that it lacks. */
export function ClassKit({ lessons, kit, change }: ClassKitProps) {
  const isKnown = kit === undefined || named.includes(kit);
  const others = lessons.filter(
    ({ id }) => kit !== undefined && isKnown && lackingParts(findLesson(id)?.parts ?? [], kit).length > 0,
  );
  return (
    <div class="stacked">
      <label class="stacked">
        {t("teacher.kit")}
        <select
          value={kit ?? ""}
          aria-describedby="class-kit"
          onChange={({ currentTarget: { value } }) => change(value === "" ? undefined : value)}
        >
          <option value="">{t("teacher.kitOfLessons")}</option>
          {named.map((id) => (
            <option key={id} value={id}>
              {kitName(kits[id]!)}
            </option>
          ))}
          {!isKnown && <option value={kit}>{kit}</option>}
        </select>
      </label>
      <p id="class-kit" class={isKnown ? "quiet" : "warn"}>
        {kit === undefined
          ? t("teacher.kitOfLessonsHelp")
          : !isKnown
            ? t("teacher.kitGone", { kit })
            : others.length === 0
              ? t("teacher.kitForAll")
              : t("teacher.kitLacks", { numbers: others.map(({ number }) => number).join(", ") })}
      </p>
    </div>
  );
}
