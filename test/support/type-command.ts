import { main } from "../../cli/main.ts";

/** How a command ended, and what it wrote. */
export interface Typed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Types a command in this process, on a computer whose language is none of ours: a process of its own takes seconds, most
 * of them to load. One at a time, since it listens to the process's console.
 */
export function typeCommand(...args: readonly string[]): Promise<Typed> {
  return typeInto(main, args);
}

/** The same for the command of another copy of the project. */
export async function typeInto(command: typeof main, args: readonly string[]): Promise<Typed> {
  const [out, err]: [string[], string[]] = [[], []];
  const { log, error } = console;
  const { LANG, LC_ALL, LC_MESSAGES } = process.env;
  console.log = (...parts) => out.push(parts.join(" "));
  console.error = (...parts) => err.push(parts.join(" "));
  Object.assign(process.env, { LANG: "C", LC_ALL: "", LC_MESSAGES: "" });
  try {
    const code = await command(args);
    return { code, out: out.join("\n"), err: err.join("\n") };
  } finally {
    Object.assign(console, { log, error });
    Object.assign(process.env, { LANG: LANG ?? "", LC_ALL: LC_ALL ?? "", LC_MESSAGES: LC_MESSAGES ?? "" });
  }
}
