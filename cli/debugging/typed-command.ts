import { nearestWord, Problem } from "../../messages/index.ts";

/** What a person can type at the prompt, and the short form of each. */
export const debugCommands = {
  next: "n",
  into: "i",
  out: "o",
  back: "b",
  "back into": "bi",
  "back out": "bo",
  break: "k",
  clear: "x",
  continue: "c",
  "reverse continue": "r",
  to: "t",
  where: "w",
  vars: "v",
  print: "p",
  when: "s",
  why: "y",
  list: "l",
  help: "h",
  quit: "q",
} as const;

/** On a robot; those that go back are told to be of the simulator. */
export const robotCommands = { ...debugCommands, run: "u" } as const;

export type DebugCommand = keyof typeof robotCommands;

/** A command with what stands behind it, or what was typed in the place of one. */
export type Typed = { readonly command: DebugCommand; readonly rest: string } | { readonly unknown: string };

export function readCommand(
  line: string,
  commands: Partial<Readonly<Record<DebugCommand, string>>> = debugCommands,
): Typed {
  const names = Object.keys(commands) as DebugCommand[];
  const words = line.trim().split(/\s+/);
  const [first = "", second = ""] = words.map((word) => word.toLowerCase());
  // As in other debuggers `b 12` sets a breakpoint; without a number it steps back.
  if (first === "b" && /^\d/.test(second)) return { command: "break", rest: words.slice(1).join(" ") };
  const two = names.find((name) => name === `${first} ${second}`);
  if (two) return { command: two, rest: words.slice(2).join(" ") };
  const one = names.find((name) => name === first || commands[name] === first);
  if (one) return { command: one, rest: words.slice(1).join(" ") };
  if (first === "reverse") return { command: "reverse continue", rest: words.slice(1).join(" ") };
  return { unknown: first };
}

export function unknownCommand(name: string): Problem {
  return new Problem("debug.unknown", {
    name,
    nearest: nearestWord(name, Object.keys(debugCommands)) ?? "none",
  });
}
