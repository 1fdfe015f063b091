import type { Language } from "./language.ts";
import type { TypeScript } from "./typescript.ts";

/** The part of DeviceScript's compiler that RoboNet calls, as its version 2.16.4 has it. */
export interface DeviceScriptCompiler {
  compileWithHost(main: string, host: CompilerHost): CompilerResult;
  /** Library files by path, `node_modules/@devicescript/…`. */
  preludeFiles(config: BuildConfig): Record<string, string>;
  resolveBuildConfig(local: Record<string, unknown>): BuildConfig;
  parseStackFrame(debug: DebugInfo, line: string): { frames: { srcpos: readonly [number, number] }[] };
  SrcMapResolver: { from(debug: DebugInfo): SrcMapResolver };
  /** For example `v2.16.4`. */
  runtimeVersion(): string;
  decodeDcfg(data: Uint8Array): { errors: string[]; settings: Record<string, string | number | Uint8Array> };
  /**
   * How much the compiler may do from now on before it throws, put there by our patch.
   * @param work in steps of the type checker of TypeScript: less than 20 000 for a program of some hundred lines
   * @param ms of the wall's time, looked at now and then
   */
  allowWork(work: number, ms: number): void;
  /** The statement whose types were looked at last, put there by our patch. */
  checkedLast(): SyntaxNode | undefined;
  /** TypeScript itself, put there by our patch. */
  readonly typescript: TypeScript;
}

/** Boards by id, and services; what else it holds only the compiler knows. */
export interface BuildConfig {
  readonly boards: Record<string, { readonly devName: string; readonly pins?: Record<string, unknown> }>;
  readonly services: readonly unknown[];
  /** Settings that go into the image, for example `@name`. */
  readonly hwInfo?: Readonly<Record<string, unknown>>;
}

export interface CompilerHost {
  write(file: string, contents: Uint8Array | string): void;
  /** @throws when there is no such file */
  read(file: string): string;
  resolvePath(file: string): string;
  relativePath(file: string): string;
  log(message: string): void;
  error(diagnostic: CompilerDiagnostic): void;
  isBasicOutput(): boolean;
  getFlags(): Record<string, boolean>;
  getConfig(): BuildConfig;
  verifyBytecode(image: Uint8Array): void;
  /**
   * Which loops and functions get a guard; asked by our patch, once a compile.
   * @param declaration of what a name in the source means; undefined: the compiler doesn't know
   */
  watch(syntax: Syntax, declaration: (name: SyntaxNode) => SyntaxNode | undefined): Watch;
  /** What kinds of values stand where in the program; asked by our patch, once a compile. */
  language(syntax: Syntax, checker: Checker): Language;
  /**
   * What is wrong with a file of the program that TypeScript lets pass; asked by our patch for each of them.
   * @param hasErrors whether the types have mistakes, so that a value may be of no known type
   */
  review(syntax: Syntax, checker: Checker, file: ProgramFile, hasErrors: boolean): readonly ReviewFinding[];
  /** Called by our patch before each statement of the program, so that a place is known if the compiler fails there. */
  reached(file: string, line: number): void;
}

/** A file's syntax tree. */
export type ProgramFile = SyntaxNode;

export interface ReviewFinding {
  readonly node: SyntaxNode;
  /** English; `explain.ts` has the plain sentence. */
  readonly text: string;
}

/** The places of a program that `patches/guards.ts` puts guards in. */
export interface Watch {
  /** Estimated VM steps of one turn of the loop whose body this is; 0: no body of a loop that needs a watch. */
  loopSteps(body: SyntaxNode): number;
  /** Estimated VM steps of a call of a function that never waits and is so large that its calls are counted; 0: of any other. */
  largeSteps(fn: SyntaxNode): number;
  /** For a function that can reach itself: estimated steps of a call, and how many frames of the stack it takes. */
  recursion(fn: SyntaxNode): { readonly steps: number; readonly depth: number } | undefined;
}

/** The part of TypeScript's module that `Watch` needs. */
export interface Syntax {
  readonly SyntaxKind: Readonly<Record<string, number>>;
  readonly TypeFlags: Readonly<Record<string, number>>;
  isTypeNode(node: SyntaxNode): boolean;
  isFunctionLike(node: SyntaxNode): boolean;
  /** Internal in 4.9: where an import of a file leads to. */
  getResolvedModule(file: ProgramFile, module: string, mode: undefined): unknown;
}

