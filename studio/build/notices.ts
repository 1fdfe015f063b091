import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { z } from "zod";

const require = createRequire(import.meta.url);

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** Folders of all packages that came into the page or one of its workers; the workers are built first. */
const packages = new Set<string>();

/** Writes `notices.txt`: the licences of all that the built page hands on. */
export function notices({ worker = false } = {}): Plugin {
  return {
    name: "robonet-notices",
    apply: "build",
    generateBundle: {
      order: "pre",
      handler(_, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== "chunk") continue;
          for (const id of Object.keys(output.modules)) {
            const copied = /\/copies\/([^/]+)\.generated\.js$/.exec(id)?.[1];
            if (copied) packages.add(join(modules, copied));
            const folder = /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(id)?.[0];
            if (folder && !folder.includes("\0")) packages.add(folder);
          }
        }
        if (!worker) this.emitFile({ type: "asset", fileName: "notices.txt", source: allNotices() });
      },
    },
  };
}

const mpl = "Where its source is stands below, under “Mozilla Public License 2.0”.";

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  author: z.unknown().optional(),
});

function allNotices(): string {
  // Its compiler and VM are cut out of a bundle, so no module's path tells of it.
  packages.add(dirname(require.resolve("@devicescript/cli/package.json")));
  const own = readFileSync(new URL("../../THIRD_PARTY_NOTICES.md", import.meta.url), "utf8");
  const each = [...packages].sort().map((folder) => {
    const { name, version, license, author } = manifestSchema.parse(
      JSON.parse(readFileSync(join(folder, "package.json"), "utf8")),
    );
    const text = licenceIn(folder) ?? (license === "MPL-2.0" ? mpl : mitOf(author, license));
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  // Also in `@devicescript/cli`'s bundle; newer ones have the same licence.
  const typescript = `TypeScript, in @devicescript/cli (Apache-2.0)\n\n${licenceIn(dirname(require.resolve("typescript/package.json")))}\n`;
  const line = `\n${"-".repeat(80)}\n\n`;
  return [`RoboNet Studio is made with the works below.\n`, ...each, typescript, own].join(line);
}

function licenceIn(folder: string): string | undefined {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return file && readFileSync(join(folder, file), "utf8").trim();
}

/** The text for packages that only name their licence. It stands among our own notices. */
function mitOf(author: unknown, license: unknown): string {
  if (typeof author !== "string") throw new Error("a package has neither a licence text nor an author");
  if (license !== "MIT")
    throw new Error(`a package of ${author} is under ${license}, and its text is missing`);
  return `Copyright (c) ${author}\n\nThe text of the MIT licence stands below, under “MIT licence”.`;
}
