import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { surveyLessons } from "../lesson/index.node.ts";
import { translateComments } from "../lesson/index.ts";
import { languages } from "../messages/index.ts";
import { parseKit, robotMembers } from "../robot-kit/index.ts";
import { loadCompiler, readLibrary } from "../toolchain/index.node.ts";
import { Compiler, type DebugInfo } from "../toolchain/index.ts";
import { ownDebugInfo, withOtherComments } from "./index.ts";

const comments = suite("A program that was compiled with other comments");

const file = "kits/robonet-one.json";
const kit = parseKit(readFileSync(file, "utf8"), file);
const compiler = new Compiler(loadCompiler(), readLibrary()).for(kit);

function debugOf(source: string): DebugInfo {
  const compilation = compiler.compile({ path: "program.ts", source });
  if (!compilation.ok) throw new Error(compilation.diagnostics[0]?.text);
  return ownDebugInfo(compilation.debug);
}

comments(
  "is known as if it had been compiled with these: before, behind and in the middle of statements",
  () => {
    const program = (words: readonly string[]) => `// ${words[0]}
import { robot } from "@robonet/kit" // ${words[1]}

async function back(mm: number) {
  // ${words[2]}
  await robot.drive.straight(
    -mm, // ${words[3]}
  )
}
for (let i = 0; i < 2; i++) await back(10 * i) // ${words[1]}
// ${words[3]}`;
    const short = program(["a", "b", "c", "d"]);
    const long = program(["many more words", "“curly”, ā and ž", "", "the end of the way"]);
    assert.equal(withOtherComments(debugOf(short), "program.ts", long), debugOf(long));
    assert.equal(withOtherComments(debugOf(long), "program.ts", short), debugOf(short));
    assert.not.equal(debugOf(short).srcmap, debugOf(long).srcmap);
  },
);

comments("is every fourth lesson's first one, in three languages", () => {
  const members = robotMembers(kit);
  const whole = surveyLessons().lessons.filter(
    ({ manifest }) => !manifest.brokenStarter && manifest.parts.every((part) => members.includes(part)),
  );
  for (const lesson of whole.filter((_, i) => i % 4 === 0)) {
    const starter = readFileSync(lesson.path("starter.ts"), "utf8");
    const english = debugOf(starter);
    for (const language of languages) {
      const text = translateComments(starter, lesson.texts[language]);
      const moved = withOtherComments(english, "program.ts", text);
      assert.equal(moved, debugOf(text), `${lesson.id}, ${language}`);
    }
  }
});

comments.run();
