import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findLesson, Lesson } from "../../cli/lessons.ts";

/** A copy of a lesson that a test may spoil. */
export class LessonFixture {
  readonly folder = mkdtempSync(join(tmpdir(), "robonet-lesson-"));

  constructor(id: string) {
    cpSync(findLesson(id).folder, this.folder, { recursive: true });
  }

  get lesson(): Lesson {
    return new Lesson(1, "1-fixtures", this.folder);
  }

  /** Changes a file's text. */
  edit(name: string, change: (text: string) => string): this {
    const before = readFileSync(join(this.folder, name), "utf8");
    const after = change(before);
    if (after === before) throw new Error(`the change of ${name} changes nothing`);
    return this.write(name, after);
  }

  write(name: string, text: string): this {
    writeFileSync(join(this.folder, name), text);
    return this;
  }

  remove(name: string): this {
    rmSync(join(this.folder, name));
    return this;
  }

  end(): void {
    rmSync(this.folder, { recursive: true });
  }
}
