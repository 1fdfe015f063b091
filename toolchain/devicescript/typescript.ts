import type { SyntaxNode } from "./compiler.ts";

/** The part of TypeScript 4.9, which the compiler carries, that is called elsewhere. Positions count from 0. */
export interface TypeScript {
  createLanguageService(host: LanguageServiceHost): LanguageService;
  createSourceFile(
    file: string,
    text: string,
    target: number,
    /** Needed for `getChildren` and `parent`. */
    setParentNodes?: boolean,
  ): SyntaxNode & { getLineAndCharacterOfPosition(at: number): { readonly line: number } };
  readonly SyntaxKind: Readonly<Record<string, number>>;
  readonly ScriptSnapshot: { fromString(text: string): unknown };
  readonly ModuleKind: { readonly ES2022: number };
  readonly ModuleResolutionKind: { readonly NodeJs: number };
  readonly ScriptTarget: { readonly ES2022: number };
  flattenDiagnosticMessageText(text: unknown, newLine: string): string;
}

export interface LanguageServiceHost {
  getCompilationSettings(): Readonly<Record<string, unknown>>;
  getScriptFileNames(): string[];
  getScriptVersion(file: string): string;
  getScriptSnapshot(file: string): unknown;
  getCurrentDirectory(): string;
  getDefaultLibFileName(): string;
  fileExists(file: string): boolean;
  readFile(file: string): string | undefined;
}

export interface LanguageService {
  getSyntacticDiagnostics(file: string): readonly ServiceDiagnostic[];
  getSemanticDiagnostics(file: string): readonly ServiceDiagnostic[];
  getCompletionsAtPosition(
    file: string,
    position: number,
    preferences: Readonly<Record<string, unknown>>,
  ): { readonly isMemberCompletion: boolean; readonly entries: readonly CompletionEntry[] } | undefined;
  getCompletionEntryDetails(
    file: string,
    position: number,
    name: string,
    format: undefined,
    source: undefined,
    preferences: undefined,
    data: undefined,
  ): SymbolText | undefined;
  getQuickInfoAtPosition(
    file: string,
    position: number,
  ): (SymbolText & { readonly textSpan: TextSpan }) | undefined;
  getSignatureHelpItems(
    file: string,
    position: number,
    options: undefined,
  ):
    | {
        readonly items: readonly SignatureText[];
        readonly selectedItemIndex: number;
        readonly argumentIndex: number;
        /** What stands between the call's brackets. */
        readonly applicableSpan: TextSpan;
      }
    | undefined;
  getFormattingEditsForDocument(
    file: string,
    options: Readonly<Record<string, unknown>>,
  ): readonly { readonly span: TextSpan; readonly newText: string }[];
}

export interface TextSpan {
  readonly start: number;
  readonly length: number;
}

export interface ServiceDiagnostic {
  /** 0 a warning, 1 an error, 2 a suggestion */
  readonly category: number;
  readonly code: number;
  readonly start?: number;
  readonly length?: number;
  readonly messageText: unknown;
}

export interface CompletionEntry {
  readonly name: string;
  readonly kind: string;
  readonly sortText: string;
}

export interface DisplayPart {
  readonly kind: string;
  readonly text: string;
}

export interface SymbolText {
  readonly kind: string;
  readonly displayParts?: readonly DisplayPart[];
  readonly documentation?: readonly DisplayPart[];
  readonly tags?: readonly { readonly name: string; readonly text?: readonly DisplayPart[] }[];
}

export interface SignatureText {
  readonly prefixDisplayParts: readonly DisplayPart[];
  readonly suffixDisplayParts: readonly DisplayPart[];
  readonly separatorDisplayParts: readonly DisplayPart[];
  readonly parameters: readonly {
    readonly displayParts: readonly DisplayPart[];
    readonly documentation: readonly DisplayPart[];
  }[];
}
