import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin, transform } from "esbuild";
import type { Problem } from "../../messages/index.ts";
import type { Kit } from "../../robot-kit/index.ts";
import type { Program } from "../compile/compile.ts";
import { leavesButtonAlone, usesKit } from "../compile/entry.ts";
import { membersUsed } from "../compile/robot-members.ts";
import { markLoops } from "./library-loops.ts";
import { lower } from "./lower.ts";
import { markFile, programName, wrapProgram } from "./program.ts";
import { findRefused } from "./refuse.ts";
import { espruinoRobotModule } from "./robot-module.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A program as Espruino runs it. */
export interface EspruinoBundle {
  readonly code: string;
}

/** What esbuild must not leave in, or take in again when it makes the code small. */
const lacking = {
  "async-generator": false,
  "class-private-field": false,
  "class-private-method": false,
  "exponent-operator": false,
  "for-await": false,
  generator: false,
  "import-meta": false,
  "logical-assignment": false,
  // Babel cannot take apart one whose left side waits.
  "nullish-coalescing": false,
  "optional-chain": false,
  "regexp-named-capture-groups": false,
} as const;
const lackingInTheEnd = {
  ...lacking,
  "async-await": false,
  "array-spread": false,
  "default-argument": false,
  destructuring: false,
  "object-rest-spread": false,
  "rest-argument": false,
  "template-literal": false,
} as const;

/**
 * Bundles a program with the runtime, the kit and what stands for DeviceScript, and lowers it to Espruino's JavaScript.
 * @param readable leaves names and lines, to look at
 * @throws Problem that names what does not hold on Espruino, and where
 */
export async function bundleForEspruino(
  program: Program,
  kit: Kit,
  { readable = false } = {},
): Promise<EspruinoBundle> {
  refuse(findRefused(program.source, program.path, kit, true));
  const anyPress = usesKit(program.source) && leavesButtonAlone(program.source);
  const entry = `${anyPress ? 'import { anyPressStops } from "@robonet/runtime"' : ""}
import { $async, $start, $startFunction } from ${JSON.stringify(join(root, "espruino/calls.ts"))}
import { run } from ${JSON.stringify(join(root, "espruino/program.ts"))}
import { ${programName} } from "robonet-program"
export { $async, $start, $startFunction }
${anyPress ? "anyPressStops()" : ""}
run(${programName})
`;
  const built = await build({
    stdin: { contents: entry, resolveDir: root, sourcefile: "robonet-entry.ts", loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    supported: lacking,
    charset: "utf8",
    treeShaking: true,
    // Espruino has no RangeError; a program that writes one itself is refused above.
    define: { "Math.sqrt": "$sqrt", "Math.pow": "$pow", RangeError: "Error" },
    inject: [join(root, "espruino/mathematics.ts")],
    logLevel: "silent",
    plugins: [modules(program, kit)],
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false, target: "es2020" } },
  });
  const lowered = lower(`var $l = 0;\n${built.outputFiles[0]!.text}`);
  const small = await transform(`(function () {\n${lowered}\n})();`, {
    minify: !readable,
    target: "es2022",
    supported: lackingInTheEnd,
    charset: "utf8",
    legalComments: "none",
  });
  return { code: small.code };
}

/** What waits for presses has a `sleep` that says so. */
const buttonFile = /[\\/]runtime[\\/]src[\\/]button\.ts$/;

/** @throws Problem, the first of them */
function refuse([first]: readonly Problem[]): void {
  if (first) throw first;
}

/** Where each module of a program comes from. */
function modules(program: Program, kit: Kit): Plugin {
  const name = program.path.slice(program.path.lastIndexOf("/") + 1);
  const own = (path: string) => ({ path, namespace: "own" });
  return {
    name: "robonet",
    setup(build) {
      build.onResolve({ filter: /^robonet-program$/ }, () => own(name));
      build.onResolve({ filter: /^@devicescript\// }, ({ path, importer }) => {
        const module = buttonFile.test(importer) ? "button-core" : path.slice("@devicescript/".length);
        return { path: join(root, "espruino/devicescript", `${module}.ts`), sideEffects: false };
      });
      build.onResolve({ filter: /^@robonet\/runtime$/ }, () => ({
        path: join(root, "runtime/src/index.ts"),
        sideEffects: false,
      }));
      build.onResolve({ filter: /^@robonet\/drivers$/ }, () => ({
        path: join(root, "espruino/drivers.ts"),
        sideEffects: false,
      }));
      build.onResolve({ filter: /^@robonet\/kit$/ }, () => ({ path: "kit", namespace: "kit" }));
      build.onLoad({ filter: /.*/, namespace: "kit" }, () => ({
        contents: espruinoRobotModule(kit, membersUsed(program.source)),
        loader: "ts",
        resolveDir: root,
      }));
      build.onResolve({ filter: /^\./, namespace: "own" }, ({ path, importer }) =>
        own(join(dirname(importer), path).replaceAll("\\", "/")),
      );
      build.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const file = resolve(resolveDir, path);
        if (!/[\\/](runtime|drivers)[\\/]/.test(file)) return undefined;
        return {
          path: path.endsWith("behaviours") ? join(file, "index.ts") : `${file}.ts`,
          sideEffects: false,
        };
      });
      build.onLoad({ filter: /[\\/](runtime|drivers)[\\/].*\.ts$/ }, ({ path }) => {
        const contents = markLoops(readFileSync(path, "utf8"), path);
        return contents === undefined ? undefined : { contents, loader: "ts" };
      });
      build.onLoad({ filter: /.*/, namespace: "own" }, ({ path }) => {
        if (path === name)
          return {
            contents: wrapProgram(program.source, program.path, (line) => line),
            loader: "ts",
            resolveDir: root,
          };
        const file = path.endsWith(".ts") ? path : `${path}.ts`;
        const source = program.readBeside?.(file);
        if (source === undefined) return undefined;
        refuse(findRefused(source, file, kit, false));
        return {
          contents: markFile(source, file, (line) => `${file}:${line}`),
          loader: "ts",
          resolveDir: root,
        };
      });
    },
  };
}
