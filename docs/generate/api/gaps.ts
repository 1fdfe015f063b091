import { type DeclarationReflection, type ParameterReflection, ReflectionKind, type SomeType } from "typedoc";
import { membersOf, signaturesOf, tagged, textOf } from "./docstring.ts";
import { type Chapter, chapters } from "./groups.ts";
import type { Api } from "./reflect.ts";

/** A number is in one of these, is counted, or lies between two bounds. */
const unit =
  /\b(mm|mm\/s|degrees?( a second)?|ms|milliseconds|seconds|volts|Hz|percent|g)\b|\bGPIO number\b|\bhow many\b|\bcounted from\b|\bany unit\b|\bsame unit\b|\bfrom -?[\d.]+( \([^)]*\))? to -?[\d.]+/i;

/** Whether a value is a number, perhaps one to wait for. */
function isNumber(type: SomeType | undefined): boolean {
  if (type?.type === "intrinsic") return type.name === "number";
  if (type?.type === "union") return type.types.some(isNumber);
  return type?.type === "reference" && type.name === "Promise" && isNumber(type.typeArguments?.[0]);
}

function gapsOfUnit(what: string, text: string, type: SomeType | undefined): string[] {
  return isNumber(type) && !unit.test(text) ? [`${what}: no unit in “${text}”`] : [];
}

function gapsOfSignatures(what: string, declaration: DeclarationReflection): string[] {
  return signaturesOf(declaration).flatMap(({ comment, parameters = [], type }) => {
    const constructed = declaration.kind === ReflectionKind.Constructor;
    if (constructed && parameters.length === 0) return [];
    const summary = textOf(comment?.summary);
    // What a constructor does its class says; then its parameters are enough.
    const told = summary !== "" || (constructed && parameters.some((parameter) => parameter.comment));
    return [
      ...(told ? [] : [`${what}: no docstring`]),
      ...gapsOfUnit(`${what}, its result`, [summary, ...tagged(comment, "@returns")].join(" "), type),
      ...parameters.flatMap((parameter) =>
        gapsOfParameter(`${what}, parameter ${parameter.name}`, parameter),
      ),
    ];
  });
}

/** What may be left out says what is taken instead; where the code has a number, the same. */
function gapsOfParameter(
  what: string,
  { comment, type, flags, defaultValue }: ParameterReflection,
): string[] {
  const text = textOf(comment?.summary);
  const gaps = gapsOfUnit(what, text, type);
  if (!flags.isOptional && defaultValue === undefined) return gaps;
  const expected = /^\d/.test(defaultValue ?? "") ? `Default ${defaultValue}` : "Default";
  return text.includes(expected) ? gaps : [...gaps, `${what}: no “${expected}”`];
}

function gapsOf(declaration: DeclarationReflection, inside = ""): string[] {
  const what = `${inside}${declaration.name}`;
  const signatures = signaturesOf(declaration);
  if (signatures.length > 0) return gapsOfSignatures(what, declaration);
  const text = textOf(declaration.comment?.summary);
  return [
    ...(text === "" ? [`${what}: no docstring`] : gapsOfUnit(what, text, declaration.type)),
    ...membersOf(declaration).flatMap((member) => gapsOf(member, `${what}.`)),
  ];
}

/** What is missing in docstrings, a sentence for each place. */
export function docstringGaps({ names }: Pick<Api, "names">): string[] {
  return [...names.values()].flatMap((declaration) => gapsOf(declaration));
}

/** Names that stand in no chapter or in several, and names in a chapter that nobody exports. */
export function chapterGaps({ names }: Pick<Api, "names">, from: readonly Chapter[] = chapters): string[] {
  const placed = from.flatMap((chapter) => chapter.names);
  return [
    ...[...names.keys()]
      .filter((name) => !placed.includes(name))
      .map((name) => `${name}: in no chapter of docs/generate/api/groups.ts`),
    ...placed
      .filter((name) => !names.has(name))
      .map((name) => `${name}: in a chapter, but @robonet/runtime does not export it`),
    ...placed
      .filter((name, i) => placed.indexOf(name) !== i)
      .map((name) => `${name}: in more than one place`),
  ];
}
