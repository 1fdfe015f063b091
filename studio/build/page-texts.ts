import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { type Language, languages, texts } from "../../messages/index.ts";

const allTexts = fileURLToPath(new URL("../../messages/texts.ts", import.meta.url));

/** What the page says begins with one of these; the rest is the command line's. */
const families = new Set([
  "block",
  "board",
  "build",
  "check",
  "condition",
  "detail",
  "fault",
  "image",
  "kit",
  "map",
  "material",
  "part",
  "port",
  "run",
  "studio",
  "ts",
  "wiring",
  "world",
]);

/** Of the cheat sheet: what commands do, which the editor says as well. */
const ofCommands = /^sheet\.(drive|sense|show|wait|tasks|behaviours)\./;

/** Whether a sentence comes with the page. */
export function isOfPage(id: string): boolean {
  return ofCommands.test(id) || families.has(id.slice(0, id.indexOf(".")));
}

/** The page's sentences in one language. */
function textsOfPage(language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(texts[language]!).filter(([id]) => isOfPage(id)));
}

/** `virtual:texts`: what loads the page's sentences, by language. `messages/texts.ts` is empty in the page until then. */
export function pageTexts(): Plugin {
  return {
    name: "robonet-texts",
    enforce: "pre",
    resolveId: (id) => (id.startsWith("virtual:texts") ? `\0${id}` : undefined),
    load(id) {
      if (id.split("?")[0] === allTexts) return "export const texts = {};";
      if (!id.startsWith("\0virtual:texts")) return undefined;
      const language = id.split("/")[1];
      if (language) return `export default ${JSON.stringify(textsOfPage(language as Language))};`;
      const loaders = languages.map((each) => `${each}: () => import("virtual:texts/${each}")`);
      return `export const texts = { ${loaders.join(", ")} };`;
    },
  };
}
