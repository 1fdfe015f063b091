import { type Signal, useSignal } from "@preact/signals";
import { asProblem, Problem } from "../../../messages/index.ts";
import type { WorldReport } from "../simulate/run-messages.ts";
import { spareSimulator } from "../threads/threads.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { t } from "../ui/language.ts";

/** A drawing that takes longer is none for a class. */
const longestMs = 30_000;

/** A drawing that a pupil brought, and what became of it: nothing yet, a report, or what is wrong with it. */
export interface Brought {
  readonly text: string;
  readonly report?: WorldReport;
  readonly problem?: Problem;
}

/** Shows what becomes of a drawing, as long as nobody closes it. */
export async function bring(
  brought: Signal<Brought | undefined>,
  text: string,
  kitText: string,
  mmPerUnit?: number,
): Promise<void> {
  const waiting: Brought = { text };
  brought.value = waiting;
  const read = await readBrought(text, kitText, mmPerUnit);
  if (brought.value === waiting) brought.value = read;
}

/** Reads a pupil's drawing in a thread of its own: a bad one can neither stop the page nor take its memory. */
async function readBrought(text: string, kitText: string, mmPerUnit?: number): Promise<Brought> {
  const { remote, end } = spareSimulator();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooSlow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Problem("world.tooSlow", { seconds: longestMs / 1000 })), longestMs);
  });
  try {
    const reading = remote.report(text, kitText, ...(mmPerUnit === undefined ? [] : [mmPerUnit]));
    return { text, report: await Promise.race([reading, tooSlow]) };
  } catch (error) {
    const problem = asProblem(error);
    if (!(problem instanceof Problem)) throw error;
    return { text, problem };
  } finally {
    clearTimeout(timer);
    end();
  }
}

interface OwnWorldProps {
  readonly brought: Signal<Brought | undefined>;
  readonly kitText: string;
  /** Plays in it. */
  readonly take: (text: string) => void;
}

/** What was understood of a pupil's drawing, before it takes the place of the world that is there. */
export function OwnWorld({ brought, kitText, take }: OwnWorldProps) {
  const { text, report, problem } = brought.value!;
  const close = () => {
    brought.value = undefined;
  };
  return (
    <Dialog title={t("studio.ownWorld")} close={close} wide>
      {!report && !problem && <p role="status">{t("studio.ownWorld.reading")}</p>}
      {problem && (
        <p role="alert">
          {problem.place?.line !== undefined && `${t("studio.line", { line: problem.place.line })}: `}
          {t(problem.id === "world.noUnit" ? "studio.ownWorld.noUnit" : problem.id, problem.params)}
        </p>
      )}
      {problem?.id === "world.noUnit" && (
        <UnitQuestion
          answer={async (mmPerUnit) => {
            await bring(brought, text, kitText, mmPerUnit);
          }}
        />
      )}
      {report && (
        <>
          <p>{t("studio.ownWorld.floor", { width: report.widthMm, height: report.heightMm })}</p>
          <ul class="counts">
            {report.counts.map(({ kind, count }) => (
              <li key={kind}>{`${t(`world.table.${kind}`)}: ${count}`}</li>
            ))}
          </ul>
          {report.notes.map(({ id, params }) => (
            <p key={id + JSON.stringify(params)} class="warning">
              {t(id, params)}
            </p>
          ))}
          <figure class="as-sensed">
            <figcaption>{t("studio.ownWorld.sensed")}</figcaption>
            <img class="sensed-world" alt="" src={report.sensed} />
          </figure>
          <button
            type="button"
            class="primary"
            onClick={() => {
              take(report.text);
              close();
            }}
          >
            {t("studio.ownWorld.take")}
          </button>
        </>
      )}
    </Dialog>
  );
}

function UnitQuestion({ answer }: { answer: (mmPerUnit: number) => void }) {
  const value = useSignal("1");
  const number = Number(value.value);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (number > 0) answer(number);
      }}
    >
      <label>
        {t("studio.ownWorld.unit")}{" "}
        <input
          inputMode="decimal"
          value={value.value}
          onInput={({ currentTarget }) => {
            value.value = currentTarget.value.replace(",", ".");
          }}
        />
      </label>{" "}
      <button type="submit" class="soft" disabled={!(number > 0)}>
        {t("studio.ownWorld.read")}
      </button>
    </form>
  );
}
