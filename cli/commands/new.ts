import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { allOrNothing, pathFromHere, projectFolder, stageFile, stageFolder } from "../../files/index.node.ts";
import { Problem, say } from "../../messages/index.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addSharedOptions, type SharedOptions } from "../terminal/options.ts";
import { newLessonCommand } from "./new-lesson.ts";

/** The part that new ones are modelled on: small, tested, and so never out of date. */
const model = "lm75";

export function newCommand(exit: (code: number) => void): Command {
  const command = new Command("new");
  const driver = new Command("driver").argument("<name>").exitOverride();
  addSharedOptions(driver).action((name: string, { json, lang }: SharedOptions) => {
    const made = makeDriver(name).map((path) => pathFromHere(join(projectFolder, path)));
    if (json) console.log(JSON.stringify({ ok: true, made }));
    else {
      for (const path of made) console.log(say(lang, "new.made", { path }));
      console.log(say(lang, "new.next", { name, chip: `drivers/${name}/${name}.chip.ts` }));
    }
    exit(exitCode.ok);
  });
  return command.addCommand(driver).addCommand(newLessonCommand(exit));
}

/**
 * Makes the folder of a part and enters it where parts are listed.
 * @returns the files that are new or changed, from the project's folder
 * @throws Problem when the name won't do, or is taken
 */
function makeDriver(name: string): string[] {
  // A digit after a hyphen would vanish in the names that code gives the part.
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name)) throw new Problem("new.name", { name });
  const folder = `drivers/${name}`;
  if (existsSync(join(projectFolder, folder))) throw new Problem("new.exists", { path: folder });
  const files = Object.fromEntries(
    readdirSync(join(projectFolder, "drivers", model)).map((file) => {
      const text = renamed(readFileSync(join(projectFolder, "drivers", model, file), "utf8"), name);
      return [file.replace(model, name), file.endsWith(".test.ts") ? withReminder(text, name) : text];
    }),
  );
  const identifier = identifierOf(name);
  const catalog = "robot-kit/schema/catalog.ts";
  const [index, indexText] = edited("drivers/index.ts", (text) =>
    withLine(text, `export * from "./${name}/${name}"`, /^export \* from "\.\/[\w-]+\//),
  );
  const [parts, partsText] = edited(catalog, (text) =>
    withLine(
      withLine(
        text,
        `import { ${identifier} } from "../../drivers/${name}/${name}.part.ts";`,
        /^import .* from "\.\.\/\.\.\/drivers\/[\w-]+\//,
        (line) => line.split(" from ")[1]!,
      ),
      `  ${identifier},`,
      /^ {2}\w+,$/,
    ),
  );
  // The folder first: what is listed must be there.
  allOrNothing([
    () => stageFolder(join(projectFolder, folder), files),
    () => stageFile(index, indexText),
    () => stageFile(parts, partsText),
  ]);
  return [...Object.keys(files).map((file) => `${folder}/${file}`), catalog, "drivers/index.ts"];
}

/** `bh1750-fvi` is `bh1750Fvi` in code. */
function identifierOf(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function renamed(text: string, name: string): string {
  const identifier = identifierOf(name);
  return text
    .replaceAll(`${model}/${model}`, `${name}/${name}`)
    .replaceAll(`./${model}.`, `./${name}.`)
    .replaceAll(`\`${model}.`, `\`${name}.`)
    .replaceAll(model.toUpperCase(), identifier.toUpperCase())
    .replaceAll(model, identifier);
}

/** A test that fails until the newcomer has written down what the datasheet says. */
function withReminder(text: string, name: string): string {
  const reminder = `chip("gives what the datasheet's own examples say", () => {
  assert.unreachable("TODO ${name}: put the datasheet's registers, times and examples in the place of the model's");
});
`;
  return text.replace("\nchip.run();", `\n${reminder}\nchip.run();`);
}

/** A list of lines of one kind, with one more in its place by the alphabet. */
function withLine(
  text: string,
  line: string,
  kind: RegExp,
  key: (line: string) => string = (each) => each,
): string {
  const lines = text.split("\n");
  const after = lines.findIndex((each) => kind.test(each) && key(each) > key(line));
  const at = after < 0 ? lines.findLastIndex((each) => kind.test(each)) + 1 : after;
  return lines.toSpliced(at, 0, line).join("\n");
}

/** A file of the project, and what is to stand in it. */
function edited(path: string, change: (text: string) => string): [file: string, text: string] {
  const file = join(projectFolder, path);
  return [file, change(readFileSync(file, "utf8"))];
}
