import { type Lesson, readLessons } from "../../lesson/library/lessons.ts";
import { say } from "../../messages/index.ts";
import type { Language } from "../../messages/messages.ts";
import { escaped, lines } from "../../robot-kit/wiring/drawing/svg-text.ts";
import { type Level, levels } from "./curriculum-plan.ts";
import { curriculumText } from "./curriculum-text.ts";
import { inLanguage } from "./curriculum-words.ts";
import { otherLanguages } from "./page-language.ts";
import { yearPlan } from "./year-plan.ts";

/** A place on the path: a lesson that exists, or one that is planned. */
interface Place {
  readonly number: number;
  readonly title: string;
  readonly concepts: readonly string[];
  readonly parts: readonly string[];
  readonly needs: readonly string[];
  readonly lesson?: Lesson;
}

/** A level is called here as in the page. */
const titleOf = (index: number, language: Language) =>
  say(language, (["studio.level1", "studio.level2", "studio.level3", "studio.level4"] as const)[index]!);

const folderOf = (lesson: Lesson) => lesson.folder.split(/[\\/]/).slice(-2).join("/");

/**
 * The path with what exists put in.
 * @throws Error when a lesson stands elsewhere than the plan says
 */
function path(language: Language): { level: Level; places: Place[] }[] {
  const lessons = readLessons();
  let number = 0;
  const placed = levels.map((level) => ({
    level,
    places: level.lessons.map(({ id, title, concepts, parts }): Place => {
      number++;
      const lesson = lessons.find((each) => each.id === id);
      if (!lesson) return { number, title: inLanguage(title, language), concepts, parts, needs: [] };
      if (lesson.level !== level.folder) throw new Error(`${id} is planned for ${level.folder}`);
      const { manifest } = lesson;
      return { ...manifest, number, title: lesson.say(language, "title"), lesson };
    }),
  }));
  const ids = levels.flatMap((level) => level.lessons.map(({ id }) => id));
  const stray = lessons.filter(({ id }) => !ids.includes(id));
  if (stray.length > 0)
    throw new Error(`not in the plan: ${stray.map(({ id }) => id).join(", ")}; see curriculum-plan.ts`);
  return placed;
}

function row(
  { number, title, concepts, parts, needs, lesson }: Place,
  numbers: Map<string, number>,
  language: Language,
): string {
  const cells = [
    number,
    lesson ? `[${title}](../lessons/${folderOf(lesson)}/${language}.md)` : title,
    concepts.map((concept) => inLanguage(concept, language)).join(", "),
    needs.map((id) => numbers.get(id)).join(", "),
    parts.map((part) => `\`${part}\``).join(", "),
    lesson ? lesson.manifest.minutes : curriculumText[language].coming,
  ];
  return `| ${cells.join(" | ")} |`;
}

/** `docs/curriculum.md`: the whole path; what exists comes from the lessons' own `lesson.json`. */
export function curriculumPage(language: Language): string {
  const text = curriculumText[language];
  const whole = path(language);
  const numbers = new Map(
    whole.flatMap(({ places }) =>
      places.flatMap(({ number, lesson }) => (lesson ? [[lesson.id, number] as const] : [])),
    ),
  );
  const sections = whole.map(({ level, places }, index) => {
    const coming = places.every(({ lesson }) => !lesson) ? ` (${text.coming})` : "";
    return `## ${text.level(index + 1)}: ${titleOf(index, language)}${coming}

${inLanguage(level.adds, language)}

| ${text.columns.join(" | ")} |
| ${text.columns.map(() => "---").join(" | ")} |
${places.map((place) => row(place, numbers, language)).join("\n")}
`;
  });
  return `# ${text.title}

${otherLanguages("curriculum", language)}

${text.before(numbers.size, whole.flatMap(({ places }) => places).length)}

${yearPlan(language)}

${sections.join("\n")}
${text.after}
`;
}

const boxWidth = 112;
const boxHeight = 58;
const gap = 14;
const left = 150;
const rowHeight = 88;
const colours = ["#2f6fb2", "#2e8b57", "#b5651d", "#7a4fa3"];

/** `docs/pictures/curriculum.svg`: a row for each level; what is coming has a dashed outline. */
export function curriculumPicture(language: Language): string {
  const whole = path(language);
  const most = Math.max(...whole.map(({ places }) => places.length));
  const width = left + most * (boxWidth + gap);
  const height = 20 + whole.length * rowHeight;
  const rows = whole.map(({ places }, row) => {
    const y = 20 + row * rowHeight;
    const colour = colours[row]!;
    const middle = y + boxHeight / 2;
    const label = lines(titleOf(row, language), 16).map(
      (line, index) => `<text x="12" y="${y + 34 + index * 16}" font-size="13">${escaped(line)}</text>`,
    );
    const last = left + (places.length - 1) * (boxWidth + gap);
    const boxes = places.map((place, column) => box(place, left + column * (boxWidth + gap), y, colour));
    return `<g>
<text x="12" y="${y + 16}" font-size="13" font-weight="600" fill="${colour}">${curriculumText[language].level(row + 1)}</text>
${label.join("\n")}
<path d="M${left} ${middle}H${last}" stroke="${colour}" stroke-width="3"/>
${boxes.join("\n")}
</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, 'DejaVu Sans', sans-serif" fill="#222">
<rect width="${width}" height="${height}" fill="#fff"/>
${rows.join("\n")}
</svg>
`;
}

function box({ number, title, lesson }: Place, x: number, y: number, colour: string): string {
  const outline = lesson
    ? `fill="${colour}"`
    : `fill="#fff" stroke="${colour}" stroke-width="2" stroke-dasharray="6 4"`;
  const ink = lesson ? "#fff" : "#222";
  const texts = [`${number}`, ...lines(title, 15)].map((line, index) => {
    const weight = index === 0 ? ' font-weight="600"' : "";
    return `<text x="${x + boxWidth / 2}" y="${y + 17 + index * 15}" font-size="12" text-anchor="middle" fill="${ink}"${weight}>${escaped(line)}</text>`;
  });
  return `<rect x="${x}" y="${y}" width="${boxWidth}" height="${boxHeight}" rx="8" ${outline}/>${texts.join("")}`;
}
