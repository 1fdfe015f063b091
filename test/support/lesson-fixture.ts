import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Lesson } from "../../lesson/library/lessons.ts";

/** The lesson that new ones begin with, written to its end, in a folder that a test may spoil. */
export class LessonFixture {
  readonly #project = mkdtempSync(join(tmpdir(), "robonet-"));
  readonly folder = mkdtempSync(join(this.#project, "robonet-lesson-"));

  constructor() {
    // As in the project: modules.
    writeFileSync(join(this.#project, "package.json"), '{ "type": "module" }');
    cpSync("templates/lessons/new-lesson", this.folder, { recursive: true });
    for (const name of readdirSync(this.folder, { recursive: true, encoding: "utf8" })) {
      if (!statSync(join(this.folder, name)).isFile()) continue;
      this.write(name, readFileSync(join(this.folder, name), "utf8").replaceAll(/TODO:? ?/g, ""));
    }
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
    rmSync(this.#project, { recursive: true });
  }
}
