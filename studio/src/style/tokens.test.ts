import { readdirSync, readFileSync } from "node:fs";
import { type CssNode, type Declaration, parse, walk } from "css-tree";
import { parse as readColour } from "culori";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const tokens = suite("the page's palette and type scale");

const src = new URL("../", import.meta.url);
const sheets = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".css"))
  .sort();

function declarations(path: string): { declaration: Declaration; where: string }[] {
  const found: { declaration: Declaration; where: string }[] = [];
  const tree = parse(readFileSync(new URL(path, src), "utf8"), {
    positions: true,
    parseCustomProperty: true,
  });
  walk(tree, {
    visit: "Declaration",
    enter(declaration) {
      found.push({ declaration, where: `${path}:${declaration.loc?.start.line} ${declaration.property}` });
    },
  });
  return found;
}

function some(value: CssNode, is: (node: CssNode) => boolean): boolean {
  let found = false;
  walk(value, (node) => {
    found ||= is(node);
  });
  return found;
}

/** Whether a part of a value is a colour of its own: `#fff`, `rgb(…)`, `tomato`; not `transparent` nor one that the system chooses. */
function isColour(node: CssNode): boolean {
  if (node.type === "Hash") return true;
  if (node.type === "Function") return /^(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?$/i.test(node.name);
  return node.type === "Identifier" && node.name !== "transparent" && readColour(node.name) !== undefined;
}

const elsewhere = sheets.filter((path) => !path.endsWith("tokens.css")).flatMap(declarations);

tokens("a colour stands in tokens.css and nowhere else", () => {
  assert.ok(sheets.length > 15, "the style sheets were found");
  const raw = elsewhere.filter(({ declaration: { value } }) => some(value, isColour));
  assert.equal(
    raw.map(({ where }) => where),
    [],
  );
});

tokens("a size of text is a step of the scale, or follows the text around it or the window", () => {
  const raw = elsewhere.filter(
    ({ declaration: { property, value } }) =>
      /^font(-size)?$/.test(property) &&
      some(value, (node) => node.type === "Dimension" && /^(px|pt|mm|cm)$/.test(node.unit)),
  );
  assert.equal(
    raw.map(({ where }) => where),
    [],
  );
});

/** What scripts set: the text's size, widths that were dragged, letters that grow with a drawing. */
const setByPage: ReadonlySet<string> = new Set([
  ...["--text-scale", "--letter", "--lesson-width", "--program-width", "--robot-width"],
]);

tokens("each token that a style sheet asks for is there", () => {
  const all = sheets.flatMap(declarations).map(({ declaration }) => declaration);
  const named = new Set(all.map(({ property }) => property));
  const missing = sheets.flatMap(declarations).filter(({ declaration: { value } }) =>
    some(value, (node) => {
      if (node.type !== "Function" || node.name !== "var" || node.children.size > 1) return false;
      const name = node.children.first;
      return name?.type === "Identifier" && !named.has(name.name) && !setByPage.has(name.name);
    }),
  );
  assert.equal(
    missing.map(({ where }) => where),
    [],
  );
});

tokens.run();
