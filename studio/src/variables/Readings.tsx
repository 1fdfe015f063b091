import { readingsAt } from "../plots/series.ts";
import { seriesName } from "../plots/series-name.ts";
import { player } from "../run/page-player.ts";
import type { Recording } from "../run/recording.ts";
import { t } from "../ui/language.ts";

/** What the robot whose program is shown measures and does at the moment that is shown. */
export function Readings({ run, robot }: { run: Recording; robot: number }) {
  const readings = readingsAt(run, robot, player.playheadUs.value);
  if (readings.length === 0) return null;
  return (
    <>
      <p class="values-title">{t("studio.watch.readings")}</p>
      <ul class="values" aria-label={t("studio.watch.readings")}>
        {readings.map(({ series, value }) => (
          <li key={series.id}>
            <span class="name">{seriesName(series)}</span>{" "}
            <code>{t("studio.watch.reading", { value, unit: series.unit })}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
