import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { mutantsOf } from "../../lesson/review/mutants.ts";
import { addNoticed, type Noticed } from "./noticed.ts";
import { TestBundle } from "./test-bundle.ts";

/** Code that decides over a verdict, and the tests that must notice a mistake in it. Folders end with a slash. */
const units = [
  { code: ["lesson/questions/"], tests: ["lesson/questions/"] },
  { code: ["lesson/verdict/"], tests: ["lesson/verdict/"] },
  { code: ["sim/run/run-end.ts"], tests: ["sim/run/run-end.test.ts"] },
  { code: ["studio/src/work/earned.ts"], tests: ["studio/src/work/earned.test.ts"] },
] as const;

function filesOf(paths: readonly string[], wanted: (name: string) => boolean): string[] {
  return paths.flatMap((path) => {
    if (!path.endsWith("/")) return [path];
    return readdirSync(path)
      .filter((name) => name.endsWith(".ts") && wanted(name))
      .map((name) => path + name);
  });
}

const isTest = (name: string) => name.endsWith(".test.ts");

/**
 * Mistakes as in lessons' solutions, and comparisons turned round wherever they stand; each must fail a test.
 * @param wanted parts of paths; none: all
 */
export async function mutateUnits(wanted: readonly string[]): Promise<Noticed> {
  const sum = { all: 0, noticed: 0 };
  const useless: string[] = [];
  for (const { code, tests } of units) {
    const files = filesOf(code, (name) => !isTest(name)).filter(
      (file) => wanted.length === 0 || wanted.some((each) => file.includes(each)),
    );
    if (files.length === 0) continue;
    const bundle = await TestBundle.of(filesOf(tests, isTest));
    try {
      if (await bundle.fails()) useless.push(dirname(files[0]!));
      else for (const file of files) addNoticed(sum, await tryMistakes(bundle, file));
    } finally {
      await bundle.close();
    }
  }
  return { ...sum, useless };
}

async function tryMistakes(bundle: TestBundle, file: string): Promise<Noticed> {
  const mutants = mutantsOf(readFileSync(file, "utf8"), { anywhere: true });
  const missed: string[] = [];
  for (const { name, source } of mutants) if (!(await bundle.fails({ file, source }))) missed.push(name);
  const noticed = mutants.length - missed.length;
  console.log(`${file.padEnd(36)} ${noticed} of ${mutants.length} noticed`);
  for (const name of missed) console.log(`  ${file}:${name} not noticed`);
  return { all: mutants.length, noticed, useless: [] };
}
