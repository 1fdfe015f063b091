import { useSignal } from "@preact/signals";
import { t } from "../ui/language.ts";
import { programTitle } from "../work/program-title.ts";
import { writtenPrograms } from "../work/written-programs.ts";
import { choose, chosen, disciplineOf } from "./chosen.ts";
import { beginProgram, isTeamName, longestName, saveEntry } from "./entry-file.ts";

/** A team's program as a file for the teacher's folder, and the way to begin one. */
export function Entry() {
  const written = writtenPrograms();
  const picked = useSignal("");
  const notKept = useSignal(false);
  const discipline = disciplineOf(chosen.value);
  const program = written.includes(picked.value) ? picked.value : written[0];
  const { team } = chosen.value;
  const begin = async () => {
    const address = await beginProgram(discipline);
    notKept.value = address === undefined;
    if (address !== undefined) location.hash = address;
  };
  return (
    <section aria-labelledby="arena-entry">
      <h2 id="arena-entry">{t("arena.entry")}</h2>
      {program === undefined ? (
        <p class="quiet">{t("arena.noProgram")}</p>
      ) : (
        <>
          <label class="field">
            {t("arena.entryProgram")}
            <select
              value={program}
              onChange={({ currentTarget: { value } }) => {
                picked.value = value;
              }}
            >
              {written.map((id) => (
                <option key={id} value={id}>
                  {programTitle(id)}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            {t("arena.team")}
            <input
              type="text"
              value={team}
              maxLength={longestName}
              aria-describedby="arena-team-help"
              aria-invalid={team !== "" && !isTeamName(team)}
              onInput={({ currentTarget: { value } }) => choose({ team: value })}
            />
          </label>
          <p id="arena-team-help" class={team === "" || isTeamName(team) ? "quiet" : "warn"}>
            {isTeamName(team)
              ? t("arena.entryHelp")
              : t("arena.teamHelp", { most: longestName, signs: '\\ / : * ? " < > |' })}
          </p>
          <button
            type="button"
            class="soft"
            disabled={!isTeamName(team)}
            onClick={() => saveEntry(`own:${program}`, discipline, team)}
          >
            {t("arena.saveEntry")}
          </button>
        </>
      )}
      <p class="arena-write">
        <button type="button" class="soft" title={t("arena.writeHelp")} onClick={() => void begin()}>
          {t("arena.write")}
        </button>
      </p>
      {notKept.value && (
        <p class="warn" role="alert">
          {t("arena.notKept")}
        </p>
      )}
    </section>
  );
}
