import {
  type Comment,
  type CommentDisplayPart,
  type DeclarationReflection,
  ReflectionKind,
  type SignatureReflection,
} from "typedoc";

/** A docstring's text as Markdown. */
export function textOf(parts: readonly CommentDisplayPart[] = []): string {
  return parts
    .map(({ text }) => text)
    .join("")
    .trim();
}

/** What stands after tags of this name, one text for each. */
export function tagged(comment: Comment | undefined, tag: "@returns" | "@throws"): string[] {
  return (comment?.blockTags ?? [])
    .filter((block) => block.tag === tag)
    .map(({ content }) => textOf(content));
}

/** The programs in a docstring. */
export function examplesIn(markdown: string): string[] {
  return [...markdown.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => code!);
}

/** How a function is called; an arrow function in a field or a type counts as one. */
export function signaturesOf(declaration: DeclarationReflection): readonly SignatureReflection[] {
  return declaration.signatures ?? [];
}

/** What a class or an interface has, fields first and constructors last. */
export function membersOf(declaration: DeclarationReflection): readonly DeclarationReflection[] {
  const rank = ({ kind }: DeclarationReflection) =>
    kind === ReflectionKind.Property ? 0 : kind === ReflectionKind.Constructor ? 2 : 1;
  return [...(declaration.children ?? [])].sort((a, b) => rank(a) - rank(b));
}
