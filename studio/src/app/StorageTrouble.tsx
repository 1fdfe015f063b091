import { work } from "../store/index.ts";
import { t } from "../ui/language.ts";
import { saveAllWork } from "../work/all-work.ts";

/** Says that the browser does not keep what is written, as long as that is so, and how not to lose it. */
export function StorageTrouble() {
  const trouble = work.trouble.value;
  return (
    <div role="alert">
      {trouble !== undefined && (
        <p class="storage-trouble">
          {t(`studio.storage.${trouble}`)}{" "}
          <button type="button" class="soft" onClick={() => void saveAllWork()}>
            {t("studio.workSave")}
          </button>{" "}
          {trouble === "newer" && (
            <button type="button" class="soft" onClick={() => location.reload()}>
              {t("studio.loadAgain")}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
