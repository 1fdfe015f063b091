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

export type DebugCommand = keyof typeof debugCommands;

/** A command with what stands behind it, or what was typed in the place of one. */
export type Typed = { readonly command: DebugCommand; readonly rest: string } | { readonly unknown: string };

const names = Object.keys(debugCommands) as DebugCommand[];

export function readCommand(line: string): Typed {
  const words = line.trim().split(/\s+/);
  const [first = "", second = ""] = words.map((word) => word.toLowerCase());
  // As in other debuggers `b 12` sets a breakpoint; without a number it steps back.
  if (first === "b" && /^\d/.test(second)) return { command: "break", rest: words.slice(1).join(" ") };
  const two = names.find((name) => name === `${first} ${second}`);
  if (two) return { command: two, rest: words.slice(2).join(" ") };
  const one = names.find((name) => name === first || debugCommands[name] === first);
  if (one) return { command: one, rest: words.slice(1).join(" ") };
  if (first === "reverse") return { command: "reverse continue", rest: words.slice(1).join(" ") };
  return { unknown: first };
}
