import { player } from "../run/page-player.ts";
import type { Recording } from "../run/recording.ts";
import { t } from "../ui/language.ts";

/** Of several robots, the one whose lines and variables are shown. */
export function WatchedRobot({ run, robot }: { run: Recording; robot: number }) {
  const { robots } = run.scene;
  const shown = robots[robot]!.name;
  const chosen = player.watchedPlace.value ?? shown;
  return (
    <>
      <label>
        {t("studio.watch.whose")}{" "}
        <select
          value={chosen}
          onChange={(event) => {
            player.watchedPlace.value = event.currentTarget.value;
          }}
        >
          {robots.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p role="status">{chosen !== shown && t("studio.watch.fromNextRun", { name: chosen })}</p>
    </>
  );
}
