import rules from "virtual:arena-rules";
import { useSignal } from "@preact/signals";
import { type DisciplineId, disciplineIds } from "../../../competitions/index.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Icon } from "../ui/Icon.tsx";
import { language, t } from "../ui/language.ts";
import { nameOfKit } from "../work/own-kits.ts";
import { buildTeams } from "./build-teams.ts";
import { choose, chosen, disciplineOf, robotsOf } from "./chosen.ts";
import { disciplineName } from "./discipline-name.ts";
import { KitChoice } from "./KitChoice.tsx";
import { busy, leave, playHere } from "./match.ts";
import { type Choice, choices, nameOf } from "./robots.ts";
import { Troubles } from "./Troubles.tsx";

/** Which discipline is played, by which robots. */
export function ChooseMatch() {
  const setup = chosen.value;
  const discipline = disciplineOf(setup);
  const robots = robotsOf(setup);
  const { most, least } = discipline.teams;
  const put = (index: number, ...choice: readonly Choice[]) =>
    choose({ robots: [...robots.slice(0, index), ...choice, ...robots.slice(index + 1)] });
  const start = async () => {
    const teams = await buildTeams(discipline, robots);
    if (teams) await playHere({ discipline: discipline.id, seed: setup.seed, teams });
  };
  return (
    <section aria-labelledby="arena-choose">
      <h2 id="arena-choose">{t("arena.choose")}</h2>
      <div class="arena-discipline">
        <label class="field">
          {t("arena.discipline")}
          <select
            value={discipline.id}
            onChange={({ currentTarget: { value } }) =>
              choose({ discipline: disciplineIds.find((id) => id === value)! })
            }
          >
            {disciplineIds.map((id) => (
              <option key={id} value={id}>
                {disciplineName(id)}
              </option>
            ))}
          </select>
        </label>
        <Rules id={discipline.id} />
      </div>
      {robots.map((robot, index) => (
        <div key={index} class="arena-robot" data-tint={index}>
          <label class="field whose">
            {most === 1 ? t("arena.robotAlone") : t("arena.robot", { number: index + 1 })}
            <select value={robot} onChange={({ currentTarget: { value } }) => put(index, value as Choice)}>
              {choices().map((each) => (
                <option key={each} value={each}>
                  {nameOf(each)}
                </option>
              ))}
            </select>
          </label>
          {robots.length > least && (
            <button
              type="button"
              class="icon-button"
              aria-label={t("arena.removeRobot", { number: index + 1 })}
              title={t("arena.removeRobot", { number: index + 1 })}
              onClick={() => put(index)}
            >
              <Icon name="close" />
            </button>
          )}
          {robot.startsWith("own:") && <KitChoice program={robot} discipline={discipline} />}
        </div>
      ))}
      {robots.length < most && (
        <button type="button" class="soft" onClick={() => put(robots.length, "house:middle")}>
          {t("arena.addRobot")}
        </button>
      )}
      {robots.some((robot) => robot.startsWith("house:")) && (
        <p class="quiet">{t("arena.kit", { kit: nameOfKit(discipline.kit) })}</p>
      )}
      <label class="field" title={t("arena.matchHelp")}>
        {t("arena.match")}
        <input
          type="number"
          min="0"
          max="2147483647"
          value={setup.seed}
          onChange={({ currentTarget }) => {
            const seed = Math.trunc(currentTarget.valueAsNumber);
            if (seed >= 0 && seed < 2 ** 31) choose({ seed });
            else currentTarget.value = String(setup.seed);
          }}
        />
      </label>
      <p class="arena-start">
        {busy.value ? (
          <button type="button" class="second" onClick={() => leave()}>
            <Icon name="stop" />
            {t("arena.stop")}
          </button>
        ) : (
          <button type="button" class="primary" onClick={() => void start()}>
            <Icon name="play" />
            {t("arena.start")}
          </button>
        )}
      </p>
      <Troubles />
    </section>
  );
}

/** The rules of a discipline, when somebody wants to read them. */
function Rules({ id }: { id: DisciplineId }) {
  const html = useSignal<string | undefined>(undefined);
  const open = async () => {
    html.value = (await rules[`${id}/${language.peek()}`]!()).default;
  };
  return (
    <>
      <button type="button" class="soft" onClick={() => void open()}>
        {t("arena.rules")}
      </button>
      {html.value !== undefined && (
        <Dialog
          wide
          title={t("arena.rules")}
          close={() => {
            html.value = undefined;
          }}
        >
          <div class="text arena-rules" dangerouslySetInnerHTML={{ __html: html.value }} />
        </Dialog>
      )}
    </>
  );
}
