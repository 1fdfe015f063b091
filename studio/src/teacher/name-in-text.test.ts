import { suite } from "uvu";
import * as assert from "uvu/assert";
import { nameIn } from "./name-in-text.ts";

const name = suite("a pupil's name in a program");

name("is found in a comment, with its line, however it ends and is written", () => {
  assert.equal(nameIn("let a = 1\n// Annas programma\n", ["Anna"]), { name: "Annas", line: 2 });
  assert.equal(nameIn("// by JĀNIS", ["Zane", "Jānis"]), { name: "JĀNIS", line: 1 });
  assert.equal(nameIn("// Ona B.", ["Ona B."]), { name: "Ona", line: 1 });
});

name("is found in the cases that change its ending, and without the marks on its letters", () => {
  const forms = {
    Jonas: "Jono",
    Tomas: "Tomui",
    Andris: "Andra",
    Pēteris: "Pētera",
    Jānis: "Jāņa",
    Rūta: "Rutos",
  };
  for (const [pupil, form] of Object.entries(forms))
    assert.equal(nameIn(`// ${form} robots`, [pupil]), { name: form, line: 1 }, pupil);
});

name("is not seen in words that only begin like it", () => {
  assert.is(nameIn("// annotated: manna, Jan", ["Anna", "Jānis"]), undefined);
  assert.is(nameIn("await robot.drive.straight(100)", ["Al"]), undefined);
});

name.run();
