import { createHash } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { minifySync, type Plugin } from "vite";
import { keep, readKept } from "../../files/index.node.ts";
import { compilerText, readLibrary, virtualMachineBytes } from "../../toolchain/index.node.ts";

const cache = fileURLToPath(new URL("../../node_modules/.cache/robonet", import.meta.url));

/**
 * The pieces that RoboNet takes out of DeviceScript, for the page: `virtual:compiler` and `virtual:vm` give the addresses
 * and sizes of files, `virtual:robot-library` the sources that a program imports.
 */
export function pieces(): Plugin {
  let building = false;
  const files: Readonly<Record<string, () => { name: string; source: string | Uint8Array }>> = {
    "virtual:compiler": () => ({ name: "compiler.js", source: compilerModule() }),
    "virtual:vm": () => ({ name: "vm.wasm", source: virtualMachineBytes() }),
  };
  return {
    name: "robonet-pieces",
    configResolved: (config) => {
      building = config.command === "build";
    },
    resolveId: (id) => (id in files || id === "virtual:robot-library" ? `\0${id}` : undefined),
    load(id) {
      if (id === "\0virtual:robot-library") return `export default ${JSON.stringify([...readLibrary()])};`;
      const file = files[id.slice(1)];
      if (!id.startsWith("\0") || !file) return undefined;
      const { name, source } = file();
      const size = `export const bytes = ${Buffer.byteLength(source)};`;
      if (!building) return `${size} export default "/@piece/${id.slice(1)}";`;
      const reference = this.emitFile({ type: "asset", name, source });
      return `${size} export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
    configureServer({ middlewares }) {
      middlewares.use("/@piece/", (request, response, next) => {
        const file = files[(request.url ?? "").slice(1).split("?")[0]!];
        if (!file) return next();
        const { name, source } = file();
        response.setHeader("content-type", name.endsWith(".js") ? "text/javascript" : "application/wasm");
        response.end(source);
      });
    },
  };
}

/** The compiler as a module of the page. Making 12 MB small takes seconds, so what came out is kept. */
function compilerModule(): string {
  const text = `export default function (require, process, __filename, __dirname, Buffer, setImmediate) {${compilerText()}\n}`;
  const kept = join(cache, `${createHash("sha256").update(text).digest("hex").slice(0, 16)}-compiler.min.js`);
  const before = readKept(kept);
  if (before) return before.toString();
  const { code, errors } = minifySync("compiler.js", text, { module: true });
  if (errors.length > 0) throw new Error(`the compiler cannot be made small: ${errors[0]!.message}`);
  keep(kept, code);
  return code;
}
