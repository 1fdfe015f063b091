import compilerUrl from "virtual:compiler";
import kits from "virtual:kits";
import robotLibrary from "virtual:robot-library";
import { expose } from "comlink";
import type { Fault } from "../../../jacdac/index.ts";
import { telling } from "../../../messages/index.ts";
import { generateRobotModule, parseKit } from "../../../robot-kit/index.ts";
import {
  asDeviceScriptCompiler,
  Compiler,
  type DebugInfo,
  type DeviceScriptCompiler,
  type Diagnostic,
  haltingPath,
  haltingProgram,
  locate,
  mostMs,
  mostWork,
  ownLine,
  usesKit,
} from "../../../toolchain/index.ts";
import type {
  Built,
  Explanation,
  Mistake,
  Proposal,
  Signature,
  Source,
  TextEdit,
} from "./language-messages.ts";
import { ProgramService } from "./language-service.ts";
import { standInProcess, standInRequire } from "./node-stand-ins.ts";

type Load = (
  require: typeof standInRequire,
  process: typeof standInProcess,
  file: string,
  folder: string,
) => unknown;

const library = new Map(robotLibrary);

/** TypeScript in a thread of its own: it compiles programs, and helps while they are typed. */
export class LanguageThread {
  readonly #deviceScript: Promise<DeviceScriptCompiler>;
  readonly #compilers = new Map<string, Compiler>();
  readonly #services = new Map<string, ProgramService>();
  #becomeWarm = () => {};
  readonly #warm = new Promise<void>((resolve) => {
    this.#becomeWarm = resolve;
  });
  #last: { readonly key: string; readonly built: Built; readonly debug?: DebugInfo } | undefined;

  constructor() {
    this.#deviceScript = import(/* @vite-ignore */ compilerUrl).then(({ default: load }: { default: Load }) =>
      asDeviceScriptCompiler(load(standInRequire, standInProcess, "compiler.js", "/")),
    );
  }

  /** Settles once a first program has been compiled: what takes long at the beginning is over then. */
  warm(): Promise<void> {
    return this.#warm;
  }

  /** Compiles a program. The same program again costs nothing, so Run after a check while typing starts at once. */
  async build(source: Source): Promise<Built> {
    const key = JSON.stringify(source);
    if (this.#last?.key === key) return this.#last.built;
    return telling(async () => {
      const compilation = (await this.#compiler(source.kit)).compile({
        path: source.name,
        source: source.text,
      });
      this.#becomeWarm();
      if (!compilation.ok) {
        this.#last = { key, built: compilation };
        return compilation;
      }
      const { image, debug, diagnostics } = compilation;
      const built = { ok: true, image, stopsMotors: usesKit(source.text), diagnostics } as const;
      this.#last = { key, built, debug };
      return built;
    });
  }

  /** The program that stops a robot's motors; undefined: the firmware stops them all, or the page has no such robot. */
  async halting(kit: string): Promise<Uint8Array | undefined> {
    const text = kits[kit];
    if (text === undefined) return undefined;
    const robot = parseKit(text, kit);
    const source = haltingProgram(robot);
    if (source === undefined) return undefined;
    const compilation = (await this.#compiler(kit)).compile({ path: haltingPath(robot), source });
    if (!compilation.ok) throw new Error(compilation.diagnostics[0]?.text);
    return compilation.image;
  }

  /** The line of a program where a fault happened. The program may have changed since in the editor. */
  async lineOf(source: Source, { frames }: Fault): Promise<number | undefined> {
    await this.build(source);
    const debug = this.#last?.debug;
    return debug && ownLine(locate(await this.#deviceScript, debug, frames))?.line;
  }

  /**
   * TypeScript's mistakes; if there are none, those that only the compiler for the robot sees. The first time the compiler
   * is asked for both: its first compile takes seconds, and Run takes what it made.
   */
  async mistakes(source: Source): Promise<Mistake[]> {
    await this.#deviceScript;
    await othersFirst();
    if (this.#services.has(source.kit)) {
      const mistakes = await this.#ask(source, (service) => service.mistakes(), []);
      if (mistakes.some(({ severity }) => severity === "error")) return mistakes;
      await othersFirst();
    }
    const { diagnostics } = await this.build(source);
    // So that the first completion does not have to wait for all types to be read.
    void othersFirst().then(() => this.#ask(source, (service) => service.mistakes(), []));
    return diagnostics.map((diagnostic) => placed(diagnostic, source.text));
  }

  async proposals(source: Source, position: number): Promise<Proposal[]> {
    return this.#ask(source, (service) => service.proposals(position), []);
  }

  async detail(source: Source, position: number, name: string): Promise<Explanation | undefined> {
    return this.#ask(source, (service) => service.detail(position, name), undefined);
  }

  async explanation(source: Source, position: number): Promise<Explanation | undefined> {
    return this.#ask(source, (service) => service.explanation(position), undefined);
  }

  async signature(source: Source, position: number): Promise<Signature | undefined> {
    return this.#ask(source, (service) => service.signature(position), undefined);
  }

  async formatting(source: Source): Promise<TextEdit[]> {
    return this.#ask(source, (service) => service.formatting(), []);
  }

  /**
   * An answer about the types of a program.
   * @param otherwise when it would take too long to work out; a compile says so
   */
  async #ask<T>(source: Source, ask: (service: ProgramService) => T, otherwise: T): Promise<T> {
    const deviceScript = await this.#deviceScript;
    const service = await this.#service(source);
    try {
      deviceScript.allowWork(mostWork, mostMs);
      return ask(service);
    } catch (error) {
      // What TypeScript has noted so far may be half of it.
      this.#services.delete(source.kit);
      if (error instanceof Error && /^too much to work out/.test(error.message)) return otherwise;
      throw error;
    } finally {
      deviceScript.allowWork(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
    }
  }

  async #compiler(kit: string): Promise<Compiler> {
    const deviceScript = await this.#deviceScript;
    let compiler = this.#compilers.get(kit);
    if (!compiler) {
      compiler = new Compiler(deviceScript, library).for(parseKit(kits[kit]!, kit));
      this.#compilers.set(kit, compiler);
    }
    return compiler;
  }

  async #service({ text, kit }: Source): Promise<ProgramService> {
    const deviceScript = await this.#deviceScript;
    let service = this.#services.get(kit);
    if (!service) {
      const robot = generateRobotModule(parseKit(kits[kit]!, kit));
      service = new ProgramService(
        deviceScript,
        new Map([...library, ["node_modules/@robonet/kit/index.generated.ts", robot]]),
      );
      this.#services.set(kit, service);
    }
    service.text = text;
    return service;
  }
}

/** Whatever came meanwhile goes first, Run above all: marking mistakes is the least urgent. */
function othersFirst(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Lines and columns count from 1 there, from 0 in the text here. */
function placed(
  { line, column, endLine, endColumn, severity, code, text }: Diagnostic,
  source: string,
): Mistake {
  const starts = [0];
  for (let i = source.indexOf("\n"); i >= 0; i = source.indexOf("\n", i + 1)) starts.push(i + 1);
  const at = (l: number, c: number) =>
    Math.min(source.length, Math.max(0, (starts[l - 1] ?? source.length) + c - 1));
  return { from: at(line, column), to: at(endLine, endColumn), severity, code, text };
}

expose(new LanguageThread());
