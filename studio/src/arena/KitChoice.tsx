import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Discipline } from "../../../competitions/index.ts";
import { troubleOf } from "../run/trouble.ts";
import { openFiles } from "../ui/files.ts";
import { t } from "../ui/language.ts";
import { nameOfKit } from "../work/own-kits.ts";
import { bringKit, forgetBrought } from "./bring-kit.ts";
import { chooseKit, kitChoices, kitOf } from "./kits.ts";
import { measure, refusalWords } from "./measure.ts";
import { type Choice, different } from "./robots.ts";

/** Which robot one of the pupil's programs drives, and what the judge who measures it says. */
export function KitChoice({ program, discipline }: { program: Choice; discipline: Discipline }) {
  const { id } = kitOf(program, discipline);
  const ids = kitChoices(discipline);
  const names = different(ids.map((id) => nameOfKit(id)));
  const open = async () => {
    for (const file of await openFiles(".json")) if (!(await bringKit(file, program))) return;
  };
  return (
    <div class="arena-kit">
      <label class="field">
        {t("arena.drives")}
        <select
          value={id}
          onChange={({ currentTarget: { value } }) => {
            forgetBrought();
            chooseKit(program, discipline, value);
          }}
        >
          {ids.map((each, index) => (
            <option key={each} value={each}>
              {names[index]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="soft" title={t("arena.openKitHelp")} onClick={() => void open()}>
        {t("arena.openKit")}
      </button>
      <Refusals program={program} discipline={discipline} />
    </div>
  );
}

/** Why the robot that was chosen may not take part. */
function Refusals({ program, discipline }: { program: Choice; discipline: Discipline }) {
  return (
    <div role="status" class="arena-refusals">
      {useMeasured(program, discipline).words.map((words) => (
        <p key={words} class="warn">
          {words}
        </p>
      ))}
    </div>
  );
}

interface Judged {
  /** Undefined: it is not measured yet, or what measures did not come. */
  readonly allowed: boolean | undefined;
  /** Why it may not take part, or could not be measured. */
  readonly words: readonly string[];
}

/** Whether the robot that a program drives may take part. */
export function useMeasured(program: Choice, discipline: Discipline): Judged {
  const { id, text } = kitOf(program, discipline);
  const isDisciplines = id === discipline.kit;
  const judged = useSignal<Judged>({ allowed: undefined, words: [] });
  useEffect(() => {
    // The discipline's own robot may always take part.
    judged.value = { allowed: isDisciplines || undefined, words: [] };
    if (isDisciplines) return;
    let dropped = false;
    measure(text, discipline)
      .then(({ refusals }): Judged => ({ allowed: refusals.length === 0, words: refusals.map(refusalWords) }))
      // The start says it again, and tries again.
      .catch(
        (error): Judged => ({
          allowed: undefined,
          words: [refusalWords({ params: {}, ...troubleOf(error) })],
        }),
      )
      .then((found) => {
        if (!dropped) judged.value = found;
      });
    return () => {
      dropped = true;
    };
  }, [text, discipline, isDisciplines]);
  return judged.value;
}
