import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type ClassSummary, endOfAugust, limits } from "../../../school/index.ts";
import { t } from "../ui/language.ts";
import { ask } from "./ask.ts";
import { hrefOf } from "./route.ts";
import { dayText } from "./time-text.ts";

/** All classes, and the making of one: the first thing that a teacher does. */
export function ClassList() {
  const classes = useSignal<readonly ClassSummary[] | undefined>(undefined);
  useEffect(() => {
    void ask("classes").then((found) => {
      classes.value = found?.classes;
    });
  }, []);
  if (!classes.value) return null;
  return (
    <div class="class-list">
      {classes.value.length > 0 && (
        <>
          <h2>{t("teacher.classes")}</h2>
          <ul>
            {classes.value.map(({ id, name, places, deletedOn }) => (
              <li key={id}>
                <a href={hrefOf.tab(id, "overview")}>{name}</a>{" "}
                <span class="quiet">
                  {t("teacher.places", { count: places })} · {t("teacher.deletedOn")} {dayText(deletedOn)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <NewClass first={classes.value.length === 0} />
    </div>
  );
}

function NewClass({ first }: { first: boolean }) {
  const name = useSignal("");
  const day = useSignal(endOfAugust(new Date()));
  const make = async () => {
    const made = await ask("addClass", {
      body: { name: name.peek(), deletedOn: day.peek() },
    });
    if (made) location.hash = hrefOf.tab(made.id, "pupils");
  };
  return (
    <form
      class="card-form"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <h2>{t(first ? "teacher.firstClass" : "teacher.newClass")}</h2>
      <label class="stacked">
        {t("teacher.className")}
        <input
          required
          maxLength={limits.nameLength}
          value={name.value}
          onInput={(event) => (name.value = event.currentTarget.value)}
        />
      </label>
      <label class="stacked">
        {t("teacher.deletedOn")}
        <input
          type="date"
          required
          value={day.value}
          onInput={(event) => (day.value = event.currentTarget.value)}
        />
      </label>
      <p class="quiet">{t("teacher.deletedOnHelp")}</p>
      <button type="submit" class="primary">
        {t("teacher.make")}
      </button>
    </form>
  );
}
