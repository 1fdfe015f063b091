import type {
  DeviceScriptCompiler,
  DisplayPart,
  LanguageService,
  TextEdit,
} from "../../../toolchain/index.ts";
import type { Explanation, Proposal, Signature } from "./language-messages.ts";

const programFile = "program/main.ts";

/** DeviceScript's options that say what is a mistake; the same as its compiler's. */
const strictness = {
  allowUnreachableCode: true,
  allowUnusedLabels: true,
  experimentalDecorators: true,
  noFallthroughCasesInSwitch: true,
  noImplicitAny: true,
  noImplicitReturns: true,
  noImplicitThis: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  strict: true,
  strictNullChecks: false,
  useUnknownInCatchVariables: true,
  skipLibCheck: true,
  noEmit: true,
};

/** TypeScript's answers about one program while it is typed, from the types that the compiler has. */
export class ProgramService {
  readonly #service: LanguageService;
  #text = "";
  #version = 0;

  /** @param library virtual files beside DeviceScript's own: `@robonet/…`, with the kit's `robot` */
  constructor(compiler: DeviceScriptCompiler, library: ReadonlyMap<string, string>) {
    const ts = compiler.typescript;
    const prelude = compiler.preludeFiles(compiler.resolveBuildConfig({}));
    const files = new Map([...Object.entries(prelude), ...library].map(([path, text]) => [`/${path}`, text]));
    const roots = [...files.keys()].filter(
      (path) => path.includes("@devicescript/core/src/") && path.endsWith(".d.ts"),
    );
    const read = (path: string) => (path === `/${programFile}` ? this.#text : files.get(path));
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => ({
        ...strictness,
        module: ts.ModuleKind.ES2022,
        moduleResolution: ts.ModuleResolutionKind.NodeJs,
        target: ts.ScriptTarget.ES2022,
        typeRoots: [],
        types: [],
      }),
      getScriptFileNames: () => [...roots, `/${programFile}`],
      getScriptVersion: (path) => (path === `/${programFile}` ? String(this.#version) : "1"),
      getScriptSnapshot: (path) => {
        const text = read(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => "/",
      getDefaultLibFileName: () => roots.find((path) => path.endsWith("corelib.d.ts")) ?? roots[0]!,
      fileExists: (path) => read(path) !== undefined,
      readFile: read,
    });
  }

  set text(text: string) {
    if (text === this.#text) return;
    this.#text = text;
    this.#version++;
  }

  /** Reads all types that the program uses, so that the first completion need not wait for them. */
  readTypes(): void {
    this.#service.getSemanticDiagnostics(`/${programFile}`);
  }

  proposals(position: number): Proposal[] {
    const found = this.#service.getCompletionsAtPosition(`/${programFile}`, position, {});
    const isMember = found?.isMemberCompletion ?? false;
    return (found?.entries ?? [])
      .filter(({ name }) => !name.startsWith("_"))
      .map(({ name, kind, sortText: sort }) => {
        const signature = isMember ? this.detail(position, name)?.signature : undefined;
        return { name, kind, sort, ...(signature !== undefined && { signature }) };
      });
  }

  detail(position: number, name: string): Explanation | undefined {
    const entry = this.#service.getCompletionEntryDetails(
      `/${programFile}`,
      position,
      name,
      undefined,
      undefined,
      undefined,
      undefined,
    );
    return entry && { from: position, to: position, ...this.#describe(entry) };
  }

  explanation(position: number): Explanation | undefined {
    const info = this.#service.getQuickInfoAtPosition(`/${programFile}`, position);
    if (!info) return undefined;
    const { start, length } = info.textSpan;
    return { from: start, to: start + length, ...this.#describe(info) };
  }

  signature(position: number): Signature | undefined {
    const help = this.#service.getSignatureHelpItems(`/${programFile}`, position, undefined);
    const item = help?.items[help.selectedItemIndex];
    if (!help || !item) return undefined;
    return {
      from: help.applicableSpan.start,
      // Before the bracket stands what is called.
      signature: joined(
        this.#service.getQuickInfoAtPosition(`/${programFile}`, help.applicableSpan.start - 2)
          ?.displayParts ?? [],
      ),
      before: joined(item.prefixDisplayParts),
      parameters: item.parameters.map(({ displayParts }) => joined(displayParts)),
      after: joined(item.suffixDisplayParts),
      active: help.argumentIndex,
      documentation: joined(item.parameters[help.argumentIndex]?.documentation ?? []),
    };
  }

  formatting(): TextEdit[] {
    return this.#service
      .getFormattingEditsForDocument(`/${programFile}`, {
        indentSize: 4,
        tabSize: 4,
        convertTabsToSpaces: true,
        newLineCharacter: "\n",
        insertSpaceAfterCommaDelimiter: true,
        insertSpaceAfterSemicolonInForStatements: true,
        insertSpaceBeforeAndAfterBinaryOperators: true,
        insertSpaceAfterKeywordsInControlFlowStatements: true,
        insertSpaceAfterFunctionKeywordForAnonymousFunctions: true,
        insertSpaceAfterOpeningAndBeforeClosingNonemptyBraces: true,
        semicolons: "ignore",
      })
      .map(({ span: { start, length }, newText }) => ({ from: start, to: start + length, text: newText }));
  }

  #describe({
    displayParts,
    documentation,
    tags = [],
  }: {
    displayParts?: readonly DisplayPart[];
    documentation?: readonly DisplayPart[];
    tags?: readonly { name: string; text?: readonly DisplayPart[] }[];
  }) {
    const shown = tags.filter(({ name }) => ["param", "returns", "throws"].includes(name));
    const lines = [joined(documentation ?? []), ...shown.map(tagLine)];
    return {
      signature: joined(displayParts ?? []),
      parameters: parametersOf(displayParts ?? []),
      // Examples are shown by themselves.
      documentation: lines
        .filter(Boolean)
        .join("\n")
        .replace(/\s*^```[\s\S]*?^```$/gm, ""),
    };
  }
}

function joined(parts: readonly DisplayPart[]): string {
  return parts.map(({ text }) => text).join("");
}

/** `@param mm negative drives backwards` as a sentence that a pupil reads. */
function tagLine({ name, text = [] }: { name: string; text?: readonly DisplayPart[] }): string {
  const said = joined(text);
  if (name === "returns") return `Gives ${said}`;
  if (name === "throws") return `Throws ${said}`;
  return said.replace(/^(\w+)\s+/, "`$1`: ");
}

/** The parameters of a call, each as TypeScript writes it, without those of functions among them. */
function parametersOf(parts: readonly DisplayPart[]): string[] {
  const found: string[] = [];
  let depth = 0;
  for (const { kind, text } of parts) {
    if (kind === "parameterName" && depth === 1) found.push(text);
    if (text === "(" && (kind === "punctuation" || depth > 0)) depth++;
    if (text === ")") depth--;
  }
  return found;
}
