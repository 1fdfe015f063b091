import { type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { player } from "../run/page-player.ts";
import { t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";

const highestSeed = 2 ** 31 - 1;

/** Which of the possible worlds is on the stage. @param refused that what was typed is no try */
export function SeedField({ session, refused }: { session: Session; refused: Signal<boolean> }) {
  return (
    <label class="field seed" title={t("studio.seedHelp")}>
      <span>{t("studio.seed")}</span>
      <input
        type="number"
        min="0"
        max={highestSeed}
        step="1"
        aria-describedby="stage-word"
        value={session.seed.value}
        onInput={() => {
          refused.value = false;
        }}
        onChange={(event) => {
          const { currentTarget: input } = event;
          const seed = input.valueAsNumber;
          refused.value = !(Number.isInteger(seed) && seed >= 0 && seed <= highestSeed);
          // The field shows the try that runs, whatever was typed.
          if (refused.value) input.value = String(session.seed.value);
          else if (seed !== session.seed.value) {
            session.seed.value = seed;
            player.stop();
          }
        }}
      />
    </label>
  );
}

/** Whether the last thing typed as a try was none; a new try or a run takes that back. */
export function useRefusedSeed(session: Session): Signal<boolean> {
  const refused = useSignal(false);
  useEffect(() => {
    refused.value = false;
  }, [session.seed.value, player.state.value]);
  return refused;
}

export function refusedSeedText(session: Session): string {
  return t("studio.seedRefused", { most: highestSeed, seed: session.seed.value });
}
