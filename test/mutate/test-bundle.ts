import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { type BuildContext, context } from "esbuild";

/** Where bundles lie, so that they find the packages. */
const folder = resolve("node_modules/.cache/robonet-mutants");

/** A mistake can keep a test going for ever. */
const mostMs = 30_000;

/** A file of the project with other text. */
export interface Changed {
  readonly file: string;
  readonly source: string;
}

/** Test files as one bundle, which is made anew for each mistake and run in a thread. */
export class TestBundle {
  #changed: Changed | undefined;
  #count = 0;
  #context: BuildContext | undefined;

  static async of(tests: readonly string[]): Promise<TestBundle> {
    mkdirSync(folder, { recursive: true });
    const bundle = new TestBundle();
    bundle.#context = await context({
      stdin: {
        contents: tests.map((test) => `import ${JSON.stringify(resolve(test))};`).join("\n"),
        resolveDir: resolve("."),
      },
      bundle: true,
      write: false,
      format: "esm",
      platform: "node",
      packages: "external",
      logLevel: "silent",
      // package.json says that a file which nothing is taken from can be left out; of tests nothing is.
      ignoreAnnotations: true,
      plugins: [
        {
          name: "mistake",
          setup: (build) =>
            build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
              const changed = bundle.#changed;
              return changed && path === resolve(changed.file)
                ? { contents: changed.source, loader: "ts" }
                : undefined;
            }),
        },
      ],
    });
    return bundle;
  }

  /** Whether a test fails, no test is run, or they do not end. What is no program fails. */
  async fails(changed?: Changed): Promise<boolean> {
    this.#changed = changed;
    let text: string;
    try {
      text = (await this.#context!.rebuild()).outputFiles![0]!.text;
    } catch {
      return true;
    }
    const file = resolve(folder, `${process.pid}-${++this.#count}.mjs`);
    writeFileSync(file, text);
    try {
      return !(await passes(file));
    } finally {
      rmSync(file);
    }
  }

  async close(): Promise<void> {
    await this.#context!.dispose();
  }
}

/** Whether tests were run, and all of them passed. */
function passes(file: string): Promise<boolean> {
  const worker = new Worker(file, {
    stdout: true,
    stderr: true,
    // A mistake can also fill a list for ever.
    resourceLimits: { maxOldGenerationSizeMb: 400 },
  });
  let printed = "";
  worker.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  worker.stderr.resume();
  return new Promise((settle) => {
    const stuck = setTimeout(() => void worker.terminate(), mostMs);
    // An error in the thread is told, and then it ends.
    worker.on("error", () => {});
    worker.on("exit", (code) => {
      clearTimeout(stuck);
      settle(code === 0 && /Total: +[1-9]/.test(printed));
    });
  });
}
