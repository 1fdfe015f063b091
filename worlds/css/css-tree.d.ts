/** The types of `css-tree` know its whole alone, which is four times larger than what reads and writes. */
declare module "css-tree/parser" {
  export { parse as default } from "css-tree";
}

declare module "@bramus/specificity/core" {
  export function calculateForAST(selector: import("css-tree").Selector): {
    readonly value: { readonly a: number; readonly b: number; readonly c: number };
  };
}

declare module "css-tree/generator" {
  export { generate as default } from "css-tree";
}
