import { useEffect, useRef } from "preact/hooks";
import { player } from "../run/page-player.ts";
import { Shown } from "../run/shown.ts";
import { t } from "../ui/language.ts";

/** Of a pixel of a small screen; LEDs of a strip are larger. */
const screenPx = 3;
const stripPx = 22;

/** What a robot's strips and screens show. */
export function Pixels({ robot }: { robot: string }) {
  const run = player.recording.value;
  if (!run) return null;
  const shown = new Shown(run, robot);
  shown.moveTo(player.playheadUs.value);
  return (
    <>
      {[...shown.pixels].map(([part, { colours, columns }]) => (
        <Picture key={part} part={part} colours={colours} columns={columns} />
      ))}
    </>
  );
}

function Picture({ part, colours, columns }: { part: string; colours: readonly string[]; columns: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = columns === colours.length ? stripPx : screenPx;
  const rows = Math.ceil(colours.length / columns);
  const picture = colours.join("");
  useEffect(() => {
    const pen = canvas.current?.getContext("2d");
    if (!pen) return;
    pen.clearRect(0, 0, columns * size, rows * size);
    for (const [i, colour] of colours.entries()) {
      pen.fillStyle = colour;
      pen.fillRect(
        (i % columns) * size,
        Math.floor(i / columns) * size,
        size - (size > 4 ? 3 : 0),
        size - (size > 4 ? 3 : 0),
      );
    }
  }, [picture, columns]);
  const lit = colours.filter((colour) => colour !== "#000000").length;
  return (
    <figure class="pixels">
      <figcaption>{part}</figcaption>
      <canvas
        ref={canvas}
        width={columns * size}
        height={rows * size}
        role="img"
        aria-label={t("studio.pixels", { name: part, lit, count: colours.length })}
      />
    </figure>
  );
}
