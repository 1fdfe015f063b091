import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { z } from "zod";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A library that computes with `Math`'s own functions, which give other last bits in other engines. */
interface Copied {
  readonly name: string;
  /** Where its copy stands, from the project's folder. */
  readonly folder: string;
  readonly licenceFile: string;
  /** Where the copy finds our mathematics, from its folder, and what it takes of them. */
  readonly maths: { readonly from: string; readonly names: readonly string[] };
  /** A module that exports what RoboNet uses of it. */
  readonly entry: string;
  /** The same with types. */
  readonly types: string;
}

const planck: Copied = {
  name: "planck",
  folder: "sim/world/copies/",
  maths: { from: "../../numbers/maths.ts", names: ["sin", "cos", "tan", "atan", "atan2", "acos"] },
  licenceFile: "LICENSE.txt",
  // From its sources, of which esbuild can leave out what is not used. The last two modules are wanted for what they do
  // when they are loaded: they tell planck how their shapes collide.
  entry: `
    export { World } from "./node_modules/planck/src/dynamics/World.ts";
    export { EdgeShape } from "./node_modules/planck/src/collision/shape/EdgeShape.ts";
    export { PolygonShape } from "./node_modules/planck/src/collision/shape/PolygonShape.ts";
    export { Settings } from "./node_modules/planck/src/Settings.ts";
    export { Vec2 } from "./node_modules/planck/src/common/Vec2.ts";
    export { CollidePolygons } from "./node_modules/planck/src/collision/shape/CollidePolygon.ts";
    export { CollideEdgePolygon } from "./node_modules/planck/src/collision/shape/CollideEdgePolygon.ts";`,
  types: `export { type Body, type Contact, EdgeShape, PolygonShape, Settings, Vec2, World } from "planck";\n`,
};

const clipper: Copied = {
  name: "clipper2-ts",
  folder: "worlds/copies/",
  maths: { from: "../../sim/index.ts", names: ["sin", "cos", "atan2", "acos"] },
  licenceFile: "LICENSE",
  // Without what it has for floating-point and for rectangles.
  entry: `
    export { ClipType, FillRule, PathType } from "./node_modules/clipper2-ts/src/Core.ts";
    export { Clipper64 } from "./node_modules/clipper2-ts/src/Engine.ts";
    export { ClipperOffset, EndType, JoinType } from "./node_modules/clipper2-ts/src/Offset.ts";
    export { Delaunay } from "./node_modules/clipper2-ts/src/Triangulation.ts";`,
  types: `export {
  Clipper64,
  ClipperOffset,
  ClipType,
  Delaunay,
  EndType,
  FillRule,
  JoinType,
  PathType,
} from "clipper2-ts";\n`,
};

/**
 * The files that hold copies of libraries, by path: `Math.sin` and its kin are
 * those of `sim/numbers/maths.ts`. A function that a copy's list does not name stays `Math`'s, and the lint finds it.
 */
export async function makeCopies(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const library of [planck, clipper]) {
    files.set(`${root}${library.folder}${library.name}.generated.js`, await copyOf(library));
    files.set(`${root}${library.folder}${library.name}.generated.d.ts`, library.types);
  }
  return files;
}

async function copyOf({ name, licenceFile, maths, entry }: Copied): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: entry, resolveDir: root },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    define: {
      ...Object.fromEntries(maths.names.map((each) => [`Math.${each}`, injected(each)])),
      // planck keeps it for a function that the copy has no use for.
      "Math.random": "undefined",
    },
    inject: [injection],
    plugins: [ourMaths(maths), withoutMathObject, replaced],
    // planck's sources are written for fields that exist when they are first set.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  });
  return `/*
${name} ${versionOf(name)} with the mathematics of sim/numbers/maths.ts, so that it computes the same in every JavaScript engine.
Made by \`npm run copies\` out of the package; changes here are lost.

${readFileSync(`${root}node_modules/${name}/${licenceFile}`, "utf8").trim()}
*/
${outputFiles[0]!.text}`;
}

