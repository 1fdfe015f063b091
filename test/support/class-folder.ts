import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openData } from "../../school/index.node.ts";

let template: Promise<string> | undefined;

/** A new folder with a database of classes in which there is none: a copy, since making one takes seconds. */
export async function newClassFolder(): Promise<string> {
  template ??= makeTemplate();
  const folder = mkdtempSync(join(tmpdir(), "robonet-class-"));
  cpSync(await template, folder, { recursive: true });
  return folder;
}

async function makeTemplate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "robonet-no-class-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  await (await openData(folder)).close();
  return folder;
}
