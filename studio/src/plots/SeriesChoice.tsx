import { useSignal } from "@preact/signals";
import { t } from "../ui/language.ts";
import { isPlotted, type Series } from "./series.ts";
import { seriesName } from "./series-name.ts";
import { showSeries } from "./shown-series.ts";

/** More names than that are hard to look through: a field to type a part of one helps, and the others stay away. */
const seenAtOnce = 24;

/** What can be plotted: the program's own values, and what the robot has. */
export function SeriesChoice({ all, shown }: { all: readonly Series[]; shown: readonly Series[] }) {
  const own = all.filter(isPlotted);
  return (
    <>
      {own.length > 0 && <Group legend={t("studio.plotsOwn")} all={own} shown={shown} />}
      <Group legend={t("studio.plotsRobot")} all={all.filter((series) => !isPlotted(series))} shown={shown} />
    </>
  );
}

interface GroupProps {
  readonly legend: string;
  readonly all: readonly Series[];
  readonly shown: readonly Series[];
}

function Group({ legend, all, shown }: GroupProps) {
  const wanted = useSignal("");
  const words = wanted.value.trim().toLowerCase();
  const found = words ? all.filter((series) => seriesName(series).toLowerCase().includes(words)) : all;
  const seen = found.slice(0, seenAtOnce);
  if (all.length === 0) return null;
  return (
    <fieldset class="chips">
      <legend>{legend}</legend>
      {all.length > seenAtOnce && (
        <input
          type="search"
          value={wanted.value}
          placeholder={t("studio.plotsSearch")}
          aria-label={t("studio.plotsSearch")}
          onInput={(event) => {
            wanted.value = event.currentTarget.value;
          }}
        />
      )}
      {seen.map((series) => (
        <label key={series.id} class="chip">
          <input
            type="checkbox"
            checked={shown.includes(series)}
            onChange={(event) => showSeries(series.id, event.currentTarget.checked)}
          />
          {seriesName(series)}
        </label>
      ))}
      {found.length > seen.length && (
        <span class="quiet">{t("studio.plotsMore", { count: found.length - seen.length })}</span>
      )}
    </fieldset>
  );
}
