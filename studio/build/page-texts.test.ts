import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isMessageId } from "../../messages/messages.ts";
import { buildPage, pageFolder } from "../serve/built.node.ts";
import { isOfPage } from "./page-texts.ts";

const texts = suite("the page's sentences");

/** In the built page, since what is bundled is what can be said. The compiler has no sentences of ours. */
function scripts(): string[] {
  const folder = join(pageFolder, "assets");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".js") && !name.startsWith("compiler"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

texts("every sentence that the page speaks of comes with it", async () => {
  await buildPage();
  const spokenOf = new Set(
    scripts().flatMap((text) => [...text.matchAll(/[`"'](\w+\.[\w.-]+)[`"']/g)].map(([, id]) => id!)),
  );
  const ids = [...spokenOf].filter(isMessageId);
  assert.ok(ids.length > 200, `only ${ids.length} ids were found: how are they written in the built page?`);
  assert.equal(
    ids.filter((id) => !isOfPage(id)),
    [],
  );
});

texts("those of the command line do not", () => {
  for (const id of ["flash.connecting", "lessonCheck.todo", "sheet.title", "selftest.ready", "usage.number"])
    assert.not.ok(isOfPage(id), id);
});

texts.run();
