import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../files/index.node.ts";
import { compilerText } from "../devicescript/load.node.ts";
import { readLibrary } from "./library.node.ts";

/** Folders whose code decides which image comes of a program and a kit, besides the compiler's own text and the library. */
const deciding = ["toolchain/compile", "toolchain/devicescript", "robot-kit", "drivers"];

let known: string | undefined;

/** SHA-256 of all that makes an image of a program and a kit: with the same hash comes the same image. */
export function compilerHash(): string {
  if (known) return known;
  const hash = createHash("sha256").update(compilerText());
  for (const [file, text] of [...readLibrary()].sort()) hash.update(`${file}\0${text}\0`);
  for (const folder of deciding) {
    const files = readdirSync(join(projectFolder, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !/node_modules|\.(test|trial|chip)\.ts$/.test(file))
      .sort();
    for (const file of files)
      hash.update(`${file.replaceAll("\\", "/")}\0`).update(readFileSync(join(projectFolder, folder, file)));
  }
  known = hash.digest("hex");
  return known;
}
