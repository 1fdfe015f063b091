import { decodeText } from "../../files/index.node.ts";
import { type Language, nearestWord, Problem } from "../../messages/index.ts";
import { withLineFeeds } from "../../toolchain/index.ts";
import { isNewerWork, type Work } from "../../work/index.ts";
import { type CollectedFile, kindOf } from "./collected.ts";
import { findFiles } from "./find-files.node.ts";
import { lessonOfPath, type NamedLesson, plainName } from "./lesson-names.ts";
import { nameKey } from "./name-key.ts";
import { programsOf, readWork } from "./work-programs.ts";

/** A program that somebody handed in for a lesson. */
export interface Submission {
  /** The id of a lesson. */
  readonly lesson: string;
  readonly text: string;
  /** The file that it came from. */
  readonly place: string;
  /** The page says that this lesson's check passed. */
  readonly claimed: boolean;
  /** A file of its own, or one of a pupil's records. */
  readonly origin: "file" | "work";
}

export interface CollectedPupil {
  readonly name: string;
  /** The programs that are to be tried. */
  readonly submissions: readonly Submission[];
  /** The page's files, with all that is in them; their programs are among the submissions. */
  readonly works: readonly Work[];
}

export interface CollectedWork {
  /** By name. */
  readonly pupils: readonly CollectedPupil[];
  /** What could not be used, and why. */
  readonly problems: readonly Problem[];
}

/**
 * Reads what a teacher collected: a folder or a zip a pupil, or a file of all work that is called after the pupil.
 * @throws Problem when there is no such folder
 */
export async function collectWork(
  folder: string,
  lessons: readonly NamedLesson[],
  language: Language,
): Promise<CollectedWork> {
  const problems: Problem[] = [];
  const pupils = new Map<string, { names: Set<string>; submissions: Submission[]; works: Work[] }>();
  for await (const found of findFiles(folder, language)) {
    if (found instanceof Problem) {
      problems.push(found);
      continue;
    }
    const name = pupilOf(found);
    if (name instanceof Problem) {
      problems.push(name);
      continue;
    }
    const pupil = pupils.get(sameFor(name)) ?? { names: new Set(), submissions: [], works: [] };
    pupils.set(sameFor(name), pupil);
    pupil.names.add(found.path[0]!);
    try {
      const text = decodeText(found.bytes, found.place);
      if (kindOf(found.path.at(-1)!) === "program") {
        pupil.submissions.push(submissionOf(text, found, lessons));
        continue;
      }
      const work = readWork(text);
      if (!work)
        throw new Problem(isNewerWork(text) ? "class.newerWork" : "class.noWork", {}, { file: found.place });
      pupil.works.push(work);
      pupil.submissions.push(...submissionsOf(work, found.place, lessons));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
    }
  }
  const named = [...pupils.values()].map(({ names, submissions, works }) => {
    const [first = "", second] = names;
    const name = plainPupil(first);
    if (second !== undefined) problems.push(new Problem("class.twice", { name, first, second }));
    if (submissions.length === 0) problems.push(new Problem("class.empty", { name }));
    return { name, submissions, works };
  });
  return { pupils: named.sort((a, b) => a.name.localeCompare(b.name, language)), problems };
}

/** The pupil's name, or why nobody can know it. */
function pupilOf({ place, path }: CollectedFile): string | Problem {
  const [first = ""] = path;
  if (path.length > 1) return first;
  if (kindOf(first) === "program") return new Problem("class.loose", {}, { file: place });
  // As the page calls it.
  if (plainName(first) === "robonet") return new Problem("class.nameless", {}, { file: place });
  return plainPupil(first);
}

function plainPupil(name: string): string {
  return name
    .replace(/\.json$/i, "")
    .normalize("NFC")
    .trim();
}

/** The same for two spellings of one name. */
function sameFor(name: string): string {
  return nameKey(plainPupil(name));
}

/** @throws Problem when it is no lesson's program */
function submissionOf(
  text: string,
  { place, path }: CollectedFile,
  lessons: readonly NamedLesson[],
): Submission {
  const inside = path.slice(1);
  const lesson = lessonOfPath(inside, lessons);
  if (lesson) return { lesson: lesson.id, text: withLineFeeds(text), place, claimed: false, origin: "file" };
  const name = plainName(inside.at(-1)!);
  const nearest = nearestWord(
    name,
    lessons.map(({ id }) => id),
  );
  throw new Problem("class.noLesson", { name, nearest: nearest ?? "none" }, { file: place });
}

/** The lessons' programs in a pupil's work that are worth a try. */
export function submissionsOf(
  work: Work,
  place: string,
  lessons: readonly Pick<NamedLesson, "id">[],
): Submission[] {
  return programsOf(work)
    .filter(({ programId }) => lessons.some(({ id }) => id === programId))
    .flatMap(({ programId, texts, claimed }) =>
      [...new Set([...texts, ...(claimed ?? [])])].map((each) => ({
        lesson: programId,
        text: withLineFeeds(each),
        place,
        claimed: claimed !== undefined,
        origin: "work" as const,
      })),
    );
}
