import { useSignal } from "@preact/signals";
import { limits, type PupilHint } from "../../../school/index.ts";
import { t } from "../ui/language.ts";
import { ask } from "./ask.ts";
import { momentText } from "./time-text.ts";

interface HintFormProps {
  readonly placeId: string;
  readonly programId: string;
  readonly hints: readonly PupilHint[];
  readonly refresh: () => void;
}

/** A few words that appear beside the pupil's editor, and those that were sent before. */
export function HintForm({ placeId, programId, hints, refresh }: HintFormProps) {
  const text = useSignal("");
  const sent = useSignal(false);
  const send = async () => {
    const body = { programId, text: text.peek() };
    // What was typed stays in the field unless it arrived.
    if (!(await ask("hint", { at: { place: placeId }, body }))) return;
    text.value = "";
    sent.value = true;
    refresh();
  };
  return (
    <form
      class="hint-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label class="stacked">
        {t("teacher.writeHint")}
        <textarea
          rows={2}
          required
          maxLength={limits.hintLength}
          value={text.value}
          onInput={(event) => {
            sent.value = false;
            text.value = event.currentTarget.value;
          }}
        />
      </label>
      <button type="submit" class="primary" disabled={text.value.trim() === ""}>
        {t("teacher.sendHint")}
      </button>
      <p role="status">{sent.value && t("teacher.hintSent")}</p>
      <ul>
        {hints.map((hint) => (
          <li key={hint.id}>
            <q>{hint.text}</q>{" "}
            <span class="quiet">
              {momentText(hint.atMs)}, {t(hint.seen ? "teacher.hintSeen" : "teacher.hintUnseen")}
            </span>
          </li>
        ))}
      </ul>
    </form>
  );
}
