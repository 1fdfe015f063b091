import { csvText, htmlText, type Language, say } from "../../messages/index.ts";
import type { DisciplineId } from "../judging/discipline.ts";
import type { Standing } from "../tournament/standings.ts";

/** What stands over a table and on a certificate. */
export interface PageHead {
  readonly discipline: DisciplineId;
  /** What the tournament is called. */
  readonly title: string;
  readonly at: Date;
}

const style = `
@page { size: A4; margin: 14mm; }
body { max-width: 182mm; margin: 0 auto; color: #000; background: #fff; font: 11pt/1.4 "Segoe UI", "DejaVu Sans", system-ui, sans-serif; }
h1 { margin: 0; font-size: 20pt; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 1.2mm 2mm; border-bottom: 0.4pt solid #777; text-align: right; }
th:nth-child(2), td:nth-child(2) { text-align: left; overflow-wrap: anywhere; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.certificate { display: flex; flex-direction: column; justify-content: center; min-height: 245mm; margin: 4mm 4mm 8mm; border: 2pt solid; outline: 0.5pt solid; outline-offset: 2mm; text-align: center; break-after: page; }
.certificate:last-child { break-after: auto; }
.certificate h1 { font-size: 34pt; }
.certificate .name { margin: 12mm 8mm; font-size: 28pt; font-weight: bold; overflow-wrap: anywhere; }
.certificate .place { font-size: 20pt; }
.certificate .sign { margin: 30mm 40mm 0; padding-top: 2mm; border-top: 0.5pt solid; }
`;

/** The columns of the table, as ids of their words. */
const columns = ["rank", "name", "played", "won", "drawn", "points", "roundPoints", "penalties"] as const;

/** The cells of the table, the head first. */
function cellsOf(standings: readonly Standing[], language: Language): readonly (readonly string[])[] {
  const timed = standings.some(({ timeMs }) => timeMs > 0);
  const alone = standings.every(
    ({ won, drawn, points, roundPoints }) => won + drawn === 0 && points === roundPoints,
  );
  const shown = columns.filter((column) => !alone || !["won", "drawn", "roundPoints"].includes(column));
  const head = [
    ...shown.map((column) => say(language, "tournament.column", { column })),
    ...(timed ? [say(language, "tournament.column", { column: "time" })] : []),
  ];
  const seconds = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    useGrouping: false,
  });
  return [
    head,
    ...standings.map((row) => [
      ...shown.map((column) => String(row[column])),
      ...(timed ? [row.timeMs > 0 ? seconds.format(row.timeMs / 1000) : ""] : []),
    ]),
  ];
}

/** The standings for a spreadsheet. */
export function standingsSheet(standings: readonly Standing[], language: Language): string {
  return csvText(cellsOf(standings, language), language);
}

/** The standings as lines of a terminal: cells of a table. */
export function standingsCells(
  standings: readonly Standing[],
  language: Language,
): readonly (readonly string[])[] {
  return cellsOf(standings, language);
}

/** The standings as a page to print. */
export function standingsPage(standings: readonly Standing[], head: PageHead, language: Language): string {
  const [titles = [], ...rows] = cellsOf(standings, language);
  const body = `<h1>${htmlText(head.title)}</h1>
<p>${htmlText(lineOf(head, language))}</p>
<table><thead><tr>${titles.map((cell) => `<th scope="col">${htmlText(cell)}</th>`).join("")}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.map((cell) => `<td>${htmlText(cell)}</td>`).join("")}</tr>`).join("\n")}
</tbody></table>`;
  return page(head.title, body, language);
}

/** A certificate a page, for each team, the best first. */
export function certificates(standings: readonly Standing[], head: PageHead, language: Language): string {
  const sheets = standings.map(
    ({ rank, name }) => `<section class="certificate">
<h1>${htmlText(say(language, "tournament.certificate"))}</h1>
<p class="name">${htmlText(name)}</p>
<p class="place">${htmlText(say(language, rank <= 3 ? "tournament.place" : "tournament.tookPart", { rank }))}</p>
<p>${htmlText(head.title)}<br>${htmlText(lineOf(head, language))}</p>
<p class="sign">${htmlText(say(language, "tournament.judge"))}</p>
</section>`,
  );
  return page(say(language, "tournament.certificate"), sheets.join("\n"), language);
}

function lineOf({ discipline, at }: PageHead, language: Language): string {
  const date = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(at);
  return `${say(language, "tournament.discipline", { discipline: discipline.replaceAll("-", "") })} · ${date}`;
}

function page(title: string, body: string, language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${htmlText(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
