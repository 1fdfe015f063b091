import type { Checker, Syntax, SyntaxNode, TypeOfValue } from "./compiler.ts";

/** Of what kind a value of the program may be, as far as the patches of the compiler need it. */
export interface Language {
  /** Surely a text, or nothing at all. */
  isText(node: SyntaxNode): boolean;
  /** Surely a list. */
  isList(node: SyntaxNode): boolean;
  /** A list counts as one. */
  mayBeObject(node: SyntaxNode): boolean;
  /** Surely a text, a number, a truth value or nothing. */
  isPlain(node: SyntaxNode): boolean;
  mayBeNumber(node: SyntaxNode): boolean;
  mayBeNumberType(type: TypeOfValue): boolean;
  isTextType(type: TypeOfValue): boolean;
  /** Whether both may be texts. */
  mayBeTexts(a: SyntaxNode, b: SyntaxNode): boolean;
  /** Surely a whole number of 32 bits. */
  isWhole(node: SyntaxNode): boolean;
}

/** Operators whose result has 32 bits. */
const bitOperators = [
  "AmpersandToken",
  "BarToken",
  "CaretToken",
  "LessThanLessThanToken",
  "GreaterThanGreaterThanToken",
];

/** Answers from the types that TypeScript finds in a program. */
export function languageOf(syntax: Syntax, checker: Checker): Language {
  const { SyntaxKind, TypeFlags } = syntax;
  const kinds = new Set(bitOperators.map((name) => SyntaxKind[name]));
  const primitive = ["StringLike", "NumberLike", "BooleanLike", "Undefined", "Null", "Void"].reduce(
    (bits, name) => bits | TypeFlags[name]!,
    0,
  );
  const typeOf = (node: SyntaxNode) => checker.getTypeAtLocation(node);
  const members = (type: TypeOfValue): readonly TypeOfValue[] =>
    type.types && type.flags & TypeFlags.Union! ? type.types.flatMap(members) : [type];
  /** Whether a value of a type could be one of another: `any`, `unknown` and type parameters could. */
  const mayBe = (type: TypeOfValue, flags: number, wanted: TypeOfValue): boolean =>
    members(type).some((member) => {
      if (member.flags & flags) return true;
      if (member.flags & TypeFlags.TypeParameter!) {
        const bound = checker.getBaseConstraintOfType(member);
        return !bound || mayBe(bound, flags, wanted);
      }
      return checker.isTypeAssignableTo(wanted, member);
    });
  const isWhole = (node: SyntaxNode): boolean => {
    if (node.kind === SyntaxKind.ParenthesizedExpression) return isWhole(node.expression!);
    if (node.kind === SyntaxKind.NumericLiteral) return Number(node.text) === (Number(node.text) | 0);
    if (node.kind === SyntaxKind.BinaryExpression) return kinds.has(node.operatorToken!.kind);
    return (
      node.kind === SyntaxKind.PropertyAccessExpression &&
      node.name?.text === "length" &&
      (isList(node.expression!) || isText(node.expression!))
    );
  };
  const isTextType = (type: TypeOfValue) =>
    members(type).every(({ flags }) => (flags & TypeFlags.StringLike!) !== 0);
  const isText = (node: SyntaxNode) => isTextType(typeOf(node));
  const mayBeNumberType = (type: TypeOfValue) => mayBe(type, TypeFlags.NumberLike!, checker.getNumberType());
  // `any` counts as a list for TypeScript.
  const isList = (node: SyntaxNode) =>
    (typeOf(node).flags & TypeFlags.Object!) !== 0 && checker.isArrayLikeType(typeOf(node));
  const mayBeText = (node: SyntaxNode) => mayBe(typeOf(node), TypeFlags.StringLike!, checker.getStringType());
  return {
    isText,
    isList,
    isWhole,
    isTextType,
    mayBeNumberType,
    mayBeObject: (node) => members(typeOf(node)).some(({ flags }) => (flags & primitive) === 0),
    isPlain: (node) => members(typeOf(node)).every(({ flags }) => (flags & primitive) !== 0),
    mayBeNumber: (node) => mayBeNumberType(typeOf(node)),
    mayBeTexts: (a, b) => mayBeText(a) && mayBeText(b),
  };
}
