import { useSignal } from "@preact/signals";
import type { Grid } from "../../../school/index.ts";
import type { AnswerOf } from "../class/link/call.ts";
import { refusalText } from "../class/link/refusal.ts";
import { t } from "../ui/language.ts";
import { ask } from "./ask.ts";
import { hrefOf } from "./route.ts";

/** The class list: paste it, and let pupils in. */
export function Pupils({ grid }: { grid: Grid }) {
  const { id, joinCode, nicknames } = grid.class;
  const list = useSignal("");
  const answer = useSignal<AnswerOf<"addPlaces"> | undefined>(undefined);
  const add = async () => {
    const pasted = list.peek();
    answer.value = await ask("addPlaces", { at: { class: id }, body: { list: pasted } });
    if (!answer.value) return;
    // What was refused stays in the field, to be put right.
    const lines = pasted.split(/\r\n|\r|\n/);
    list.value = answer.value.refused.map(({ line }) => lines[line - 1] ?? "").join("\n");
  };
  return (
    <div class="columns">
      <form
        class="card-form"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <h2>{t("teacher.addPupils")}</h2>
        <label class="stacked">
          {t("teacher.list")}
          <textarea
            rows={12}
            required
            value={list.value}
            onInput={(event) => (list.value = event.currentTarget.value)}
          />
        </label>
        <p class="quiet">{t("teacher.listHelp")}</p>
        <button type="submit" class="primary">
          {t("teacher.add")}
        </button>
        <div role="status">
          {answer.value && <p>{t("teacher.added", { count: answer.value.added.length })}</p>}
          {answer.value?.refused.map(({ line, problem }) => (
            <p key={line} class="warn">
              {t("teacher.lineRefused", { line, reason: refusalText(problem) })}
            </p>
          ))}
        </div>
      </form>
      <section class="card-form">
        <h2>{t("teacher.joinCode")}</h2>
        <p class="huge-code">{joinCode}</p>
        <p>
          <button type="button" class="soft" onClick={() => void ask("newCode", { at: { class: id } })}>
            {t("teacher.newCode")}
          </button>
        </p>
        <p class="quiet">{t("teacher.newCodeHelp")}</p>
        <label>
          <input
            type="checkbox"
            checked={nicknames}
            onChange={(event) =>
              void ask("changeClass", { at: { class: id }, body: { nicknames: event.currentTarget.checked } })
            }
          />{" "}
          {t("teacher.nicknames")}
        </label>
        <h2>{t("teacher.places", { count: grid.rows.length })}</h2>
        <ul class="pupil-list">
          {grid.rows.map((row) => (
            <li key={row.id}>
              <a href={hrefOf.place(id, row.id)}>{row.names.join(" + ")}</a>
              {!row.joined && <span class="quiet"> {t("teacher.notJoined")}</span>}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
