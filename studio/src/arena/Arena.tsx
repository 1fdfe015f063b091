import { useEffect } from "preact/hooks";
import { t } from "../ui/language.ts";
import { arenaPart, loadArenaPart } from "./arena-part.ts";

/** Where robots compete. */
export function Arena() {
  useEffect(() => {
    // That a part did not come is told where all such parts are.
    void loadArenaPart().catch(() => {});
  }, []);
  const part = arenaPart.value;
  return part ? (
    <part.ArenaPage />
  ) : (
    <p class="quiet" role="status">
      {t("studio.building")}
    </p>
  );
}
