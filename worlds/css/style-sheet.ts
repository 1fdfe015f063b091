import { readSelectors, type Selector, splitOutside } from "./selector.ts";

export interface Declaration {
  readonly name: string;
  readonly value: string;
  readonly important: boolean;
}

/** A rule with one of its selectors. */
export interface StyleRule {
  readonly selector: Selector;
  readonly declarations: readonly Declaration[];
}

export interface StyleSheet {
  /** In document order. */
  readonly rules: readonly StyleRule[];
  /** Selectors and at-rules that were not understood. */
  readonly unknown: readonly string[];
}

/** Reads a style sheet as far as it can matter to a drawing on a screen. */
export function readStyleSheet(text: string): StyleSheet {
  const rules: StyleRule[] = [];
  const unknown: string[] = [];
  const read = (css: string): void => {
    for (const { prelude, body } of blocksOf(css)) {
      if (prelude.startsWith("@")) {
        const [, at = "", condition = ""] = /^@([\w-]+)\s*([\s\S]*)$/.exec(prelude) ?? [];
        if (at === "media" ? isForScreen(condition) : at === "supports" || at === "layer") read(body);
        else if (!harmless.has(at)) unknown.push(`@${at}`);
        continue;
      }
      const selectors = body.includes("{") ? undefined : readSelectors(prelude);
      if (!selectors) {
        unknown.push(prelude);
        continue;
      }
      const declarations = readDeclarations(body);
      rules.push(...selectors.map((selector) => ({ selector, declarations })));
    }
  };
  read(text.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, " "));
  return { rules, unknown };
}

/** At-rules that paint nothing at the beginning of time, and those that hold for print. */
const harmless: ReadonlySet<string> = new Set([
  ...["media", "font-face", "keyframes", "-webkit-keyframes", "page", "charset", "import", "namespace"],
]);

/** Whether a media query holds on a screen of which nothing else is known. */
export function isForScreen(media: string): boolean {
  return media.split(",").some((each) => /^\s*(?:(?:only\s+)?(?:all|screen)|not\s+print)?\s*$/i.test(each));
}

/** Reads what stands between the braces of a rule, or in a `style` attribute; the last of a name counts. */
export function readDeclarations(text: string): readonly Declaration[] {
  return splitOutside(text.replace(/\/\*[\s\S]*?\*\//g, " "), ";").flatMap((part) => {
    const [, name, written = ""] = /^\s*([\w-]+)\s*:([\s\S]*)$/.exec(part) ?? [];
    if (name === undefined) return [];
    const value = written.replace(/\s*!\s*important\s*$/i, "").trim();
    const important = value.length < written.trim().length;
    return [{ name: name.startsWith("--") ? name : name.toLowerCase(), value, important }];
  });
}

function* blocksOf(css: string): Generator<{ readonly prelude: string; readonly body: string }> {
  let prelude = "";
  let body = "";
  let depth = 0;
  for (const [piece] of css.matchAll(/"[^"]*"|'[^']*'|url\([^)]*\)|\\.|[\s\S]/g)) {
    if (piece === "}" && depth > 0 && --depth === 0) {
      yield { prelude: prelude.trim(), body };
      prelude = body = "";
    } else if (depth > 0) body += piece;
    // A statement without a block: `@import`, `@charset`.
    else if (piece === ";") prelude = "";
    else if (piece !== "{") prelude += piece;
    if (piece === "{") depth++;
  }
}
