import { basename } from "node:path";
import {
  type Inspected,
  type LookedVariable,
  type ProgramLine,
  type ProgramLines,
  type Thread,
  type Variable,
  valueText,
} from "../../debugger/index.ts";
import { type Language, say } from "../../messages/index.ts";

/** Lines above and below the one that is shown. */
const around = 5;

/** What a program knows at a moment, as lines of text. */
export class InspectedViews {
  constructor(
    private readonly inspection: Inspected,
    private readonly language: Language,
  ) {}

  changes(changed: readonly LookedVariable[]): string[] {
    const texts = changed.map(({ name, value }) => `${name} = ${valueText(this.inspection, value)}`);
    return texts.length > 0 ? [`    ${texts.join(", ")}`] : [];
  }

  /** The tasks, each with its calls. */
  where(): string[] {
    return this.inspection.threads().flatMap((thread, i) => {
      const calls = thread.frames.flatMap(({ name, line }) =>
        line ? [`    ${placeOf(line)}  ${name}`] : [],
      );
      return [`${say(this.language, "debug.task", { number: i + 1 })}: ${this.#waits(thread)}`, ...calls];
    });
  }

  variables(): string[] {
    const { inspection } = this;
    const frame = inspection.ownFrame;
    const [own, ...outer] = frame ? inspection.scopes(frame) : [];
    const group = (title: string, variables: readonly Variable[]) =>
      variables.length === 0
        ? []
        : [title, ...variables.map(({ name, value }) => `    ${name} = ${valueText(inspection, value)}`)];
    const lines = [
      ...(own ? group(`${own.name}:`, own.variables) : []),
      ...outer.flatMap(({ name, variables }) => group(`${name}:`, variables)),
      ...group(`${say(this.language, "debug.globals")}:`, inspection.globals()),
    ];
    return lines.length > 0 ? lines : [say(this.language, "debug.noVariables")];
  }

  #waits({ waits, wakeMs }: Thread): string {
    return say(this.language, "debug.waits", { what: waits, seconds: (wakeMs ?? 0) / 1000 });
  }
}

/** The program's text around a line; ● marks breakpoints, by the numbers of their lines. */
export function textAround(
  at: ProgramLine,
  breakpoints: ReadonlySet<number>,
  numbers: ProgramLines,
  textOf: (line: ProgramLine) => string,
): string[] {
  const found: string[] = [];
  for (let line = Math.max(1, at.line - around); line <= at.line + around; line++) {
    const text = textOf({ file: at.file, line });
    const number = numbers.numberOf({ file: at.file, line });
    const mark = number !== undefined && breakpoints.has(number) ? "●" : " ";
    found.push(`${mark}${line === at.line ? "→" : " "}${String(line).padStart(4)}  ${text}`.trimEnd());
  }
  return found;
}

export function placeOf({ file, line }: ProgramLine): string {
  return `${basename(file)}:${line}`;
}
