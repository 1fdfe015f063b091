import { t } from "../../ui/language.ts";

/** Leads to what the class keeps of a pupil; the page has it in a tab of its own, so that nothing typed here is left. */
export function PrivacyLink() {
  return (
    <p class="quiet">
      <a href="./teacher.html#/privacy" target="_blank" rel="noopener">
        {t("privacy.link")}
      </a>
    </p>
  );
}
