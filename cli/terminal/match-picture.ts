import type { RoundWays } from "../../competitions/index.node.ts";
import type { Team } from "../../competitions/index.ts";
import { type Language, say } from "../../messages/index.ts";
import { parseKit } from "../../robot-kit/index.ts";
import { drawPaths, wayColour } from "./path-picture.ts";

/** What stands above a round: its number and the teams in the colours of their ways, as high as this share of the round's width. */
const headShare = 0.06;

/** The ways of all rounds of a match, one below the other. */
export function drawMatch(rounds: readonly RoundWays[], teams: readonly Team[], language: Language): string {
  let y = 0;
  let widest = 0;
  const pictures = rounds.map((ways) => {
    const { box, widthMm, heightMm } = viewBoxOf(ways.svg);
    const headMm = headShare * widthMm;
    const head = headOf(ways, teams, language, y + 0.7 * headMm, headMm / 2);
    const drawn = drawRound(ways, teams).replace(
      /^<svg[^>]*>/,
      `<svg x="0" y="${y + headMm}" width="${widthMm}" height="${heightMm}" viewBox="${box}">`,
    );
    y += headMm + heightMm;
    widest = Math.max(widest, widthMm);
    return `${head}\n${drawn}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${widest} ${y}">
<rect width="${widest}" height="${y}" fill="white"/>
${pictures.join("\n")}</svg>
`;
}

function drawRound({ svg, robots, places, end }: RoundWays, teams: readonly Team[]): string {
  const drawn = robots.map((result) => {
    const { kitText, kitFile } = teams[places.indexOf(result.name)]!;
    return { result, kit: parseKit(kitText, kitFile) };
  });
  return drawPaths(svg, drawn, end);
}

/** A line of text: `Round 2: Blue Red`, each team in the colour of its way. */
function headOf(
  { round, attempt, places, robots }: RoundWays,
  teams: readonly Team[],
  language: Language,
  y: number,
  size: number,
): string {
  const names = robots.map(({ name }, i) => {
    const team = teams[places.indexOf(name)]!.name;
    return `<tspan fill="${wayColour(i)}" dx="${size / 2}">${escaped(team)}</tspan>`;
  });
  const title = escaped(say(language, "match.round", { round, attempt }));
  return `<text x="${size / 2}" y="${y}" font-family="sans-serif" font-size="${size}">${title}${names.join("")}</text>`;
}

function viewBoxOf(svg: string): { box: string; widthMm: number; heightMm: number } {
  const box = /viewBox="([^"]+)"/.exec(svg)![1]!;
  const [, , widthMm, heightMm] = box.split(/[\s,]+/).map(Number);
  return { box, widthMm: widthMm!, heightMm: heightMm! };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
