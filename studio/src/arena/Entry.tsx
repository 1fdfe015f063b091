import { useSignal } from "@preact/signals";
import type { Discipline } from "../../../competitions/index.ts";
import { t } from "../ui/language.ts";
import { programTitle } from "../work/program-title.ts";
import { writtenPrograms } from "../work/written-programs.ts";
import { choose, chosen, disciplineOf } from "./chosen.ts";
import {
  beginProgram,
  entryFiles,
  isTeamName,
  longestName,
  saveEntryKit,
  saveEntryProgram,
} from "./entry-file.ts";
import { KitChoice, useMeasured } from "./KitChoice.tsx";
import type { Choice } from "./robots.ts";

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
          <KitChoice program={`own:${program}`} discipline={discipline} />
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
          <EntryButtons program={`own:${program}`} discipline={discipline} team={team} />
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

/** Saves the files of an entry, a button each: a browser may refuse the second file of one click. */
function EntryButtons({
  program,
  discipline,
  team,
}: {
  program: Choice;
  discipline: Discipline;
  team: string;
}) {
  const refused = useMeasured(program, discipline).allowed === false;
  const named = isTeamName(team);
  const files = entryFiles(program, discipline, team);
  const help =
    files.kit === undefined
      ? t("arena.entryHelp")
      : t("arena.entryTwo", { program: files.program, kit: files.kit });
  return (
    <>
      <p id="arena-team-help" class={team === "" || named ? "quiet" : "warn"}>
        {named ? help : t("arena.teamHelp", { most: longestName, signs: '\\ / : * ? " < > |' })}
      </p>
      <p class="arena-save-entry">
        <button
          type="button"
          class="soft"
          disabled={!named || refused}
          onClick={() => saveEntryProgram(program, discipline, files)}
        >
          {t(files.kit === undefined ? "arena.saveEntry" : "arena.saveEntryProgram")}
        </button>
        {files.kit !== undefined && (
          <button
            type="button"
            class="soft"
            disabled={!named || refused}
            onClick={() => saveEntryKit(program, discipline, files)}
          >
            {t("arena.saveEntryKit")}
          </button>
        )}
      </p>
    </>
  );
}
