import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { type Language, languages, texts } from "../../messages/index.ts";

const allTexts = fileURLToPath(new URL("../../messages/texts.ts", import.meta.url));

/** What the page says begins with one of these; the rest is the command line's. */
const families = new Set([
  "block",
  "award",
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
  "name",
  "part",
  "port",
  "run",
  "studio",
  "ts",
  "value",
  "wiring",
  "worksheet",
  "world",
]);

/** Of the cheat sheet: what commands do, which the editor says as well. */
const ofCommands = /^sheet\.(drive|sense|show|wait|tasks|behaviours)\./;

/** What is said only where there is a class, and what the class itself says. */
const ofClass = new Set(["class", "classroom", "privacy", "room", "teacher"]);

/** What is said only in the arena: by the judge, and of results. */
const ofArena = new Set(["arena", "judge", "match", "verify"]);

function familyOf(id: string): string {
  return id.slice(0, id.indexOf("."));
}

/** Whether a sentence comes with the page. */
export function isOfPage(id: string): boolean {
  return ofCommands.test(id) || families.has(familyOf(id)) || isOfClass(id) || isOfArena(id);
}

function isOfClass(id: string): boolean {
  return ofClass.has(familyOf(id));
}

function isOfArena(id: string): boolean {
  return ofArena.has(familyOf(id)) || id === "tournament.discipline";
}

/** The modules of sentences, and what stands in each. */
const modules: Readonly<Record<string, (id: string) => boolean>> = {
  "virtual:texts": (id) => isOfPage(id) && !isOfClass(id) && !isOfArena(id),
  "virtual:class-texts": isOfClass,
  "virtual:arena-texts": isOfArena,
};

/**
 * `virtual:texts`, `virtual:class-texts` and `virtual:arena-texts`: what loads the page's sentences, by language. `messages/texts.ts` is empty in the page
 * until then.
 */
export function pageTexts(): Plugin {
  return {
    name: "robonet-texts",
    enforce: "pre",
    resolveId: (id) => (Object.hasOwn(modules, id.split("/")[0]!) ? `\0${id}` : undefined),
    load(id) {
      if (id.split("?")[0] === allTexts) return "export const texts = {};";
      const [name = "", language] = id.slice(1).split("/");
      const isIn = id.startsWith("\0") ? modules[name] : undefined;
      if (!isIn) return undefined;
      if (language) {
        const found = Object.entries(texts[language as Language]!).filter(([each]) => isIn(each));
        return `export default ${JSON.stringify(Object.fromEntries(found))};`;
      }
      const loaders = languages.map((each) => `${each}: () => import("${name}/${each}")`);
      return `export const texts = { ${loaders.join(", ")} };`;
    },
  };
}
