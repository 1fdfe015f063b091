import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { houseProgram } from "../../competitions/index.node.ts";
import { disciplines, strengths } from "../../competitions/index.ts";
import { projectFolder } from "../../files/index.node.ts";
import { fileOfKit } from "../../lesson/index.node.ts";
import { type Language, languages } from "../../messages/index.ts";
import { readTeacherPage } from "./lesson-page.ts";

const library = "virtual:arena";
const rules = "virtual:arena-rules";

/**
 * `virtual:arena`: the house's programs and the kits of the disciplines, byte for byte as the command line has them, and
 * `virtual:arena-rules`: what loads the rules of a discipline in a language.
 */
export function arena(): Plugin {
  return {
    name: "robonet-arena",
    resolveId: (id) => (id === library || id === rules || id.startsWith(`${rules}/`) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${library}`) return arenaLibrary();
      if (id === `\0${rules}`) return rulesLoaders();
      const [, discipline, language] = id.startsWith(`\0${rules}/`) ? id.split("/") : [];
      if (!discipline) return undefined;
      const ending = language === "en" ? "md" : `${language}.md`;
      const file = join(projectFolder, "competitions/disciplines", discipline, `rules.${ending}`);
      return `export default ${JSON.stringify(readTeacherPage(readFileSync(file, "utf8")))};`;
    },
  };
}

function arenaLibrary(): string {
  const programs = disciplines.map((discipline) => {
    const texts = strengths.map((each) => [each, readFileSync(houseProgram(discipline, each), "utf8")]);
    return [discipline.id, Object.fromEntries(texts)];
  });
  const kits = disciplines.map(({ kit }) => [kit, readFileSync(fileOfKit(kit), "utf8")]);
  return `export const programs = ${JSON.stringify(Object.fromEntries(programs))};
export const kits = ${JSON.stringify(Object.fromEntries(kits))};`;
}

function rulesLoaders(): string {
  const of = (id: string, language: Language) =>
    `"${id}/${language}": () => import("${rules}/${id}/${language}")`;
  const loaders = disciplines.flatMap(({ id }) => languages.map((language) => of(id, language)));
  return `export default { ${loaders.join(", ")} };`;
}
