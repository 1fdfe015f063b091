import kits from "virtual:kits";
import robotLibrary from "virtual:robot-library";
import { expose } from "comlink";
import { ownDebugInfo } from "../../../debugger/index.ts";
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
  quickFix,
  spanOf,
  type TextEdit,
  usesKit,
} from "../../../toolchain/index.ts";
import type { Built, Explanation, Mistake, Proposal, Signature, Source } from "./language-messages.ts";
import { ProgramService } from "./language-service.ts";
import { loadCompiler } from "./load-compiler.ts";
import { standInProcess, standInRequire } from "./node-stand-ins.ts";

const library = new Map(robotLibrary);

/** TypeScript in a thread of its own: it compiles programs, and helps while they are typed. */
export class LanguageThread {
  readonly #deviceScript: Promise<DeviceScriptCompiler>;
  readonly #compilers = new Map<string, Compiler>();
  readonly #services = new Map<string, ProgramService>();
  #share = 0;
  #tellShare: (share: number) => void = () => {};
  #becomeWarm = () => {};
  readonly #warm = new Promise<void>((resolve) => {
    this.#becomeWarm = resolve;
  });
  /** Counts questions for mistakes. */
  #asked = 0;
  #last: { readonly key: string; readonly built: Built; readonly debug?: DebugInfo } | undefined;

  constructor() {
    this.#deviceScript = loadCompiler((share) => {
      this.#share = share;
      this.#tellShare(share);
    }).then((load) => asDeviceScriptCompiler(load(standInRequire, standInProcess, "compiler.js", "/")));
    // Whoever asks gets the problem; without one who has asked yet, the browser would call it an error of the page.
    this.#deviceScript.catch(() => {});
  }

  /** From now on it is told how much of the compiler is there, from 0 to 1. */
  watchCompiler(tell: (share: number) => void): void {
    this.#tellShare = tell;
    tell(this.#share);
  }

  /** Whether the compiler came: it is a file of its own, and there may be no network any more. */
  hasCompiler(): Promise<boolean> {
    return this.#deviceScript.then(
      () => true,
      () => false,
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
      const compilation = (await this.#compiler(source)).compile({
        path: source.name,
        source: source.text,
      });
      this.#becomeWarm();
      const mistakes = await this.#mistakesOf(compilation.diagnostics, source);
      if (!compilation.ok) {
        const built = { ok: false, mistakes } as const;
        this.#last = { key, built };
        return built;
      }
      const { image, debug } = compilation;
      const stopsMotors = usesKit(source.text);
      const built = { ok: true, image, debug: ownDebugInfo(debug), stopsMotors, mistakes } as const;
      this.#last = { key, built, debug };
      return built;
    });
  }

  async #mistakesOf(diagnostics: readonly Diagnostic[], { text }: Source): Promise<readonly Mistake[]> {
    const { typescript } = await this.#deviceScript;
    return diagnostics.map((diagnostic) => {
      const fix = quickFix(typescript, diagnostic, text);
      return { ...diagnostic, ...spanOf(diagnostic, text), ...(fix && { fix }) };
    });
  }

  /** The program that stops a robot's motors; undefined: the firmware stops them all, or the page has no such robot. */
  async halting(kit: string): Promise<Uint8Array | undefined> {
    const text = kits[kit];
    if (text === undefined) return undefined;
    const robot = parseKit(text, kit);
    const source = haltingProgram(robot);
    if (source === undefined) return undefined;
    const compilation = (await this.#compiler({ kit })).compile({ path: haltingPath(robot), source });
    if (!compilation.ok) throw new Error(compilation.diagnostics[0]?.text);
    return compilation.image;
  }

  /** The line of a program where a fault happened. The program may have changed since in the editor. */
  async lineOf(source: Source, { frames }: Fault): Promise<number | undefined> {
    await this.build(source);
    const debug = this.#last?.debug;
    return debug && ownLine(locate(await this.#deviceScript, debug, frames))?.line;
  }

  /** What Run would say of the program: marks in the editor and the console have one source. */
  async mistakes(source: Source): Promise<readonly Mistake[]> {
    const asked = ++this.#asked;
    // Without it Run says so; marks have nothing to say.
    if (!(await this.hasCompiler())) return [];
    await othersFirst();
    // The program has changed meanwhile, and nobody wants to know any more.
    if (asked !== this.#asked) return [];
    const { mistakes } = await this.build(source);
    if (!this.#services.has(source.kit))
      void othersFirst().then(() => this.#ask(source, (service) => service.readTypes(), undefined));
    return mistakes;
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
    if (!(await this.hasCompiler())) return otherwise;
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

  async #compiler({ kit, kitText }: Pick<Source, "kit" | "kitText">): Promise<Compiler> {
    const deviceScript = await this.#deviceScript;
    const key = kitText ?? kit;
    let compiler = this.#compilers.get(key);
    if (!compiler) {
      compiler = new Compiler(deviceScript, library).for(parseKit(kitText ?? kits[kit]!, kit));
      this.#compilers.set(key, compiler);
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

expose(new LanguageThread());
