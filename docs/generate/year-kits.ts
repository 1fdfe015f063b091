import { lackingParts, namedKits } from "../../lesson/library/lesson-kit.ts";
import type { Lesson } from "../../lesson/library/lessons.ts";
import type { Language } from "../../messages/messages.ts";
import { meetingText } from "./meeting-text.ts";
import { rangesOf } from "./ranges.ts";

/** A meeting's number and the lessons of it that exist. */
export interface NumberedMeeting {
  readonly number: number;
  readonly lessons: readonly Lesson[];
}

/** The kit that a school begins with. */
const firstKit = "robonet-one";

/** The kits that a meeting needs, where the one that a school begins with lacks a part. */
export function otherKits(lessons: readonly Lesson[]): string[] {
  const able = namedKits("en").filter(({ kit }) =>
    lessons.every((lesson) => lackingParts(kit, lesson).length === 0),
  );
  return able.some(({ kit }) => kit.id === firstKit) ? [] : able.map(({ kit }) => kit.name);
}

/** For each kit the meetings whose lesson it cannot do on the floor; the kits with the fewest come first. */
export function kitsOfTheYear(year: readonly NumberedMeeting[], language: Language): string {
  const text = meetingText[language];
  const rows = namedKits("en")
    .map(({ kit }) => ({
      name: kit.name,
      lacking: year.flatMap(({ number, lessons }) =>
        lessons.some((lesson) => lackingParts(kit, lesson).length > 0) ? [number] : [],
      ),
    }))
    .sort((a, b) => a.lacking.length - b.lacking.length);
  const lines = rows.map(({ name, lacking }) => `| ${name} | ${rangesOf(lacking).join(", ") || "–"} |`);
  return `### ${text.kits.title}

${text.kits.before}

| ${text.kits.columns.join(" | ")} |
| --- | --- |
${lines.join("\n")}`;
}
