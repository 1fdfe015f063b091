import type { DisciplineId } from "../../../competitions/index.ts";
import { t } from "../ui/language.ts";

export function disciplineName(id: DisciplineId): string {
  return t("tournament.discipline", { discipline: id.replaceAll("-", "") });
}
