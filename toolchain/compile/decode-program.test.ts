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

decode("single zeros are no encoding", () => {
  assert.match(
    problem(bytes("let a = 1\0 // a line that goes on\n", "utf8")),
    /is not saved as UTF-8\. Save/,
  );
});

decode.run();
