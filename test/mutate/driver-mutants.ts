/** A driver with one mistake. */
export interface Mutant {
  /** Line of the mistake, from 1. */
  readonly line: number;
  readonly mistake: string;
  readonly source: string;
}

/** A mistake that somebody who reads a datasheet makes: what it looks for in a line, and what comes in its place. */
interface Slip {
  readonly mistake: string;
  readonly pattern: RegExp;
  readonly put: (found: string) => string;
}

const hex = (value: number) => `0x${value.toString(16).padStart(2, "0")}`;

/** The next bit of a single bit; of a register or address, its neighbour. */
function neighbour(value: number): number {
  return value > 1 && (value & (value - 1)) === 0 ? value << 1 : value ^ 1;
}

const slips: readonly Slip[] = [
  {
    mistake: "wrong address, register or bit",
    pattern: /^(?:export )?const [A-Z0-9_]+ = 0x[0-9a-f]+/i,
    put: (found) => found.replace(/0x[0-9a-f]+/i, (number) => hex(neighbour(Number(number)))),
  },
  {
    mistake: "wrong default address",
    pattern: /address(?:\) )?(?: \|\| | = |: )0x[0-9a-f]+/i,
    put: (found) => found.replace(/0x[0-9a-f]+/i, (number) => hex(Number(number) + 1)),
  },
  {
    mistake: "swapped bytes",
    pattern: /\(?\w+\[[^\]]+\] << 8\)? \| \w+\[[^\]]+\]/,
    put: (found) => {
      const [high, low] = [...found.matchAll(/\w+\[[^\]]+\]/g)].map(([item]) => item);
      return `(${low} << 8) | ${high}`;
    },
  },
  { mistake: "wrong sign", pattern: /<< 16\) >> 16/, put: () => "<< 16) >>> 16" },
  { mistake: "wrong sign", pattern: / - 0x10000| - 65536/, put: () => " - 0" },
  {
    mistake: "wrong direction",
    pattern: / [<>] 0 \? 1 : 0/,
    put: (found) => (found.includes("<") ? found.replace("<", ">") : found.replace(">", "<")),
  },
  {
    mistake: "wrong scale",
    pattern: /[*/] ?\d+(?:\.\d+)?\b(?! ?[*/<])/,
    put: (found) => `${found} * 2`,
  },
  {
    mistake: "missed initialisation",
    pattern: /^\s+await (?:i2c|this)\.write\w*\([^)]*\)$/,
    put: () => "",
  },
];

/** All drivers that differ from a sound one by one slip in one line. Comments are left alone. */
export function mutantsOf(source: string): Mutant[] {
  const lines = source.split("\n");
  return lines.flatMap((text, i) => {
    if (/^\s*(\/\/|\/?\*)/.test(text)) return [];
    return slips.flatMap(({ mistake, pattern, put }) => {
      const found = pattern.exec(text);
      if (!found) return [];
      const changed = text.slice(0, found.index) + put(found[0]) + text.slice(found.index + found[0].length);
      if (changed === text) return [];
      const mutant = lines.with(i, changed);
      return [
        { line: i + 1, mistake: `${mistake}: ${changed.trim() || "(left out)"}`, source: mutant.join("\n") },
      ];
    });
  });
}
