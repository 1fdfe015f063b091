import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Discipline } from "../../../competitions/index.ts";
import { troubleOf } from "../run/trouble.ts";
import type { MeasuredKit } from "../simulate/measure-kit.ts";
import { openFiles } from "../ui/files.ts";
import { t } from "../ui/language.ts";
import { nameOfKit } from "../work/own-kits.ts";
import { bringKit } from "./bring-kit.ts";
import { chooseKit, kitChoices, kitOf } from "./kits.ts";
import { measure, refusalWords } from "./measure.ts";
import { type Choice, different } from "./robots.ts";

/** Which robot one of the pupil's programs drives, and what the judge who measures it says. */
export function KitChoice({ program, discipline }: { program: Choice; discipline: Discipline }) {
  const { id } = kitOf(program, discipline);
  const ids = kitChoices(discipline);
  const names = different(ids.map(nameOfKit));
  const open = async () => {
    for (const file of await openFiles(".json")) await bringKit(file, program);
  };
  return (
    <div class="arena-kit">
      <label class="field">
        {t("arena.drives")}
        <select value={id} onChange={({ currentTarget: { value } }) => chooseKit(program, discipline, value)}>
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
      {useRefusals(program, discipline).map((words) => (
        <p key={words} class="warn">
          {words}
        </p>
      ))}
    </div>
  );
}

/** Why the robot that a program drives may not take part, as far as it has been measured. */
export function useRefusals(program: Choice, discipline: Discipline): readonly string[] {
  const { id, text } = kitOf(program, discipline);
  const isDisciplines = id === discipline.kit;
  const refusals = useSignal<MeasuredKit["refusals"]>([]);
  useEffect(() => {
    refusals.value = [];
    // The discipline's own robot may always take part.
    if (isDisciplines) return;
    let dropped = false;
    measure(text, discipline)
      .then((measured) => measured.refusals)
      // What measures did not come: the start says it again, and tries again.
      .catch((error): MeasuredKit["refusals"] => [{ params: {}, ...troubleOf(error) }])
      .then((found) => {
        if (!dropped) refusals.value = found;
      });
    return () => {
      dropped = true;
    };
  }, [text, discipline, isDisciplines]);
  return refusals.value.map(refusalWords);
}
