import { signal } from "@preact/signals";
import type { Causes, VariablePlace } from "../../../debugger/index.ts";
import { goToEntry, position } from "../debugger/position.ts";
import { player } from "../run/page-player.ts";
import type { Recording } from "../run/recording.ts";
import { troubleOf } from "../run/trouble.ts";
import { simulatorThread } from "../threads/threads.ts";
import { t } from "../ui/language.ts";

/** An answer, and of which moment. */
interface Answer<T> {
  readonly run: Recording;
  readonly index: number;
  readonly answer: T;
}

/** Why the robot moves as it does. */
export const explained = signal<Answer<Causes> | undefined>(undefined);
/** Why a variable's last change is not shown. */
export const changeTold = signal<Answer<string> | undefined>(undefined);

/** Whether an answer is of the moment that is shown. */
export function isOfNow({ run, index }: Answer<unknown>): boolean {
  return run === player.recording.value && index === position.value?.index;
}

export async function explain(): Promise<void> {
  await ask(async (run, index) => {
    const answer = await simulatorThread().why(index);
    explained.value = answer && { run, index, answer };
  });
}

/** Shows the moment at which a variable got the value that it has. */
export async function goToLastChange(place: VariablePlace): Promise<void> {
  await ask(async (run, index) => {
    const change = await simulatorThread().lastChange(index, place);
    if (change === undefined || run !== player.recording.peek()) return;
    const { name } = place;
    if (change === "never")
      changeTold.value = { run, index, answer: t("studio.watch.neverChanged", { name }) };
    else if ("searched" in change)
      changeTold.value = {
        run,
        index,
        answer: t("studio.watch.unchanged", { name, count: change.searched }),
      };
    else goToEntry(run, change.index);
  });
}

async function ask(about: (run: Recording, index: number) => Promise<void>): Promise<void> {
  const run = player.recording.peek();
  const at = position.peek();
  if (!run || !at) return;
  player.pause();
  try {
    await about(run, at.index);
  } catch (error) {
    if (run === player.recording.peek()) player.trouble.value = troubleOf(error);
  }
}
