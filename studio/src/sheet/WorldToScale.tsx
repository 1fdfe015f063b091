import type { LessonSheet } from "../library/lesson-page.ts";
import { t } from "../ui/language.ts";

/** What fits between the margins of a sheet of A4, in mm of paper. */
const mostWidthMm = 174;
const mostHeightMm = 95;
const scales = [5, 10, 15, 20, 25, 50, 100];

/** The world on paper, so many times smaller, with a bar of a known length: pupils can measure in it. */
export function WorldToScale({ sheet: { world, widthMm, heightMm } }: { sheet: LessonSheet }) {
  const scale =
    scales.find((each) => widthMm / each <= mostWidthMm && heightMm / each <= mostHeightMm) ?? scales.at(-1)!;
  const barMm = scale <= 10 ? 200 : 500;
  return (
    <figure class="sheet-world">
      <img
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(world)}`}
        style={{ width: `${widthMm / scale}mm`, height: `${heightMm / scale}mm` }}
        alt={t("worksheet.world")}
      />
      <figcaption>
        <span class="sheet-bar" style={{ width: `${barMm / scale}mm` }} />
        {t("worksheet.scale", { mm: barMm, scale })}
      </figcaption>
    </figure>
  );
}
