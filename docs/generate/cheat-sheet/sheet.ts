import { readFileSync } from "node:fs";
import { type Language, say } from "../../../messages/messages.ts";
import { directionsPicture } from "./directions.ts";
import { columns, type Line, type Section } from "./sections.ts";

const style = readFileSync(new URL("sheet.css", import.meta.url), "utf8");
const units = [
  ["mm", "sheet.units.mm"],
  ["°", "sheet.units.degrees"],
  ["ms", "sheet.units.ms"],
  ["mm/s, °/s", "sheet.units.speed"],
] as const;

/** `docs/cheat-sheet/LANGUAGE.html`: one page of A4 that needs nothing beside it. */
export function cheatSheet(language: Language): string {
  const title = say(language, "sheet.title");
  const section = ({ title: id, lines }: Section) =>
    `<section><h2>${say(language, id)}</h2>\n${lines.map((line) => lineOf(language, line)).join("\n")}\n</section>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>
${style}</style>
</head>
<body>
<header><h1>${title}</h1><p>${say(language, "sheet.subtitle")}</p></header>
<main>
${columns.map((sections) => `<div>\n${sections.map(section).join("\n")}\n</div>`).join("\n")}
</main>
</body>
</html>
`;
}

function lineOf(language: Language, line: Line): string {
  if ("program" in line) return `<pre>${escaped(line.program)}</pre>`;
  if ("text" in line) return `<p>${marked(say(language, line.text))}</p>`;
  if ("picture" in line)
    return `<div class="units">${directionsPicture(language)}${unitList(language)}</div>`;
  const star = line.kind === "optional" ? "*" : "";
  return `<div class="call"><code>${escaped(line.code)}</code>${star} ${marked(say(language, line.does))}</div>`;
}

function unitList(language: Language): string {
  const rows = units.map(([unit, id]) => `<dt>${unit}</dt><dd>${say(language, id)}</dd>`);
  return `<dl>${rows.join("")}</dl>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A sentence in which code stands in backticks. */
function marked(text: string): string {
  return escaped(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}
