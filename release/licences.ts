import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";

const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.optional(z.unknown()),
  author: z.optional(z.unknown()),
});

/** The licences of all packages that lie in a folder, one below the other, by name. */
export function licencesIn(modules: string): string {
  const found = readdirSync(modules, { recursive: true, encoding: "utf8" })
    .filter((path) => /(^|[/\\])package\.json$/.test(path) && isPackage(path))
    .map((path) => join(modules, path))
    .flatMap((file) => {
      const read = manifest.safeParse(JSON.parse(readFileSync(file, "utf8")));
      return read.success ? [entryOf(read.data, dirname(file))] : [];
    });
  return `${[...new Set(found)].sort().join(`\n${"-".repeat(80)}\n\n`)}`;
}

/** A package's own manifest, not one that lies somewhere within. */
function isPackage(path: string): boolean {
  const inner = `node_modules/${path.replaceAll("\\", "/")}`.split("node_modules/").at(-1)!;
  return inner.split("/").length === (inner.startsWith("@") ? 3 : 2);
}

function entryOf({ name, version, license, author }: z.infer<typeof manifest>, folder: string): string {
  const terms = readdirSync(folder)
    .filter((each) => /^(licen[cs]e|notice|copying)/i.test(each) && /\.(md|txt)$|^[^.]*$/i.test(each))
    .map((each) => readFileSync(join(folder, each), "utf8").trim());
  const by =
    typeof author === "string" ? author : z.object({ name: z.string() }).safeParse(author).data?.name;
  // Who names a licence and adds no text has it stand in THIRD_PARTY_NOTICES.md.
  const text = terms.length > 0 ? terms.join("\n\n") : `Copyright (c) ${by ?? `the authors of ${name}`}`;
  const kind = typeof license === "string" ? license : JSON.stringify(license ?? "see below");
  return `${name} ${version} (${kind})\n\n${text}\n`;
}
