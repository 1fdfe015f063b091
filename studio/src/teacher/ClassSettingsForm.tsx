import { useSignal } from "@preact/signals";
import type { ClassSettings, Grid } from "../../../school/index.ts";
import { t } from "../ui/language.ts";
import { ask } from "./ask.ts";
import { ClassKit } from "./ClassKit.tsx";
import { DeleteClass } from "./DeleteClass.tsx";
import { LessonsOpen } from "./LessonsOpen.tsx";
import { fieldOfMoment, momentOfField } from "./time-text.ts";

/** What is open to the class. Each change is sent with “Save”, all together. */
export function ClassSettingsForm({ grid }: { grid: Grid }) {
  const { id, name, deletedOn, settings } = grid.class;
  const draft = useSignal<ClassSettings>(settings);
  const className = useSignal(name);
  const day = useSignal(deletedOn);
  const saved = useSignal(false);
  const change = (some: Partial<ClassSettings>) => {
    saved.value = false;
    draft.value = { ...draft.peek(), ...some };
  };
  const save = async () => {
    const body = { name: className.peek(), deletedOn: day.peek(), settings: draft.peek() };
    saved.value = (await ask("changeClass", { at: { class: id }, body })) !== undefined;
  };
  const setKit = (kit: string | undefined) => {
    const { kit: _, ...rest } = draft.peek();
    saved.value = false;
    draft.value = { ...rest, ...(kit !== undefined && { kit }) };
  };
  const setTestUntil = (value: string) => {
    const { testUntilMs: _, ...rest } = draft.peek();
    const until = momentOfField(value);
    saved.value = false;
    draft.value = { ...rest, ...(until !== undefined && { testUntilMs: until }) };
  };
  return (
    <div class="columns">
      <form
        class="card-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <h2>{t("teacher.settings")}</h2>
        {(["hints", "solutions", "test"] as const).map((key) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={draft.value[key]}
              onChange={(event) => change({ [key]: event.currentTarget.checked })}
            />{" "}
            {t(`teacher.${key}`)}
          </label>
        ))}
        {draft.value.test && (
          <label class="stacked">
            {t("teacher.testUntil")}
            <input
              type="datetime-local"
              value={fieldOfMoment(draft.value.testUntilMs)}
              onInput={(event) => setTestUntil(event.currentTarget.value)}
            />
          </label>
        )}
        <ClassKit lessons={grid.lessons} kit={draft.value.kit} change={setKit} />
        <LessonsOpen
          lessons={grid.lessons}
          open={draft.value.lessons}
          change={(lessons) => change({ lessons })}
        />
        <label class="stacked">
          {t("teacher.className")}
          <input
            required
            maxLength={60}
            value={className.value}
            onInput={(event) => {
              saved.value = false;
              className.value = event.currentTarget.value;
            }}
          />
        </label>
        <label class="stacked">
          {t("teacher.deletedOn")}
          <input
            type="date"
            required
            value={day.value}
            onInput={(event) => {
              saved.value = false;
              day.value = event.currentTarget.value;
            }}
          />
        </label>
        <p class="quiet">{t("teacher.deletedOnHelp")}</p>
        <button type="submit" class="primary">
          {t("teacher.save")}
        </button>
        <p role="status">{saved.value && t("teacher.saved")}</p>
      </form>
      <DeleteClass id={id} name={name} />
    </div>
  );
}
