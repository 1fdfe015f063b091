import { t } from "../ui/language.ts";
import { hrefOf } from "../ui/route.ts";
import { changeSetup, freePrograms, newFreeId, setupOf } from "../work/free-programs.ts";
import { programTitle } from "../work/program-title.ts";
import { Choice } from "./Choice.tsx";

const longestName = 60;

/** All programs of free play: to change between them, name one, begin another. */
export function OwnPrograms({ id }: { id: string }) {
  const programs = freePrograms();
  const open = (program: string) => {
    location.hash = hrefOf.freeProgram(program);
  };
  const begin = () => {
    const { kit } = setupOf(id);
    const made = newFreeId();
    changeSetup(made, { name: t("studio.freeNumber", { number: programs.length + 1 }), kit });
    open(made);
  };
  return (
    <>
      <fieldset class="choices">
        <legend>{t("studio.freePrograms")}</legend>
        {programs.map((each) => (
          <Choice
            key={each}
            group="program"
            label={programTitle(each)}
            chosen={each === id}
            choose={() => open(each)}
          />
        ))}
      </fieldset>
      <button type="button" class="soft" onClick={begin}>
        {t("studio.freeNew")}
      </button>
      <label class="field">
        {t("studio.freeName")}
        <input
          type="text"
          maxLength={longestName}
          value={setupOf(id).name}
          placeholder={t("studio.freeUnnamed")}
          onChange={(event) => changeSetup(id, { name: event.currentTarget.value.trim() })}
        />
      </label>
    </>
  );
}
