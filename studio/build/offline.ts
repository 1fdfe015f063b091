import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown } from "vite";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { starterImageFile } from "./starter-image.ts";

const worker = fileURLToPath(new URL("service-worker.js", import.meta.url));

/**
 * Puts the policy into the page, and `service-worker.js` beside it, with the list of all files: once opened, the page works
 * without a network. Workbox would bring routes and strategies; one list and one rule are all that is needed here.
 */
export function offline(): Plugin {
  let publicFolder = "";
  return {
    name: "robonet-offline",
    apply: "build",
    configResolved: (config) => {
      publicFolder = config.publicDir;
    },
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
        injectTo: "head-prepend",
      },
    ],
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const files = new Map<string, string | Uint8Array>(
          Object.values(bundle)
            .filter((output) => !isLeftOut(output))
            .map((output) => [output.fileName, contentsOf(output)]),
        );
        for (const name of readdirSync(publicFolder, { recursive: true, encoding: "utf8" })) {
          const file = join(publicFolder, name);
          if (statSync(file).isFile()) files.set(name.replaceAll("\\", "/"), readFileSync(file));
        }
        const hash = createHash("sha256");
        for (const [name, contents] of [...files].sort()) hash.update(name).update(contents);
        const source = readFileSync(worker, "utf8")
          .replace('"VERSION"', JSON.stringify(hash.digest("hex").slice(0, 16)))
          .replace(
            '["FILES"]',
            JSON.stringify(["./", ...[...files.keys()].filter((name) => name !== "index.html").sort()]),
          );
        this.emitFile({ type: "asset", fileName: "service-worker.js", source });
      },
    },
  };
}

/** Images of first programs are for those who have no compiler yet; without a network it is there. */
function isLeftOut(output: Rolldown.OutputAsset | Rolldown.OutputChunk): boolean {
  return output.type === "asset" && output.names.includes(starterImageFile);
}

function contentsOf(output: Rolldown.OutputAsset | Rolldown.OutputChunk): string | Uint8Array {
  return output.type === "chunk" ? output.code : output.source;
}
