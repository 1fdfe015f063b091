import { partMissing } from "../threads/missing-part.ts";
import { t } from "../ui/language.ts";

/** Says that a part of the page did not come over the network; what is written is kept, so the page may be loaded again. */
export function MissingPart() {
  return (
    <div role="alert">
      {partMissing.value && (
        <p class="storage-trouble">
          {t("studio.partMissing")}{" "}
          <button type="button" class="soft" onClick={() => location.reload()}>
            {t("studio.loadAgain")}
          </button>
        </p>
      )}
    </div>
  );
}
