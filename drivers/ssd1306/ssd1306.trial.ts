import type { SoloRun } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";

/** The rectangle's corners are lit, its inside is dark, and there is a word to its right. */
function showsThePicture(run: SoloRun): string | undefined {
  const frame = run.events.findLast((event) => event.type === "pixels");
  if (frame?.type !== "pixels") return "the screen stayed dark";
  const lit = (x: number, y: number) => frame.colours[y * frame.columns + x] === "#ffffff";
  const frameLit = [lit(10, 20), lit(59, 20), lit(10, 49), lit(59, 49), lit(30, 20)];
  if (!frameLit.every(Boolean)) return "the rectangle's edge is not where it was drawn";
  if (lit(30, 35) || lit(61, 35)) return "the rectangle is filled";
  const word = frame.colours.filter((colour, i) => colour === "#ffffff" && i % frame.columns > 65);
  return word.length > 30 && word.length < 200 ? undefined : `${word.length} pixels of text`;
}

export const trial: Trial = {
  parts: { screen: { type: "ssd1306" } },
  stock: true,
  seconds: 3,
  scenes: [{ name: "a rectangle and a word", expect: [], judge: showsThePicture }],
};
