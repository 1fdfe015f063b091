import { readFileSync } from "node:fs";
import { type KitFile, lackingParts, namedKits, partList } from "../../lesson/library/lesson-kit.ts";
import { type Lesson, readLessons } from "../../lesson/library/lessons.ts";
import { describeFinding } from "../../lesson/review/finding.ts";
import { Verdicts } from "../../lesson/review/verdicts.ts";
import { SimulatorPool } from "../../lesson/trials/pool.ts";
import type { TrialResult } from "../../lesson/trials/simulator-messages.ts";
import type { Language } from "../../messages/messages.ts";
import { otherLanguages } from "./page-language.ts";

/** A lesson on each kit, in the order of the columns: a trial, or the parts that the kit lacks. */
export interface LessonOnKits {
  readonly lesson: Lesson;
  readonly tried: readonly (TrialResult | { readonly lacking: readonly string[] })[];
}

/** Every solution, tried on every kit that has the parts, on all seeds: minutes. */
export async function measureLessonsOnKits(): Promise<LessonOnKits[]> {
  const kits = namedKits("en");
  const pool = new SimulatorPool();
  try {
    return await Promise.all(
      readLessons().map(async (lesson) => ({
        lesson,
        tried: await Promise.all(kits.map((kit) => tryOn(lesson, kit, pool))),
      })),
    );
  } finally {
    await pool.close();
  }
}

async function tryOn(lesson: Lesson, { kit, file, text }: KitFile, pool: SimulatorPool) {
  const lacking = lackingParts(kit, lesson);
  if (lacking.length > 0) return { lacking };
  const worldText = readFileSync(lesson.worldFile, "utf8");
  return pool.trial({
    program: { path: lesson.path("solution.ts") },
    input: { kitText: text, kitFile: file, worldText, worldFile: lesson.path("world.svg") },
    checkUrl: lesson.checkUrl,
    until: "end",
  });
}

interface PageText {
  readonly title: string;
  readonly introduction: string;
  readonly lesson: string;
  /** Of parts with their article or case, as `partList` has them. */
  readonly lacks: (parts: string) => string;
  readonly fails: (passed: number, tries: number) => string;
  readonly failing: string;
}

const pageText: Readonly<Record<Language, PageText>> = {
  en: {
    title: "Which lesson runs on which robot",
    introduction: `Every solution, tried on every kit that has the parts, on all seeds of its check, shown and hidden. A number is the size
of the image in bytes: the solution passes. A lesson whose part the robot in use lacks is simulated on the first kit that
has it. Written by \`npm run docs\`.`,
    lesson: "lesson",
    lacks: (parts) => `no ${parts.replace(/^a /, "")}`,
    fails: (passed, tries) => `fails (${passed} of ${tries})`,
    failing: "Where a solution does not pass:",
  },
  lv: {
    title: "Kura nodarbība der kuram robotam",
    introduction: `Katrs risinājums ir izmēģināts ar katru komplektu, kuram ir vajadzīgās detaļas, visos pārbaudes mēģinājumos, gan
redzamajos, gan slēptajos. Skaitlis ir programmas attēla lielums baitos: risinājums izdodas. Ja robotam, ko tagad lieto, detaļas
trūkst, nodarbību simulē ar pirmo komplektu, kuram tā ir. Šo lapu izveido \`npm run docs\`.`,
    lesson: "nodarbība",
    lacks: (parts) => `vajag ${parts}`,
    fails: (passed, tries) => `neizdodas (${passed} no ${tries})`,
    failing: "Kur risinājums neizdodas:",
  },
  lt: {
    title: "Kuri pamoka tinka kuriam robotui",
    introduction: `Kiekvienas sprendimas išbandytas su kiekvienu rinkiniu, kuris turi reikiamas dalis, visuose patikros bandymuose, ir rodomuose, ir
slaptuose. Skaičius yra programos atvaizdo dydis baitais: sprendimas pavyksta. Jei dabar naudojamam robotui dalies trūksta, pamoka
simuliuojama su pirmuoju rinkiniu, kuris ją turi. Šį puslapį sukuria \`npm run docs\`.`,
    lesson: "pamoka",
    lacks: (parts) => `trūksta ${parts}`,
    fails: (passed, tries) => `nepavyksta (${passed} iš ${tries})`,
    failing: "Kur sprendimas nepavyksta:",
  },
};

/** `docs/lessons-on-kits.md` in one language. */
export function lessonsOnKitsPage(rows: readonly LessonOnKits[], language: Language): string {
  const text = pageText[language];
  const kits = namedKits("en").map(({ kit }) => kit.name);
  const reasons: string[] = [];
  const lines = rows.map(({ lesson, tried }) => {
    const cells = tried.map((each, column) => {
      if ("lacking" in each) return text.lacks(partList(each.lacking, language));
      const [finding] = new Verdicts(lesson, language).otherKit(kits[column]!, each);
      if (each.compiled && !finding) return each.imageBytes.toLocaleString(language);
      if (finding) reasons.push(`- ${describeFinding(finding, language)}`);
      const seeds = each.compiled ? each.seeds : [];
      return text.fails(seeds.filter((seed) => seed.passed).length, seeds.length);
    });
    return `| ${lesson.number}. ${lesson.say(language, "title")} | ${cells.join(" | ")} |`;
  });
  return `# ${text.title}

${otherLanguages("lessons-on-kits", language)}

${text.introduction}

| ${text.lesson} | ${kits.join(" | ")} |
| --- | ${kits.map(() => "---").join(" | ")} |
${lines.join("\n")}
${reasons.length > 0 ? `\n${text.failing}\n\n${reasons.join("\n")}\n` : ""}`;
}
