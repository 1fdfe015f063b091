import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Language, languages, parametersOf } from "../../messages/index.ts";
import type { Lesson } from "../library/lessons.ts";
import { commentKey, commentsIn } from "../library/starter-comments.ts";
import type { LessonCheck } from "../questions/check.ts";
import type { Finding } from "./finding.ts";
import { checkWording } from "./wording.ts";

/** The sentences in `texts.json`: those that the check can say, in each language, no others, and translated. */
export function checkTexts(lesson: Lesson, check: LessonCheck): Finding[] {
  const file = lesson.path("texts.json");
  const code = withImports(join(lesson.folder, "check.ts"));
  const keys = new Set(languages.flatMap((language) => lesson.textKeys(language)));
  const comments = commentsOfStarter(lesson);
  const expected = [
    "title",
    "idea",
    ...comments.map((_, place) => commentKey(place)),
    ...check.goals.map(({ id }) => `goal.${id}`),
    ...[...feedbackIn(code), ...Object.values(lesson.manifest.wrong)].map((id) => `feedback.${id}`),
  ];
  const used = (key: string) =>
    expected.includes(key) ||
    (key.startsWith("feedback.") && code.includes(`"${key.slice("feedback.".length)}"`));
  return [
    ...[...keys]
      .filter((key) => !used(key))
      .map((key): Finding => ({ file, id: "lessonCheck.textStale", params: { key } })),
    ...languages.flatMap((language) =>
      [...new Set([...keys, ...expected])]
        .filter((key) => !lesson.textKeys(language).includes(key))
        .map((key): Finding => ({ file, id: "lessonCheck.textMissing", params: { key, language } })),
    ),
    ...comments.flatMap((words, place): Finding[] => {
      const key = commentKey(place);
      const text = lesson.text("en", key);
      return text === undefined || text === words
        ? []
        : [{ file, id: "lessonCheck.textComment", params: { key, words } }];
    }),
    ...[...keys].flatMap((key) =>
      languages.flatMap((language) => [
        ...checkSentence(lesson, key, language),
        ...checkWording(file, `${language} ${key}`, language, lesson.text(language, key) ?? ""),
      ]),
    ),
  ];
}

/** A missing starter is another finding. */
function commentsOfStarter({ folder }: Lesson): string[] {
  const file = join(folder, "starter.ts");
  return existsSync(file) ? commentsIn(readFileSync(file, "utf8")) : [];
}

/** One sentence against the English one: the same values, other words. */
function checkSentence(lesson: Lesson, key: string, language: Language): Finding[] {
  const file = lesson.path("texts.json");
  const text = lesson.text(language, key);
  const english = lesson.text("en", key);
  if (text === undefined || english === undefined) return [];
  try {
    const [own, wanted] = [parametersOf(text), parametersOf(english)].map((names) => names.join(", "));
    if (own !== wanted)
      return [
        {
          file,
          id: "lessonCheck.textValues",
          params: { key, language, own: own || "–", wanted: wanted || "–" },
        },
      ];
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    return [{ file, id: "lessonCheck.textBroken", params: { key, language, reason } }];
  }
  return language !== "en" && text === english
    ? [{ file, id: "lessonCheck.textSame", params: { key, language } }]
    : [];
}

/** Ids that stand after `feedback:` in the code of a check. */
function feedbackIn(code: string): string[] {
  return [...code.matchAll(/\bfeedback:([^,}]*)/g)].flatMap(([, expression]) =>
    [...expression!.replace(/\([^()]*\)|[!=]== "[^"]*"/g, "").matchAll(/"([a-z][a-z0-9_]*)"/g)].map(
      ([, id]) => id!,
    ),
  );
}

/** A file and those beside it that it imports, as one text. */
function withImports(file: string): string {
  const text = readFileSync(file, "utf8");
  const beside = [...text.matchAll(/from "(\.\/[^"]+)"/g)].map(([, path]) =>
    withImports(join(dirname(file), path!)),
  );
  return [text, ...beside].join("\n");
}
