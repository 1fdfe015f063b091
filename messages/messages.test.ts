import { suite } from "uvu";
import * as assert from "uvu/assert";
import en from "./en.ts";
import lt from "./lt.ts";
import lv from "./lv.ts";
import { languages, type MessageId, say } from "./messages.ts";
import { parametersOf } from "./parameters.ts";

const messages = suite("messages");

const texts = { en, lv, lt } as Record<(typeof languages)[number], Record<string, string>>;

messages("the languages have the same sentences", () => {
  for (const language of languages)
    assert.equal(Object.keys(texts[language]).sort(), Object.keys(en).sort(), language);
});

messages("a sentence speaks of the same things in each language", () => {
  for (const [id, text] of Object.entries(en)) {
    for (const language of languages) {
      const own = parametersOf(texts[language][id]!).filter((name) => name !== "count");
      assert.equal(
        own,
        parametersOf(text).filter((name) => name !== "count"),
        `${language} ${id}`,
      );
    }
  }
});

messages("every sentence can be said", () => {
  for (const language of languages) {
    for (const id of Object.keys(en) as MessageId[]) {
      const params = Object.fromEntries(parametersOf(texts[language][id]!).map((name) => [name, 2]));
      const said = say(language, id, { ...params, nearest: "none", free: "none" });
      assert.ok(said.length > 2, `${language} ${id}`);
      // What is typed after a question keeps its blank.
      if (!texts[language][id]!.endsWith(" ")) assert.not.match(said, / $/, `${language} ${id}`);
    }
  }
});

messages("nothing is left in English", () => {
  for (const [id, text] of Object.entries(en)) {
    if (!/[a-z]{4}/.test(text.replace(/\{[^}]*\}/g, ""))) continue;
    for (const language of ["lv", "lt"] as const)
      assert.is.not(texts[language][id], text, `${language} ${id}`);
  }
});

messages("plurals are the language's own", () => {
  assert.is(say("lt", "build.errors", { count: 1 }).includes("1 klaida."), true);
  assert.is(say("lt", "build.errors", { count: 3 }).includes("3 klaidos."), true);
  assert.is(say("lt", "build.errors", { count: 11 }).includes("11 klaidų."), true);
  assert.is(say("lv", "build.errors", { count: 21 }).includes("21 kļūda."), true);
});

messages.run();
