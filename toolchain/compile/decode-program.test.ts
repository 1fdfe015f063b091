import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../../messages/problem.ts";
import { decodeProgram } from "./decode-program.ts";

const decode = suite("The encoding of a program");

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

function problem(given: Uint8Array): string {
  try {
    return decodeProgram(given, "my.ts");
  } catch (error) {
    if (error instanceof Problem) return error.in("en");
    throw error;
  }
}

decode("UTF-8 is read, with or without its mark", () => {
  assert.is(decodeProgram(bytes("// ķēde ąžuolas\n", "utf8"), "my.ts"), "// ķēde ąžuolas\n");
  assert.is(decodeProgram(bytes("\ufeff// ķ", "utf8"), "my.ts"), "// ķ");
});

decode("UTF-16 with its mark is read", () => {
  const text = "console.log('ķ')\n";
  assert.is(decodeProgram(bytes(`\ufeff${text}`, "utf16le"), "my.ts"), text);
  assert.is(decodeProgram(bytes(`\ufeff${text}`, "utf16le").swap16(), "my.ts"), text);
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

decode("each line ends in a line feed, whichever system wrote it", () => {
  assert.is(decodeProgram(bytes("a\rb\r\nc\nd\r\r", "utf8"), "my.ts"), "a\nb\nc\nd\n\n");
  assert.is(decodeProgram(bytes("\ufeffa\rb\r\n", "utf16le"), "my.ts"), "a\nb\n");
  const letter = [...Buffer.from('let b = 1\rlet a = "'), 0xed, 0x22];
  assert.match(problem(Uint8Array.from(letter)), /^my\.ts:2: .*Windows-1257/);
});

decode.run();
