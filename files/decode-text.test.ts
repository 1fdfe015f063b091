import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../messages/index.ts";
import { decodeText } from "./decode-text.ts";

const decode = suite("The encoding of a program");

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

function problem(given: Uint8Array): string {
  try {
    return decodeText(given, "my.ts");
  } catch (error) {
    if (error instanceof Problem) return error.in("en");
    throw error;
  }
}

decode("UTF-8 is read, with or without its mark", () => {
  assert.is(decodeText(bytes("// ķēde ąžuolas\n", "utf8"), "my.ts"), "// ķēde ąžuolas\n");
  assert.is(decodeText(bytes("\ufeff// ķ", "utf8"), "my.ts"), "// ķ");
});

decode("UTF-16 with its mark is read", () => {
  const text = "console.log('ķ')\n";
  assert.is(decodeText(bytes(`\ufeff${text}`, "utf16le"), "my.ts"), text);
  assert.is(decodeText(bytes(`\ufeff${text}`, "utf16le").swap16(), "my.ts"), text);
});

decode("UTF-16 without a mark is refused by name", () => {
  assert.match(problem(bytes("let a = 1\n", "utf16le")), /^my\.ts: .*as UTF-16LE/);
  assert.match(problem(bytes("let a = 1\n", "utf16le").swap16()), /as UTF-16BE/);
});

decode("Windows-1257 is refused by name, with the line", () => {
  const line = [...Buffer.from('let a = "'), 0xed, ...Buffer.from('"\n')];
  assert.match(
    problem(Uint8Array.from([...Buffer.from("let b = 1\n"), ...line])),
    /^my\.ts:2: .*Windows-1257.*UTF-8/,
  );
});

decode("a character 0 is told as that, with its line", () => {
  assert.match(
    problem(bytes("let b = 2\nlet a = 1\0 // ķ\n", "utf8")),
    /^my\.ts:2: .*character with the code 0/,
  );
  const image = Uint8Array.from({ length: 400 }, (_, i) => (i % 3 === 0 ? 65 : 0));
  assert.match(problem(image), /^my\.ts:1: .*character with the code 0/);
});

decode("lines are counted whichever system wrote them", () => {
  const letter = [...Buffer.from('let b = 1\rlet a = "'), 0xed, 0x22];
  assert.match(problem(Uint8Array.from(letter)), /^my\.ts:2: .*Windows-1257/);
});

decode("a file with nothing in it is a text", () => {
  assert.is(decodeText(new Uint8Array(), "my.ts"), "");
  assert.is(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf]), "my.ts"), "");
});

decode("UTF-32 is refused by name", () => {
  const letters = [..."\ufefflet a"].flatMap((letter) => [
    letter.charCodeAt(0) & 255,
    letter.charCodeAt(0) >> 8,
    0,
    0,
  ]);
  assert.match(problem(Uint8Array.from(letters)), /as UTF-32/);
});

decode.run();
