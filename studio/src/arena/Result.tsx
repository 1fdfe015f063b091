import { writeMatch } from "../../../competitions/index.ts";
import { openFiles, saveFile } from "../ui/files.ts";
import { t } from "../ui/language.ts";
import { played } from "./match.ts";
import { takeFiles } from "./result-file.ts";

/** A match as a file: to open one that somebody else has, and to save one that was played here. */
export function Result() {
  const done = played.value;
  const open = async () => {
    const files = await openFiles(".json,.ts,.devs");
    if (files.length > 0) await takeFiles(files);
  };
  const save = () => {
    const { setup, outcome } = done!;
    const name = setup.teams.map((team) => team.name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, "_")).join(" - ");
    const text = writeMatch(setup, outcome, (file) => file, true);
    saveFile(`${name} ${setup.seed}.json`, text, "application/json");
  };
  return (
    <section aria-labelledby="arena-result">
      <h2 id="arena-result">{t("arena.result")}</h2>
      <button type="button" class="soft" onClick={() => void open()}>
        {t("arena.open")}
      </button>
      <p class="quiet">{t("arena.openHelp")}</p>
      {done && (
        <>
          <button type="button" class="soft" onClick={save}>
            {t("arena.save")}
          </button>
          <p class="quiet">{t("arena.saveHelp")}</p>
        </>
      )}
    </section>
  );
}
