import { randomUUID } from "node:crypto";
import { basename, resolve } from "node:path";
import { nearestWord, Problem } from "../../messages/index.ts";
import { headsOf, type ProgramRecord, recordId, versionOf, type Work } from "../../work/index.ts";
import { type CollectedPupil, submissionsOf } from "../collect/collect-work.node.ts";
import type { NamedLesson } from "../collect/lesson-names.ts";
import type { VerdictShelf } from "../grade/grade-class.node.ts";
import { dayOf, endOfAugust } from "../names/school-year.ts";
import { CheckStore } from "./check-store.ts";
import { ClassStore, type Place, type SchoolClass } from "./class-store.ts";
import { type ClassData, type Database, openData } from "./open-data.node.ts";
import { placeExport } from "./place-export.ts";
import { shelfOf } from "./verdict-shelf.ts";

/** What stands for the device in records of programs that were collected as files. */
const collectedDevice = "collected";

/** What came to a pupil's place. */
export interface TakenIn {
  readonly name: string;
  /** The pupil was not in the class before. */
  readonly isNew: boolean;
  readonly records: number;
  readonly stars: number;
}

/** A class whose data are open. */
export class KeptClass {
  readonly #db: Database;
  readonly #store: ClassStore;
  readonly #checks: CheckStore;

  private constructor(
    db: Database,
    store: ClassStore,
    readonly schoolClass: SchoolClass,
    /** Classes that were deleted now, since their day has come. */
    readonly expired: readonly string[],
    readonly close: () => Promise<void>,
  ) {
    this.#db = db;
    this.#store = store;
    this.#checks = new CheckStore(db);
  }

  /**
   * @param place a folder, or `postgres://…`
   * @param name of the class; left out: the only one there is
   * @param made what a new class is called; left out: none is made
   * @throws Problem when there is no such class, or several
   */
  static async open(
    place: string,
    {
      name,
      made,
      today,
    }: { readonly name?: string | undefined; readonly made?: string; readonly today: Date },
  ): Promise<KeptClass> {
    const data = await openData(place, made !== undefined);
    try {
      const store = new ClassStore(data.db, randomUUID);
      const expired = await store.removeExpired(dayOf(today));
      const all = await store.classes();
      const found = name === undefined ? all : all.filter((each) => each.name === name);
      if (found.length > 1)
        throw new Problem("class.which", { known: all.map((each) => each.name).join(", ") }, { file: place });
      const wanted = name ?? made;
      if (found.length === 0 && (made === undefined || wanted === undefined))
        throw new Problem("class.none", { name: name ?? "none" }, { file: place });
      const schoolClass = found[0] ?? (await store.addClass(wanted!, endOfAugust(today)));
      return new KeptClass(data.db, store, schoolClass, expired, () => data.close());
    } catch (error) {
      await data.close();
      throw error;
    }
  }

  /** A class of data that are open already, and stay open. */
  static of({ db }: ClassData, schoolClass: SchoolClass): KeptClass {
    return new KeptClass(db, new ClassStore(db, randomUUID), schoolClass, [], async () => {});
  }

  /** Appends what was collected to what the pupils have; what is there already is not there twice. */
  async takeIn(pupils: readonly CollectedPupil[], nowMs: number): Promise<TakenIn[]> {
    const taken: TakenIn[] = [];
    for (const { name, submissions, works } of pupils) {
      const there = await this.#place(name);
      const { id } = there ?? (await this.#store.addPlace(this.schoolClass.id, name));
      const added = [];
      for (const work of works) added.push(await this.#store.append(id, work));
      const files = submissions.filter(({ origin }) => origin === "file");
      const before = (await this.#store.work(id)).work;
      added.push(await this.#store.append(id, asRecords(files, before, nowMs)));
      taken.push({
        name: there?.name ?? name,
        isNew: there === undefined,
        records: added.reduce((sum, each) => sum + each.records, 0),
        stars: added.reduce((sum, each) => sum + each.stars, 0),
      });
    }
    return taken;
  }

  /** All pupils of the class with what they have by now: the last of each program, and what passed before. */
  async pupils(lessons: readonly NamedLesson[]): Promise<CollectedPupil[]> {
    const places = await this.#store.places(this.schoolClass.id);
    const found: CollectedPupil[] = [];
    for (const { id, name } of places) {
      const { work } = await this.#store.work(id);
      const submissions = submissionsOf(work, name, lessons);
      const passed = (await this.#checks.passedBy(id)).filter(({ lesson }) =>
        lessons.some((each) => each.id === lesson),
      );
      const more = passed
        .filter(
          (each) => !submissions.some(({ lesson, text }) => lesson === each.lesson && text === each.text),
        )
        .map((each) => ({ ...each, place: name, claimed: false, origin: "work" as const }));
      found.push({ name, submissions: [...submissions, ...more], works: [] });
    }
    return found;
  }

  /** Deletes a pupil with all that came from them. @returns false: there is none of that name */
  async forget(name: string): Promise<boolean> {
    const place = await this.#place(name);
    if (place) await this.#store.removePlace(place.id);
    return place !== undefined;
  }

  /**
   * All that is kept of a pupil.
   * @throws Problem when there is none of that name
   */
  async exported(name: string, nowMs: number): Promise<string> {
    const place = await this.#place(name);
    const all = place && (await placeExport(this.#db, place.id, nowMs));
    if (all === undefined) throw await this.noPupil(name);
    return all;
  }

  async noPupil(name: string): Promise<Problem> {
    return new Problem("class.noPupil", { name, nearest: nearestWord(name, await this.names()) ?? "none" });
  }

  async names(): Promise<string[]> {
    return (await this.#store.places(this.schoolClass.id)).map(({ name }) => name);
  }

  get shelf(): VerdictShelf {
    return shelfOf(this.#checks);
  }

  #place(name: string): Promise<Place | undefined> {
    return this.#store.placeOf(this.schoolClass.id, name);
  }
}

/** What a class is called that was collected in a folder or a zip. */
export function classNameOf(folder: string): string {
  return basename(resolve(folder)).replace(/\.zip$/i, "");
}

/** Files as records that go on from what the pupil had: all of one time side by side. */
function asRecords(
  files: readonly { readonly lesson: string; readonly text: string }[],
  before: Work,
  at: number,
): Work {
  const records: ProgramRecord[] = [];
  const texts = new Map<string, string>();
  for (const { lesson: programId, text } of files) {
    const history = before.records.filter((record) => record.programId === programId);
    const version = versionOf(text);
    if (history.some((record) => record.version === version)) continue;
    const parents = headsOf(new Map(history.map((record) => [recordId(record), record])));
    records.push({ programId, version, parents, device: collectedDevice, at });
    texts.set(version, text);
  }
  return { records, texts, stars: [] };
}
