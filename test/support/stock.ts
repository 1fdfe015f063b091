import { generateRobotModule } from "../../robot-kit/codegen/robot-module.ts";
import type { Kit } from "../../robot-kit/schema/kit.ts";
import type { Library } from "../../toolchain/compile/compile.ts";
import { readLibrary } from "../../toolchain/compile/library.node.ts";
import type { BuildConfig, StockDeviceScriptCompiler } from "../../toolchain/devicescript/compiler.ts";
import { loadStockCompiler } from "../../toolchain/devicescript/load.node.ts";

/** What `robonet kit generate` and then the stock `devs build` do, for many programs in one process. */
export class StockCompiler {
  readonly #deviceScript: StockDeviceScriptCompiler = loadStockCompiler();
  readonly #config: BuildConfig = this.#deviceScript.resolveBuildConfig({});
  readonly #library: Library = readLibrary();

  /**
   * Mistakes that it finds, and the image's size when there are none.
   * @param beside other files of the program, by their names
   */
  build(
    source: string,
    kit: Kit,
    beside: Library = new Map(),
  ): { readonly mistakes: readonly string[]; readonly bytes: number } {
    const files = new Map([...this.#library, ...beside])
      .set("node_modules/@robonet/kit/index.generated.ts", generateRobotModule(kit))
      .set("main.ts", source);
    const result = this.#deviceScript.compileWithHost("main.ts", {
      write() {},
      read(path) {
        const text = files.get(path.replace(/^\.?\//, ""));
        if (text === undefined) throw new Error(`no file ${path}`);
        return text;
      },
      resolvePath: (path) => path,
      relativePath: (path) => path,
      log() {},
      error() {},
      isBasicOutput: () => true,
      getFlags: () => ({}),
      getConfig: () => this.#config,
      verifyBytecode() {},
      language: () => {
        throw new Error("the stock compiler knows nothing of our patches");
      },
      review: () => {
        throw new Error("the stock compiler knows nothing of our patches");
      },
      reached() {},
      watch: () => {
        throw new Error("the stock compiler knows nothing of guards");
      },
    });
    const mistakes = result.diagnostics.map(
      ({ filename, line, messageText }) => `${filename}:${line}: ${JSON.stringify(messageText)}`,
    );
    if (mistakes.length === 0 && !result.binary) mistakes.push("no image");
    return { mistakes, bytes: result.binary?.length ?? 0 };
  }
}
