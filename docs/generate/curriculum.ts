import { type Lesson, readLessons } from "../../lesson/library/lessons.ts";
import { escaped, lines } from "../../robot-kit/wiring/drawing/svg-text.ts";
import { type Level, levels } from "./curriculum-plan.ts";

/** A place on the path: a lesson that exists, or one that is planned. */
interface Place {
  readonly number: number;
  readonly title: string;
  readonly concepts: readonly string[];
  readonly parts: readonly string[];
  readonly needs: readonly string[];
  readonly lesson?: Lesson;
}

const folderOf = (lesson: Lesson) => lesson.folder.split(/[\\/]/).slice(-2).join("/");

/**
 * The path with what exists put in.
 * @throws Error when a lesson stands elsewhere than the plan says
 */
function path(): { level: Level; places: Place[] }[] {
  const lessons = readLessons();
  let number = 0;
  const placed = levels.map((level) => ({
    level,
    places: level.lessons.map(({ id, title, concepts, parts }): Place => {
      number++;
      const lesson = lessons.find((each) => each.id === id);
      if (!lesson) return { number, title, concepts, parts, needs: [] };
      if (lesson.level !== level.folder) throw new Error(`${id} is planned for ${level.folder}`);
      const { manifest } = lesson;
      return { ...manifest, number, title: lesson.say("en", "title"), lesson };
    }),
  }));
  const ids = levels.flatMap((level) => level.lessons.map(({ id }) => id));
  const stray = lessons.filter(({ id }) => !ids.includes(id));
  if (stray.length > 0)
    throw new Error(`not in the plan: ${stray.map(({ id }) => id).join(", ")}; see curriculum-plan.ts`);
  return placed;
}

function row({ number, title, concepts, parts, needs, lesson }: Place, numbers: Map<string, number>): string {
  const linked = lesson ? `[${title}](../lessons/${folderOf(lesson)}/en.md)` : title;
  const needed = needs.map((id) => numbers.get(id)).join(", ");
  const minutes = lesson ? String(lesson.manifest.minutes) : "coming";
  const used = parts.map((part) => `\`${part}\``).join(", ");
  return `| ${number} | ${linked} | ${concepts.join(", ")} | ${needed} | ${used} | ${minutes} |`;
}

/** `docs/curriculum.md`: the whole path; what exists comes from the lessons' own `lesson.json`. */
export function curriculumPage(): string {
  const whole = path();
  const numbers = new Map(
    whole.flatMap(({ places }) =>
      places.flatMap(({ number, lesson }) => (lesson ? [[lesson.id, number] as const] : [])),
    ),
  );
  const sections = whole.map(({ level, places }, index) => {
    const coming = places.every(({ lesson }) => !lesson) ? " (coming)" : "";
    return `## Level ${index + 1}: ${level.title}${coming}

${level.adds}

| no. | lesson | what is new | needs | uses \`robot.\` | minutes |
| --- | --- | --- | --- | --- | --- |
${places.map((place) => row(place, numbers)).join("\n")}
`;
  });
  return `# Curriculum

Four levels of eight lessons: one school year of a robotics club for pupils of 11 to 14, with one lesson of 45 minutes a week.
No earlier knowledge is needed, neither by pupils nor by teachers. Each lesson stands alone as a folder: a page for the
pupil and one for the teacher in English, Latvian and Lithuanian, a program to begin with, and a check that says what is
missing. Levels 3 and 4 are planned. Written by \`npm run docs\`.

![The path of 32 lessons](pictures/curriculum.svg)

## How a lesson goes

1. **Something to do without a computer**, five minutes: a pupil plays the robot, a ball bounces, distances are guessed.
2. **The idea**, with an example of a few lines, read together.
3. **Pupils work in pairs** with the page of the lesson. They run their program in the simulator as often as they like, and
   \`npx robonet check\` says in their language which goals are reached and what helps with the next one.
4. **Extra tasks, or the real robot**, for those who are done.
5. **A wrong program** at the end: pupils say what the robot will do before it runs.

A class without robots can do all lessons in the simulator. With robots, one for two to four pupils is enough. The
teacher's page says what differs on the real floor.

Most lessons build on others: the column "needs" says on which.

${sections.join("\n")}
## What it gives to school subjects

We name areas here, not clauses: compare with the plan of your own school.

**Latvia.** The lessons fit _Datorika_ and _Dizains un tehnoloģijas_ in the learning area of technologies (Skola2030): to
break a task into steps, to write, test and improve a program, to work in pairs, to make and try a technical solution.
Angles, distances, coordinates and the mean of measurements come from mathematics, speed and sensors from the sciences.

**Lithuania.** They fit _Informatika_ in the general programme (_bendroji programa_), most of all algorithms and programming,
and solving technological problems; level 3 adds data, which pupils measure, plot and judge. _Technologijos_ and mathematics
meet in the same places as in Latvia.

**DigComp.** The European framework has five areas. The lessons work mainly on two: digital content creation (programming is one of its
competences) and problem solving (technical problems, and using digital technology to make something new). Measured values, their noise and
plots belong to information and data literacy; working in pairs and presenting, to communication and
collaboration; emergency stop, battery and a clear floor, to safety in a practical sense.

| | level 1 | level 2 | level 3 | level 4 |
| --- | --- | --- | --- | --- |
| programming | sequence, variable, loop, function | condition, \`while\`, decision | formula, parameter, tuning | states, tasks, errors |
| technology | motor, lamp, buzzer, button | sensors, calibration | control loop, odometry | whole machine, reliability |
| mathematics | length, angle, figure | comparison, mean | proportion, coordinates, graph | logic, strategy |
| working together | pairs, explaining | predicting, comparing | measuring, changing one thing | planning, presenting |
`;
}

const boxWidth = 112;
const boxHeight = 58;
const gap = 14;
const left = 150;
const rowHeight = 88;
const colours = ["#2f6fb2", "#2e8b57", "#b5651d", "#7a4fa3"];

/** `docs/pictures/curriculum.svg`: a row for each level; what is coming has a dashed outline. */
export function curriculumPicture(): string {
  const whole = path();
  const width = left + 8 * (boxWidth + gap);
  const height = 20 + whole.length * rowHeight;
  const rows = whole.map(({ level, places }, row) => {
    const y = 20 + row * rowHeight;
    const colour = colours[row]!;
    const middle = y + boxHeight / 2;
    const label = lines(level.title, 16).map(
      (line, index) => `<text x="12" y="${y + 34 + index * 16}" font-size="13">${escaped(line)}</text>`,
    );
    const last = left + 7 * (boxWidth + gap);
    const boxes = places.map((place, column) => box(place, left + column * (boxWidth + gap), y, colour));
    return `<g>
<text x="12" y="${y + 16}" font-size="13" font-weight="600" fill="${colour}">Level ${row + 1}</text>
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
