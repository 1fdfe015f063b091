import { useSignal } from "@preact/signals";
import { limits } from "../../../../school/index.ts";
import { t } from "../../ui/language.ts";
import type { AnswerOf } from "../link/call.ts";

type Found = AnswerOf<"code">;

/** Who joins: a place of the class list, or names that are made up. */
export interface Chosen {
  readonly place: { readonly id: string } | { readonly names: string[] };
  readonly partner?: string;
  /** Whether the place has its pictures already. */
  readonly known: boolean;
}

export function WhoStep({ found, choose }: { found: Found; choose: (chosen: Chosen) => void }) {
  const partner = useSignal("");
  const nickname = useSignal("");
  const partnerName = () => {
    const name = partner.peek().trim();
    return name === "" ? {} : { partner: name };
  };
  return (
    <div class="who">
      <h3>
        {t("classroom.who")} <span class="quiet">{found.class.name}</span>
      </h3>
      <label class="field wide">
        {t("classroom.partner")}
        <input
          value={partner.value}
          maxLength={limits.nameLength}
          autocomplete="off"
          onInput={(event) => (partner.value = event.currentTarget.value)}
        />
      </label>
      {found.places.length > 0 && <p>{t("classroom.whoHelp")}</p>}
      <ul class="places">
        {found.places.map(({ id, names, taken }) => (
          <li key={id}>
            <button
              type="button"
              class="soft"
              onClick={() => choose({ place: { id }, known: taken, ...(names.length < 2 && partnerName()) })}
            >
              {names.join(" + ")}
              {taken && <small>{t("classroom.taken")}</small>}
            </button>
          </li>
        ))}
      </ul>
      {found.nicknames && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const names = [nickname.peek(), partner.peek()].map((each) => each.trim());
            choose({ place: { names: names.filter((each) => each !== "") }, known: false });
          }}
        >
          <label class="field wide">
            {t("classroom.nickname")}
            <input
              required
              value={nickname.value}
              maxLength={limits.nameLength}
              autocomplete="off"
              onInput={(event) => (nickname.value = event.currentTarget.value)}
            />
          </label>
          <p class="quiet">{t("classroom.nicknameHelp")}</p>
          <button type="submit" class="primary" disabled={nickname.value.trim() === ""}>
            {t("classroom.goOn")}
          </button>
        </form>
      )}
    </div>
  );
}