/** TypeScript's syntax tree, with the fields that some kinds of nodes have. */
export interface SyntaxNode {
  readonly kind: number;
  /** Where its text begins in the file, from 0; the space before it included. */
  readonly pos: number;
  readonly parent?: SyntaxNode;
  readonly text?: string;
  readonly name?: SyntaxNode;
  readonly expression?: SyntaxNode;
  readonly initializer?: SyntaxNode;
  readonly statement?: SyntaxNode;
  readonly elseStatement?: SyntaxNode;
  /** Between the brackets of `list[i]`. */
  readonly argumentExpression?: SyntaxNode;
  readonly body?: SyntaxNode;
  readonly statements?: readonly SyntaxNode[];
  readonly declarations?: readonly SyntaxNode[];
  readonly members?: readonly SyntaxNode[];
  readonly modifiers?: readonly SyntaxNode[];
  readonly arguments?: readonly SyntaxNode[];
  readonly operatorToken?: SyntaxNode;
  /** Of an operator before its value. */
  readonly operator?: number;
  readonly operand?: SyntaxNode;
  readonly left?: SyntaxNode;
  readonly right?: SyntaxNode;
  readonly condition?: SyntaxNode;
  readonly moduleSpecifier?: SyntaxNode;
  readonly importClause?: SyntaxNode;
  getSourceFile(): {
    readonly fileName: string;
    getLineAndCharacterOfPosition(at: number): { readonly line: number };
  };
  getStart(): number;
  getEnd(): number;
  getText(file?: ProgramFile): string;
  /** Down to each token; JSDoc as well. */
  getChildren(): readonly SyntaxNode[];
  forEachChild(visit: (child: SyntaxNode) => void): void;
}

/** The part of TypeScript's type checker that the patches' questions need; three of it are internal in 4.9. */
export interface Checker {
  getTypeAtLocation(node: SyntaxNode): TypeOfValue;
  getBaseConstraintOfType(type: TypeOfValue): TypeOfValue | undefined;
  getConstantValue(enumMember: SyntaxNode): string | number | undefined;
  getNumberType(): TypeOfValue;
  getStringType(): TypeOfValue;
  isTypeAssignableTo(source: TypeOfValue, target: TypeOfValue): boolean;
  isArrayLikeType(type: TypeOfValue): boolean;
  /** What a name stands for, with the place that declares it. */
  getSymbolAtLocation(node: SyntaxNode): { readonly valueDeclaration?: SyntaxNode } | undefined;
  /** @param kind 1: of what a list has by number */
  getIndexTypeOfType(type: TypeOfValue, kind: 1): TypeOfValue | undefined;
}

export interface TypeOfValue {
  readonly flags: number;
  /** Of a union. */
  readonly types?: readonly TypeOfValue[];
  getCallSignatures(): readonly { getReturnType(): TypeOfValue }[];
}

export interface CompilerResult {
  readonly success: boolean;
  readonly binary?: Uint8Array;
  readonly dbg?: DebugInfo;
  readonly diagnostics: readonly CompilerDiagnostic[];
}

/** TypeScript's diagnostic; lines and columns count from 1. */
export interface CompilerDiagnostic {
  /** 0 a warning, 1 an error */
  readonly category: number;
  readonly code: number;
  readonly filename: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly messageText: string | MessageChain;
}

export interface MessageChain {
  readonly messageText: string;
  readonly next?: readonly MessageChain[];
}

export interface DebugVariable {
  readonly name: string;
  /** `tmp`: the compiler's own. */
  readonly type: "glb" | "arg" | "loc" | "tmp";
  /** Where it is declared, put there by our patch; undefined: the compiler made it. */
  readonly file?: string;
}

export interface DebugInfo {
  /** Threes of position in all sources, length and place in the image; position and place as steps from the three before. */
  readonly srcmap: readonly number[];
  readonly sizes: Record<string, number>;
  readonly functions: readonly {
    readonly name: string;
    readonly startpc: number;
    readonly size: number;
    /** Variables of a call, in the order of its memory. */
    readonly slots: readonly DebugVariable[];
  }[];
  readonly globals: readonly DebugVariable[];
  readonly sources: readonly { readonly path: string; readonly length: number; readonly text: string }[];
}

export interface SrcMapResolver {
  resolvePos(position: number): { line: number; col: number; src: { path: string } } | null;
}

const needed = [
  "compileWithHost",
  "preludeFiles",
  "resolveBuildConfig",
  "parseStackFrame",
  "SrcMapResolver",
  "runtimeVersion",
  "decodeDcfg",
] as const;

/** The compiler without our patches. */
export type StockDeviceScriptCompiler = Omit<
  DeviceScriptCompiler,
  "typescript" | "allowWork" | "checkedLast"
>;

/** @throws when the exports lack something that this file declares */
export function asDeviceScriptCompiler(exports: unknown): DeviceScriptCompiler {
  return demand(exports, [...needed, "typescript", "allowWork", "checkedLast"]) as DeviceScriptCompiler;
}

/** @throws when the exports lack something that this file declares */
export function asStockCompiler(exports: unknown): StockDeviceScriptCompiler {
  return demand(exports, needed) as StockDeviceScriptCompiler;
}

function demand(exports: unknown, needed: readonly string[]): unknown {
  const names = new Set(Object.keys(exports as object));
  for (const name of needed) {
    if (!names.has(name)) throw new Error(`DeviceScript's compiler has no ${name}: is it another version?`);
  }
  return exports;
}
