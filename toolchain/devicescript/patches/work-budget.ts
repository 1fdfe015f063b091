import type { Patch } from "./patch.ts";

/**
 * A program can make the type checker work for hours. The functions that do the work count it (`robonetWork` in
 * `prelude.ts`), and throw when more than `allowWork` allows has been done.
 */
export const workBudgetPatches: readonly Patch[] = [
  {
    why: "Counts the work of the type checker: instantiating a generic type.",
    find: `            function instantiateTypeWithAlias(type, mapper, aliasSymbol, aliasTypeArguments) {
`,
    replace: `            function instantiateTypeWithAlias(type, mapper, aliasSymbol, aliasTypeArguments) {
                robonetWork(1);
`,
  },
  {
    why: "Counts the work of the type checker: comparing two types.",
    find: `            function isTypeRelatedTo(source, target, relation) {
`,
    replace: `            function isTypeRelatedTo(source, target, relation) {
                robonetWork(1);
`,
  },
  {
    why: "Counts the work of the type checker: comparing the members of two types.",
    find: `              function recursiveTypeRelatedTo(source2, target2, reportErrors, intersectionState, recursionFlags) {
`,
    replace: `              function recursiveTypeRelatedTo(source2, target2, reportErrors, intersectionState, recursionFlags) {
                  robonetWork(1);
`,
  },
  {
    why: "Counts the work of the type checker: the type of an expression.",
    find: `            function checkExpression(node, checkMode, forceTuple) {
`,
    replace: `            function checkExpression(node, checkMode, forceTuple) {
                robonetWork(1);
`,
  },
  {
    why: "Counts the work of the type checker: a union type.",
    find: `            function getUnionType(types, unionReduction, aliasSymbol, aliasTypeArguments, origin) {
`,
    replace: `            function getUnionType(types, unionReduction, aliasSymbol, aliasTypeArguments, origin) {
                robonetWork(types.length);
`,
  },
  {
    why: "Counts the work of the type checker: an intersection type.",
    find: `            function getIntersectionType(types, aliasSymbol, aliasTypeArguments, noSupertypeReduction) {
`,
    replace: `            function getIntersectionType(types, aliasSymbol, aliasTypeArguments, noSupertypeReduction) {
                robonetWork(types.length);
`,
  },
  {
    why: "Counts the work of the type checker: a conditional type.",
    find: `            function getConditionalType(root, mapper, aliasSymbol, aliasTypeArguments) {
`,
    replace: `            function getConditionalType(root, mapper, aliasSymbol, aliasTypeArguments) {
                robonetWork(1);
`,
  },
  {
    why: "Counts the work of the type checker: the type of a variable at one place of the program.",
    find: `              function getTypeAtFlowNode(flow) {
`,
    replace: `              function getTypeAtFlowNode(flow) {
                  robonetWork(1);
`,
  },
  {
    why: "Counts the work of the type checker: looking up a member of a type.",
    find: `            function getPropertyOfType(type, name, skipObjectFunctionPropertyAugment, includeTypeOnlyMembers) {
`,
    replace: `            function getPropertyOfType(type, name, skipObjectFunctionPropertyAugment, includeTypeOnlyMembers) {
                robonetWork(1);
`,
  },
  {
    why: "Counts the work of the type checker: a type reference, which stays in memory and so counts tenfold.",
    find: `            function createTypeReference(target, typeArguments) {
`,
    replace: `            function createTypeReference(target, typeArguments) {
                robonetWork(10);
`,
  },
  {
    why: "Remembers the statement that is being checked, for the place in the message.",
    find: `            function checkSourceElement(node) {
`,
    replace: `            function checkSourceElement(node) {
                if (node) robonetChecking = node;
`,
  },
];
