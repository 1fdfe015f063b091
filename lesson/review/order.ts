import { basename, dirname } from "node:path";
import { nearestWord } from "../../messages/index.ts";
import { readOrder } from "../library/lesson-order.ts";
import { type Lesson, lessonsFolder } from "../library/lessons.ts";
import type { Finding } from "./finding.ts";

/** A lesson's place among all: an id of its own, and only earlier ones needed. */
export function checkOrder(lesson: Lesson, all: readonly Lesson[]): Finding[] {
  const file = lesson.path("lesson.json");
  const twin = all.find((other) => other.id === lesson.id && other.folder !== lesson.folder);
  const lessons = dirname(dirname(lesson.folder));
  const place = readOrder(lessons)[lesson.level] ?? [];
  const ordered =
    lessons !== lessonsFolder || (place.includes(lesson.id) && basename(lesson.folder) === lesson.id);
  const ids = all.map(({ id }) => id);
  return [
    ...(twin
      ? [
          {
            file,
            id: "lessonCheck.idTaken",
            params: { name: lesson.id, other: twin.path("lesson.json") },
          } as const,
        ]
      : []),
    ...(ordered ? [] : [{ file, id: "lessonCheck.unordered", params: { name: lesson.id } } as const]),
    ...lesson.manifest.needs.flatMap((name): Finding[] => {
      const needed = all.find(({ id }) => id === name);
      if (!needed) {
        const nearest = nearestWord(name, ids) ?? "none";
        return [{ file, id: "lessonCheck.needsUnknown", params: { name, nearest } }];
      }
      return needed.number < lesson.number ? [] : [{ file, id: "lessonCheck.needsLater", params: { name } }];
    }),
  ];
}
