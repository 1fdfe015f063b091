import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readLessons } from "../../lesson/library/lessons.ts";
import { parseKit } from "../../robot-kit/index.ts";
import { kitFor, readKits } from "../../studio/build/kit-library.ts";
import { snippetEdits } from "../../studio/src/editor/snippet-edits.ts";
import { snippetsOf, snippetsOfLesson } from "../../studio/src/editor/snippets.ts";
import { Compiler } from "../../toolchain/compile/compile.ts";
import { readLibrary } from "../../toolchain/compile/library.node.ts";
import { withEdits } from "../../toolchain/compile/text-edit.ts";
import { loadCompiler } from "../../toolchain/devicescript/load.node.ts";
import { pageSuite } from "./suite.ts";

const pieces = suite("snippets");

pieces("each compiles in an empty program, with what it imports", () => {
  const compiler = new Compiler(loadCompiler(), readLibrary());
  const kits = readKits();
  const parts = ["drive", "light", "sound", "button", "distance", "line", "color"];
  const all = snippetsOf(parts);
  assert.ok(all.length > 15);
  for (const snippet of all) {
    const id = kitFor(snippet.part ? [snippet.part] : [], kits);
    const { edits } = snippetEdits("", 0, snippet);
    const source = withEdits("", edits);
    const { diagnostics } = compiler.for(parseKit(kits[id]!, id)).compile({ path: "mine.ts", source });
    assert.equal(diagnostics, [], source);
  }
});

pieces("a lesson has what was taught so far, of the parts that it uses", () => {
  const lessons = readLessons();
  const codes = (id: string, ...parts: string[]) =>
    snippetsOfLesson({ id, parts }, lessons)
      .map(({ code }) => code)
      .join("\n");
  assert.not.match(codes("hello-robot", "light", "sound"), /drive|for|while/);
  assert.match(codes("drive-and-stop", "drive"), /straight/);
  assert.match(codes("light-show", "light", "sound"), /for \(/);
  assert.not.match(codes("drive-a-square", "drive"), /function|light/);
  assert.not.match(codes("button-starts-it", "drive", "distance"), /robot\.distance/);
  assert.match(codes("stop-at-the-wall", "drive", "distance"), /while \(\(await robot\.distance/);
  assert.match(codes("see-the-line", "drive", "line"), /robot\.line\.left\.read/);
});

pieces("each is brought by a lesson that there is", () => {
  const ids = new Set(readLessons().map(({ id }) => id));
  const parts = ["drive", "light", "sound", "button", "distance", "line", "color"];
  assert.equal(
    snippetsOf(parts).filter(({ lesson }) => !ids.has(lesson)),
    [],
  );
});

pieces("one goes below its line, as far in as that, or into the empty line; the value is selected", () => {
  const robot = 'import { robot } from "@robonet/kit"\n';
  const put = (program: string, at: number, kind: string) => {
    const snippet = snippetsOf(["drive"]).find(({ code }) => code.includes(kind))!;
    const { edits, from, to } = snippetEdits(program, at, snippet);
    const text = withEdits(program, edits);
    return `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`;
  };
  const inLoop = `${robot}while (true) {\n}\n`;
  assert.is(
    put(inLoop, robot.length + 3, "turn"),
    `${robot}while (true) {\n    await robot.drive.turn([90])\n}\n`,
  );
  assert.is(put(`${robot}\n`, robot.length, "for"), `${robot}for (let i = 0; i < 4; i++) {\n    []\n}\n`);
  assert.is(
    put(robot, robot.length, "sleep(500)"),
    `${robot}import { sleep } from "@devicescript/core"\nawait sleep([500])`,
  );
});

pieces.run();

const page = pageSuite("snippets in the page");

page("a click puts one in at the cursor, and one can be dragged to its place", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("drive-a-square");
  await tab.getByRole("button", { name: "Code pieces" }).click();
  await studio.assertAccessible("the drawer of snippets");
  await studio.write('import { robot } from "@robonet/kit"\n// end');
  await tab.getByRole("button", { name: "for (let i" }).click();
  await tab.getByRole("button", { name: "robot.drive.turn(90)" }).click();
  await tab.keyboard.type("45");
  await tab
    .getByRole("button", { name: "sleep(500)" })
    .dragTo(tab.locator(".cm-line").getByText("import").first());
  await tab.locator(".cm-line").getByText("sleep", { exact: true }).first().waitFor();
  assert.equal(await tab.locator(".cm-line").allTextContents(), [
    'import { robot } from "@robonet/kit"',
    'import { sleep } from "@devicescript/core"',
    "await sleep(500)",
    "// end",
    "for (let i = 0; i < 4; i++) {",
    "    await robot.drive.turn(45)",
    "}",
  ]);
  await tab.reload();
  await tab.locator(".snippets").waitFor();
});
