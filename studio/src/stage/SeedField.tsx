import { player } from "../run/page-player.ts";
import { t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";

/** Which of the possible worlds is on the stage. */
export function SeedField({ session }: { session: Session }) {
  return (
    <label class="field seed" title={t("studio.seedHelp")}>
      <span>{t("studio.seed")}</span>
      <input
        type="number"
        min="0"
        max="2147483647"
        value={session.seed.value}
        onChange={(event) => {
          const seed = Math.trunc(event.currentTarget.valueAsNumber);
          if (seed >= 0 && seed < 2 ** 31) session.seed.value = seed;
          player.stop();
        }}
      />
    </label>
  );
}
