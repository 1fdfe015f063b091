import { computed, effect, signal } from "@preact/signals";
import { position } from "../debugger/position.ts";
import { player } from "../run/page-player.ts";
import type { Recording } from "../run/recording.ts";
import { troubleOf } from "../run/trouble.ts";
import type { ProgramMoment, WantedMoment } from "../simulate/program-moment.ts";
import { simulatorThread } from "../threads/threads.ts";
import { changedValues } from "./changed-values.ts";

/** What the program knows at the moment that is shown. */
export interface Look {
  readonly moment: ProgramMoment;
  /** Places of values that are others than at the look before. */
  readonly changed: ReadonlySet<string>;
}

export const look = signal<Look | undefined>(undefined);
/** The newest question takes long: the first one of a long run does. */
export const isLooking = signal(false);

/** While it plays, so many looks a second are enough for the eye, µs. */
const playingUs = 100_000;
const longMs = 150;

interface Question {
  readonly run: Recording;
  readonly wanted: WantedMoment;
}

/** As text, so that the same question is not asked twice. */
const question = computed(() => {
  const at = position.value;
  if (!at || player.state.value === "building") return "";
  if (at.exact) return JSON.stringify({ index: at.index });
  const timeUs = Math.floor(player.playheadUs.value);
  const isPlaying = player.state.value === "playing";
  return JSON.stringify({ timeUs: isPlaying ? Math.floor(timeUs / playingUs) * playingUs : timeUs });
});

/**
 * Asks the simulator what the program knows, as often as another moment is shown. Of what is asked meanwhile only the
 * newest counts.
 * @returns ends it
 */
export function followMoment(): () => void {
  let [asking, next] = [undefined, undefined] as [Question | undefined, Question | undefined];
  const ask = async (): Promise<void> => {
    for (let now = next; now; now = next) {
      [asking, next] = [now, undefined];
      const slow = setTimeout(() => {
        isLooking.value = true;
      }, longMs);
      try {
        const moment = await simulatorThread().look(now.wanted);
        // Another run began: nobody waits for this answer any more.
        if (asking !== now) return;
        const before = look.peek();
        if (moment) look.value = { moment, changed: changedValues(before?.moment, moment) };
      } catch (error) {
        if (asking === now) player.trouble.value = troubleOf(error);
      } finally {
        clearTimeout(slow);
        isLooking.value = false;
      }
    }
    asking = undefined;
  };
  return effect(() => {
    const run = player.recording.value;
    const text = question.value;
    if (asking && asking.run !== run) asking = undefined;
    if (!run || text === "") {
      next = undefined;
      look.value = undefined;
      return;
    }
    next = { run, wanted: JSON.parse(text) as WantedMoment };
    if (!asking) void ask();
  });
}