/** A module that esbuild puts before all others: it brings each of our functions under a name that no library uses. */
const injection = "our-maths";
const injected = (name: string) => `robonet_${name}`;
const ourMaths = ({ from, names }: Copied["maths"]): Plugin => ({
  name: injection,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${injection}$`) }, () => ({ path: injection, namespace: injection }));
    onLoad({ filter: /.*/, namespace: injection }, () => ({
      contents: `export { ${names.map((each) => `${each} as ${injected(each)}`).join(", ")} } from "${from}";`,
    }));
    onResolve({ filter: /.*/, namespace: injection }, ({ path }) => ({ path, external: true }));
  },
});

/** planck has a deprecated object that passes all of `Math` on. Nothing in planck uses it. */
const withoutMathObject: Plugin = {
  name: "without-math-object",
  setup({ onLoad }) {
    onLoad({ filter: /planck[\\/]src[\\/]common[\\/]Math\.ts$/ }, ({ path }) => {
      const [functions, object] = readFileSync(path, "utf8").split("export const math = ");
      if (object === undefined) throw new Error(`${path} has no object "math" any more`);
      return { contents: functions!, loader: "ts" };
    });
  },
};

interface Replacement {
  /** In which file of which library. */
  readonly file: RegExp;
  /** It stands there once. */
  readonly text: string;
  readonly by: string;
}

const replacements: readonly Replacement[] = [
  {
    // `Math.pow`'s last bits are each engine's own.
    file: /clipper2-ts[\\/]src[\\/]Offset\.ts$/,
    text: "Math.pow(x, 2) + Math.pow(y, 2)",
    by: "x * x + y * y",
  },
  {
    // A mitre that is too long becomes a bevel (SVG 2, 13.5.5), which Clipper makes longer.
    file: /clipper2-ts[\\/]src[\\/]Offset\.ts$/,
    text: `            this.doMiter(path, j, k, cosA);
          } else {
            this.doSquare(path, j, k);`,
    by: `            this.doMiter(path, j, k, cosA);
          } else {
            this.doBevel(path, j, k);`,
  },
  {
    // Shapes whose boxes are apart cannot meet in this step; to look at the boxes takes a tenth of the time. A box holds where
    // its shape begins and ends, and the shape's radius around both: more than a small turn reaches beyond them between.
    file: /planck[\\/]src[\\/]dynamics[\\/]Solver\.ts$/,
    text: "TimeOfImpact(output, input);",
    by: `if (
            math_abs(bA.m_sweep.a - bA.m_sweep.a0) < 0.05 &&
            math_abs(bB.m_sweep.a - bB.m_sweep.a0) < 0.05 &&
            !AABB.testOverlap(fA.getAABB(indexA), fB.getAABB(indexB))
          ) {
            output.state = TOIOutputState.e_separated;
            output.t = 1.0;
          } else TimeOfImpact(output, input);`,
  },
  {
    file: /planck[\\/]src[\\/]dynamics[\\/]Solver\.ts$/,
    text: 'import { Sweep } from "../common/Sweep";',
    by: 'import { Sweep } from "../common/Sweep";\nimport { AABB } from "../collision/AABB";',
  },
  {
    // Statistics that nobody reads; a run knows no clock.
    file: /planck[\\/]src[\\/]util[\\/]Timer\.ts$/,
    text: "return Date.now();",
    by: "return 0;",
  },
  {
    file: /planck[\\/]src[\\/]util[\\/]Timer\.ts$/,
    text: "return Date.now() - time;",
    by: "return time;",
  },
];

/** Pieces of libraries that are others in our copies. */
const replaced: Plugin = {
  name: "replaced",
  setup({ onLoad }) {
    for (const filter of new Set(replacements.map(({ file }) => file.source)))
      onLoad({ filter: new RegExp(filter) }, ({ path }) => {
        const contents = replacements
          .filter(({ file }) => file.source === filter)
          .reduce((text, replacement) => replacedIn(text, replacement, path), readFileSync(path, "utf8"));
        return { contents, loader: "ts" };
      });
  },
};

function replacedIn(source: string, { text, by }: Replacement, path: string): string {
  const [before, after, ...more] = source.split(text);
  if (after === undefined || more.length > 0) throw new Error(`${path} has not once: ${text}`);
  return `${before}${by}${after}`;
}

function versionOf(name: string): string {
  const text = readFileSync(`${root}node_modules/${name}/package.json`, "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
