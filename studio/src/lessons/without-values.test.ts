import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readLessons } from "../../../lesson/library/lessons.ts";
import { languages } from "../../../messages/index.ts";
import { withoutValues } from "./without-values.ts";

const sentences = suite("A sentence without a run's values");

sentences("has three points in their place", () => {
  assert.is(withoutValues("It shone for {seconds, number, ::.00} s."), "It shone for … s.");
  assert.is(withoutValues("{n, plural, one {# turn} other {# turns}} in {s} s"), "… in … s");
  assert.is(withoutValues("Pēc {n}. malas tas brauca {mm}."), "Pēc … malas tas brauca …");
  assert.is(withoutValues("Nothing to fill."), "Nothing to fill.");
});

sentences(
  "is there in each language for each wrong program of the lessons, without signs of its making",
  () => {
    for (const { id, manifest, texts } of readLessons())
      for (const [file, feedback] of Object.entries(manifest.wrong))
        for (const language of languages) {
          const message = texts[language][`feedback.${feedback}`];
          assert.ok(message, `${id}: ${file}, ${language}`);
          assert.not.match(withoutValues(message!), /[{#]/, `${id}: ${file}`);
        }
  },
);

sentences.run();
