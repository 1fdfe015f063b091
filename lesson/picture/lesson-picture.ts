import { hypot, type RobotModel, type Sample } from "../../sim/index.ts";
import { straightMm } from "../questions/legs.ts";

/** What a lesson's picture shows: its world as a seed places it, and the run of its solution there. */
export interface PicturedRun {
  /** A mark of what it was made of; left out: nobody asks later. */
  readonly sources?: string;
  /** SVG. */
  readonly world: string;
  readonly viewBox: { xMm: number; yMm: number; widthMm: number; heightMm: number };
  readonly model: Pick<RobotModel, "chassis"> & { readonly wheelDiameterMm: number };
  readonly samples: readonly Sample[];
  /** Members of `robot` that the program switched on, `light` say. */
  readonly used: ReadonlySet<string>;
}

/** Width to height of all pictures. */
const aspect = 3 / 2;
/** As wide is the picture of a robot that stays where it is. */
const closeMm = 420;
/** A way shorter than this is none. */
const staysMm = 80;

/** The picture of a lesson on the map: where it takes place, which way the robot goes, and the robot itself. */
export function lessonPicture({ sources, world, viewBox, model, samples, used }: PicturedRun): string {
  const way = thinned(samples);
  const end = way.at(-1)!;
  const stays = way.every(({ xMm, yMm }) => hypot(xMm - end.xMm, yMm - end.yMm) < staysMm);
  const view = stays
    ? { xMm: end.xMm - closeMm / 2, yMm: end.yMm - closeMm / aspect / 2, widthMm: closeMm }
    : fitted(viewBox);
  const heightMm = view.widthMm / aspect;
  const place = `x="${number(view.xMm)}" y="${number(view.yMm)}" width="${number(view.widthMm)}" height="${number(heightMm)}"`;
  const box = [view.xMm, view.yMm, view.widthMm, heightMm].map(number).join(" ");
  // A small picture of a large world would hardly show the robot.
  const scale = Math.max(1, view.widthMm / 1000);
  const trail = stays
    ? ""
    : `<path d="M${way.map(({ xMm, yMm }) => `${number(xMm)} ${number(yMm)}`).join("L")}" fill="none" stroke="#d9690b" stroke-width="${number(view.widthMm / 90)}" stroke-linecap="round" stroke-linejoin="round" stroke-dasharray="${number(view.widthMm / 50)} ${number(view.widthMm / 40)}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"${sources === undefined ? "" : ` data-sources="${sources}"`}>
<rect ${place} fill="#f4f1ea"/>
${inner(world)}
${trail}
<g transform="translate(${number(end.xMm)} ${number(end.yMm)}) rotate(${number(end.headingDeg)}) scale(${number(scale)})">${robot(model, used)}</g>
</svg>
`;
}

/** All of a world in a picture of our shape. */
function fitted({ xMm, yMm, widthMm, heightMm }: PicturedRun["viewBox"]) {
  const width = Math.max(widthMm, heightMm * aspect);
  const height = width / aspect;
  return { xMm: xMm - (width - widthMm) / 2, yMm: yMm - (height - heightMm) / 2, widthMm: width };
}

/** Without poses that hardly differ from the one before. */
function thinned(samples: readonly Sample[]): readonly Sample[] {
  const kept = [samples[0]!];
  for (const sample of samples) {
    const last = kept.at(-1)!;
    if (hypot(sample.xMm - last.xMm, sample.yMm - last.yMm) > straightMm) kept.push(sample);
  }
  return [...kept, samples.at(-1)!];
}

/** What is drawn in a world, without the marks of its starts. */
function inner(world: string): string {
  return world
    .replace(/^[\s\S]*?<svg[^>]*>/, "")
    .replace(/<\/svg>\s*$/, "")
    .replace(/<g[^>]*class="start"[^>]*>[\s\S]*?<\/g>/g, "")
    .replace(/>\s+</g, "><")
    .trim();
}

/** The robot from above, with a face; its lamp shines and its buzzer sounds when the program used them. */
function robot({ chassis, wheelDiameterMm }: PicturedRun["model"], used: PicturedRun["used"]): string {
  const { frontMm, backMm, leftMm, rightMm } = chassis;
  const [length, width] = [frontMm + backMm, leftMm + rightMm];
  const tyre = (y: number) =>
    `<rect x="${-wheelDiameterMm / 2}" y="${y - 11}" width="${wheelDiameterMm}" height="22" rx="6" fill="#20282b"/>`;
  const glow = used.has("light")
    ? '<circle r="128" fill="#ffd84a" opacity="0.25"/><circle r="106" fill="#ffd84a" opacity="0.45"/>'
    : "";
  const waves = used.has("sound")
    ? `<path d="M${-backMm - 12}-20a28 28 0 0 0 0 40M${-backMm - 28}-36a48 48 0 0 0 0 72" fill="none" stroke="#d9690b" stroke-width="8" stroke-linecap="round"/>`
    : "";
  return `${glow}${tyre(-leftMm + 11)}${tyre(rightMm - 11)}<rect x="${-backMm}" y="${-leftMm + 12}" width="${length}" height="${width - 24}" rx="22" fill="#1f6b75" stroke="#123f46" stroke-width="3"/><rect x="${-backMm + 24}" y="${-leftMm + 30}" width="${length - 42}" height="${width - 60}" rx="16" fill="#fffdf8"/><circle cx="${frontMm - 44}" cy="-20" r="9" fill="#1f6b75"/><circle cx="${frontMm - 44}" cy="20" r="9" fill="#1f6b75"/><path d="M${frontMm - 78}-16q-14 16 0 32" fill="none" stroke="#d97706" stroke-width="7" stroke-linecap="round"/>${waves}`;
}

/** Tenths of a millimetre do for a picture. */
function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}
