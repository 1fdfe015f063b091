import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Lesson, readLessons } from "../../lesson/library/lessons.ts";
import { languages, type MessageId, say } from "../../messages/messages.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { Random } from "../../sim/numbers/random.ts";
import { Compiler } from "../../toolchain/compile/compile.ts";
import { explain } from "../../toolchain/compile/explain.ts";
import { readLibrary } from "../../toolchain/compile/library.node.ts";
import { loadCompiler } from "../../toolchain/devicescript/load.node.ts";
import { Choice } from "../generate/choice.ts";
import { withTypingMistake } from "../generate/typing-mistake.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const notOurs: MessageId = "ts.other";

/** What the compiler says of a program with one typing mistake. */
export interface Told {
  readonly seed: number;
  readonly source: string;
  /** Errors, and those of them that have no sentence of ours: number, line and the compiler's words. */
  readonly count: number;
  readonly raw: readonly string[];
}

let compiler: Compiler | undefined;
let programs: readonly string[] | undefined;

/** Puts a typing mistake into a program of the lessons; the same seed makes the same one. */
export function tellMistake(seed: number): Told {
  compiler ??= new Compiler(loadCompiler(), readLibrary()).for(
    parseKit(readFileSync(join(root, "kits/robonet-color.json"), "utf8"), "robonet-color.json"),
  );
  programs ??= readLessons().flatMap(wholePrograms);
  const choice = new Choice(new Random(seed));
  const source = withTypingMistake(choice.of(programs), choice);
  const errors = compiler
    .compile({ path: "program.ts", source })
    .diagnostics.filter(({ severity }) => severity === "error");
  const raw = errors.filter((each) =>
    languages.some((language) => explain(each, language) === say(language, notOurs, { text: each.text })),
  );
  return {
    seed,
    source,
    count: errors.length,
    raw: raw.map(({ code, line, text }) => `line ${line}: ${code} ${text}`),
  };
}

/** Those that compile as they are. */
function wholePrograms({ folder, manifest }: Lesson): string[] {
  const right = readdirSync(join(folder, "right"))
    .sort()
    .map((name) => `right/${name}`);
  const starter = manifest.brokenStarter ? [] : ["starter.ts"];
  return [...right, "solution.ts", ...starter].map((name) => readFileSync(join(folder, name), "utf8"));
}
