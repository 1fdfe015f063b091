import { useSignal } from "@preact/signals";
import { type Picture, pictures } from "../../../../school/index.ts";
import { t } from "../../ui/language.ts";
import { Drawing } from "./Drawing.tsx";

interface SecretStepProps {
  /** Whether the place has its pictures already. */
  readonly known: boolean;
  readonly busy: boolean;
  readonly enter: (secret: [Picture, Picture]) => void;
}

/** Two pictures instead of a password: chosen the first time, shown again to come back. */
export function SecretStep({ known, busy, enter }: SecretStepProps) {
  const chosen = useSignal<readonly Picture[]>([]);
  const [first, second] = chosen.value;
  const nameOf = (picture: Picture | undefined) =>
    picture ? t(`classroom.picture.${picture}`) : t("classroom.notYet");
  return (
    <div class="secret">
      <h3>{t(known ? "classroom.picturesShow" : "classroom.picturesNew")}</h3>
      <p>{t(known ? "classroom.picturesShowHelp" : "classroom.picturesNewHelp")}</p>
      <ol class="chosen" aria-live="polite">
        {[first, second].map((picture, i) => (
          <li key={i} class={picture ? "" : "empty"}>
            {picture && <Drawing picture={picture} />}
            <span>{t(i === 0 ? "classroom.first" : "classroom.second", { picture: nameOf(picture) })}</span>
          </li>
        ))}
      </ol>
      <div class="pictures">
        {pictures.map((picture) => (
          <button
            key={picture}
            type="button"
            disabled={second !== undefined}
            onClick={() => {
              chosen.value = [...chosen.peek(), picture];
            }}
          >
            <Drawing picture={picture} />
            <span>{nameOf(picture)}</span>
          </button>
        ))}
      </div>
      <p class="actions">
        <button type="button" class="soft" onClick={() => (chosen.value = [])}>
          {t("classroom.chooseAgain")}
        </button>
        <button
          type="button"
          class="primary"
          disabled={busy || !first || !second}
          onClick={() => first && second && enter([first, second])}
        >
          {t(busy ? "classroom.waiting" : "classroom.enter")}
        </button>
      </p>
    </div>
  );
}
