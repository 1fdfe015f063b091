import { isMessageId } from "../../../messages/index.ts";
import { t } from "../ui/language.ts";
import { isPlotted, kindAndPart, type Series } from "./series.ts";

/** What a series is called for the pupil: parts and the program's values keep their own names. */
export function seriesName({ id, name, number }: Series): string {
  const message = `studio.series.${id}`;
  if (isMessageId(message)) return t(message);
  const [kind] = kindAndPart(id);
  const quantity = `studio.quantity.${kind}`;
  if (isMessageId(quantity)) return t(quantity, { name });
  if (kind === "spot" && number !== undefined) return t("studio.series.spotOfRow", { number });
  if (kind === "red" || kind === "green" || kind === "blue")
    return t(`studio.series.${kind}`, { name: colourSensorName(name) });
  return name;
}

/** The same where nothing else tells that it is the program's own value: a program may call one “speed”, too. */
export function captionOf(series: Series): string {
  const name = seriesName(series);
  return isPlotted(series) ? t("studio.plotOwn", { name }) : name;
}

/** @param name the part's own */
export function colourSensorName(name: string): string {
  const message = `studio.series.colour.${name}`;
  return isMessageId(message) ? t(message) : name;
}
