import { suite } from "uvu";
import * as assert from "uvu/assert";
import { classAddress } from "./relay.ts";

const address = suite("the address of a class");

const typed: readonly (readonly [string, string | undefined, string?])[] = [
  ["http://192.168.1.7:4173", "http://192.168.1.7:4173"],
  [" 192.168.1.7:4173 ", "http://192.168.1.7:4173"],
  ["HTTP://Teacher.local:4173/?class=AB12CD#/lesson/hello-robot", "http://teacher.local:4173", "AB12CD"],
  ["https://10.0.0.5:4173/teacher", "https://10.0.0.5:4173"],
  ["[fe80::1]:4173", "http://[fe80::1]:4173"],
  ["", undefined],
  ["file:///etc/passwd", undefined],
  ["two words", undefined],
];
for (const [text, origin, code = ""] of typed)
  address(`“${text}” is ${origin ?? "none"}`, () => {
    assert.equal(classAddress(text), origin === undefined ? undefined : { origin, code });
  });

address.run();
