import {
  type DeclarationReflection,
  type ParameterReflection,
  ReflectionKind,
  type SignatureReflection,
  type SomeType,
} from "typedoc";
import type { Kit } from "../../../robot-kit/schema/kit.ts";
import { differencesChapter } from "./differences.ts";
import { membersOf, signaturesOf, tagged, textOf } from "./docstring.ts";
import { type Chapter, chapters, spoken } from "./groups.ts";
import { withImports } from "./imports.ts";
import type { Api } from "./reflect.ts";
import { robotTable } from "./robot-table.ts";

const anchor = (title: string) => title.toLowerCase().replaceAll(" ", "-");
const isPromise = (type: SomeType | undefined) => type?.type === "reference" && type.name === "Promise";

/**
 * `docs/api.md`: what a program can call, in chapters.
 * @param kits those of `api.robots`, in the same order
 */
export function apiPage(api: Api, kits: readonly Kit[]): string {
  const page = new Page(api.names, new Set(api.robots[0]!.keys()));
  const contents = chapters.map(
    ({ title, names }) =>
      `- [${title}](#${anchor(title)}): ${names.map((name) => `[${name}](#${anchor(name)})`).join(", ")}`,
  );
  return `# What a robot program can call

Everything that \`@robonet/kit\` and \`@robonet/runtime\` export. Written by \`npm run docs\` from the docstrings in
\`runtime/src/\`; an editor shows the same when you point at a name. On one page to print, for pupils:
[cheat-sheet/](cheat-sheet/).

Lengths are in millimetres, angles in degrees, times in milliseconds; speeds in millimetres or degrees a second. Forward and
right are positive; so is turning right, clockwise from above. What takes time stands with \`await\`: the program waits
until it is done. \`?\` marks what may be left out.

A number that a call cannot use (NaN, undefined, infinity, or one beyond a “from … to …” below that is not said to be held
back) is refused before anything moves: the program ends with a RangeError, and the message names the call, the parameter,
the value and the line. (A program that catches it finds a short \`argument 2: NaN\` in it, whose number only the
computer knows.) So it is with \`sleep\` of \`@devicescript/core\` in a program. What only
reckons, such as \`sinDeg\`, gives NaN for NaN, as JavaScript does.

- [What \`robot\` has](#what-robot-has)
${contents.join("\n")}
- [Where the robot is no JavaScript](#where-the-robot-is-no-javascript)

${robotTable(api.robots, kits)}
${chapters.map((chapter) => page.chapter(chapter)).join("\n")}
${differencesChapter()}`;
}

/** Writes names of the library; knows them all, to link one to another. */
class Page {
  readonly #names: Api["names"];

  /** @param members what `robot` has in the first lessons */
  constructor(
    names: Api["names"],
    private readonly members: ReadonlySet<string>,
  ) {
    this.#names = names;
  }

  chapter({ title, intro, names }: Chapter): string {
    const entries = names.map((name) => this.#entry(this.#names.get(name)!));
    return [`## ${title}`, intro, ...entries].filter(Boolean).join("\n\n").concat("\n");
  }

  #entry(declaration: DeclarationReflection): string {
    const { name, kind, comment } = declaration;
    const title = `### ${name}`;
    const [signature] = signaturesOf(declaration);
    if (signature) return blocks([title, `\`${call(name, signature)}\``, this.#signature(signature)]);
    const members = membersOf(declaration);
    const on = spoken[name];
    return blocks([
      title,
      kind === ReflectionKind.TypeAlias && `\`${typeText(declaration)}\``,
      this.#prose(textOf(comment?.summary)),
      members
        .filter(({ kind, signatures }) => kind !== ReflectionKind.Constructor && !(on && signatures))
        .map((member) => this.#line(member, on))
        .join("\n"),
      ...members.map((member) => this.#method(member, on)),
    ]);
  }

  /** A field, or a method of what a pupil does not call. */
  #line(member: DeclarationReflection, on: string | undefined): string {
    const [signature] = signaturesOf(member);
    const text = oneLine(textOf((signature ?? member).comment?.summary));
    if (!signature) return `- \`${on ? `${on}.` : ""}${member.name}\`${this.#typeNote(member.type)}: ${text}`;
    const more = this.#details(signature).map((line) => `\n  ${line}`);
    return `- \`${call(member.name, signature)}\`: ${text}${more.join("")}`;
  }

  #method(member: DeclarationReflection, on: string | undefined): string {
    const [signature] = signaturesOf(member);
    if (!signature) return "";
    if (member.kind !== ReflectionKind.Constructor)
      return on
        ? blocks([`#### \`${call(`${on}.${member.name}`, signature)}\``, this.#signature(signature)])
        : "";
    if (!signature.parameters?.length) return "";
    return blocks([
      `<details><summary><code>${call(`new ${member.parent!.name}`, signature)}</code></summary>`,
      this.#signature(signature),
      "</details>",
    ]);
  }

  #signature(signature: SignatureReflection): string {
    return blocks([this.#prose(textOf(signature.comment?.summary)), this.#details(signature).join("\n")]);
  }

  /** Parameters, result and errors, a line each. */
  #details({ comment, parameters = [], type, kind }: SignatureReflection): string[] {
    return [
      ...parameters.map((parameter) => this.#parameter(parameter)),
      ...(kind === ReflectionKind.ConstructorSignature
        ? []
        : this.#result(tagged(comment, "@returns"), type)),
      ...tagged(comment, "@throws").map((text) => `- Throws ${oneLine(text)}`),
    ];
  }

  #parameter({ name, type, comment }: ParameterReflection): string {
    const text = oneLine(textOf(comment?.summary));
    return `- \`${name}\`${this.#typeNote(type)}${text && `: ${text}`}`;
  }

  /** A number's unit says more than that it is a number. */
  #result([told]: readonly string[], type: SomeType | undefined): string[] {
    if (told) return [`- Gives ${oneLine(told)}`];
    const value = type?.type === "reference" && isPromise(type) ? type.typeArguments?.[0] : type;
    const note = this.#typeNote(value).trim();
    return note ? [`- Gives ${note.slice(1, -1)}`] : [];
  }

  #typeNote(type: SomeType | undefined): string {
    const text = String(type);
    if (/^(void|number|string|boolean)\b/.test(text)) return "";
    // Of the same name may be a class of DeviceScript's.
    const ours = type?.type === "reference" && type.reflection && type.reflection === this.#names.get(text);
    return ours ? ` ([${text}](#${anchor(text)}))` : ` (\`${text}\`)`;
  }

  /** Programs get the import lines that the docstring leaves out, and say which part not every robot has. */
  #prose(markdown: string): string {
    return markdown.replaceAll(/^```ts\n(.*?)^```/gms, (_, code: string) => {
      const parts = [...new Set([...code.matchAll(/\brobot\.(\w+)/g)].map(([, part]) => part!))]
        .filter((part) => !this.members.has(part))
        .map((part) => `\`${part}\``);
      const note =
        parts.length > 0
          ? `*For a robot with ${parts.join(" and ")} ([which has it](#what-robot-has)):*\n\n`
          : "";
      return `${note}\`\`\`ts\n${withImports(code, this.#names.keys())}\`\`\``;
    });
  }
}

function call(name: string, { parameters = [], type }: SignatureReflection): string {
  const values = parameters.map(
    (parameter) =>
      `${parameter.flags.isRest ? "..." : ""}${parameter.name}${parameter.flags.isOptional || parameter.defaultValue !== undefined ? "?" : ""}`,
  );
  return `${isPromise(type) ? "await " : ""}${name}(${values.join(", ")})`;
}

function typeText({ name, type }: DeclarationReflection): string {
  return `type ${name} = ${String(type)}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ");
}

function blocks(texts: readonly (string | false | undefined)[]): string {
  return texts.filter(Boolean).join("\n\n");
}
