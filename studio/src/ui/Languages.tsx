import { languages } from "../../../messages/index.ts";
import { chooseLanguage, language, t } from "./language.ts";

const ownNames = { en: "English", lv: "Latviešu", lt: "Lietuvių" } as const;

/** The page's language, to choose. */
export function Languages() {
  return (
    <fieldset class="languages">
      <legend class="hidden">{t("studio.language")}</legend>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          title={ownNames[each]}
          aria-pressed={language.value === each}
          onClick={() => void chooseLanguage(each)}
        >
          {each.toUpperCase()}
          <span class="hidden"> {ownNames[each]}</span>
        </button>
      ))}
    </fieldset>
  );
}
