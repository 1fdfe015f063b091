import { existsSync, readdirSync, readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { glossary } from "./glossary.ts";
import { languages } from "./messages.ts";
import { texts } from "./texts.ts";
import { wordingFaults } from "./wording.ts";

const wording = suite("wording");

const told = (language: "en" | "lv" | "lt", text: string) =>
  wordingFaults(language, text).map(({ kind, found, wanted }) => `${kind}: ${found} → ${wanted}`);

wording("quotes are those of the language", () => {
  assert.equal(told("lv", "Raksti „fails”."), []);
  assert.equal(told("lt", "Rašyk „failas“."), []);
  assert.equal(told("en", "Write “file”."), []);
  assert.equal(told("lv", "Raksti “fails”."), ["quotes: Raksti “fails”. → „ ”"]);
  assert.equal(told("lt", "„failas”"), ["quotes: „failas” → „ “"]);
  assert.equal(told("lv", "„fails"), ["quotes: „fails → „ ”"]);
});

wording("one thing has one word", () => {
  assert.equal(told("lt", "Prijunk pypsiuką."), ["term: pypsiuk → zumeris"]);
  assert.equal(told("lv", "Uzlādē baterijas."), ["term: Uzlādē bater → akumulators"]);
  assert.equal(told("lt", "Prijunk zumerį USB kabeliu."), []);
});

wording("code is not looked at", () => {
  assert.equal(told("lv", "Raksti `“x”`.\n\n```ts\nconst a = “b”\n```\n"), []);
});

/** Pages for people, and those that a lesson has in this language. */
function pagesIn(language: "lv" | "lt"): [file: string, text: string][] {
  return [...readdirSync("docs"), ...readdirSync("lessons", { recursive: true })]
    .map(String)
    .filter((file) => file.endsWith(`${language}.md`))
    .map((file) => (existsSync(`docs/${file}`) ? `docs/${file}` : `lessons/${file}`))
    .map((file) => [file, readFileSync(file, "utf8")]);
}

for (const language of languages) {
  wording(`messages in ${language} keep to the language's quotes and the glossary`, () => {
    const faults = Object.entries(texts[language]!).flatMap(([id, text]) =>
      told(language, text).map((each) => `${id}: ${each}`),
    );
    assert.equal(faults, []);
  });
}

for (const language of ["lv", "lt"] as const) {
  const pages = pagesIn(language);

  wording(`pages in ${language} keep to the language's quotes and the glossary`, () => {
    assert.ok(pages.length > 30, String(pages.length));
    assert.equal(
      pages.flatMap(([file, text]) => told(language, text).map((each) => `${file}: ${each}`)),
      [],
    );
  });

  wording(`each term of the glossary is in use in ${language}`, () => {
    const all = [...Object.values(texts[language]!), ...pages.map(([, text]) => text)]
      .join("\n")
      .toLowerCase();
    // Endings change with the case.
    const stems = (term: string) =>
      term.split(" ").map((word) => word.slice(0, Math.max(3, word.length - 3)));
    const unused = glossary
      .map((term) => term[language])
      .filter((term) => !stems(term).every((stem) => all.includes(stem)));
    assert.equal(unused, []);
  });
}

wording.run();
