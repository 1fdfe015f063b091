/** Bytes of a line of the log, mark and space included; what is longer is cut (`JD_DMESG_LINE_BUFFER` in jd_user_config.h). */
export const longestLineBytes = 298;

/** A line of the VM's log, told apart by its first characters (`devs_jd_send_logmsg` in jdiface.c, `DMESG` elsewhere). */
export type LogLine =
  | { readonly from: "program"; readonly level: ConsoleLevel; readonly text: string }
  | { readonly from: "plot"; readonly values: Readonly<Record<string, number>> }
  | { readonly from: "firmware"; readonly text: string };

export type ConsoleLevel = "log" | "warn" | "error" | "debug";

/**
 * By the mark before a line. The firmware itself uses `*` and `!`; so do the library, and images of `devs build`. What the
 * program's own files print has `+` and `-` instead (`toolchain/devicescript/patches/origin.ts`).
 */
const levels: Readonly<Record<string, ConsoleLevel>> = {
  ">": "log",
  "*": "warn",
  "!": "error",
  "?": "debug",
  "+": "warn",
  "-": "error",
};

/**
 * `console.data`: milliseconds, and an object as `devs_show_value` prints it: `{speed:1.5,turn:-20,}`. A line that is too
 * long for the log has no end; of it counts what is whole.
 */
const dataLine = /^# \d+ \{(.*)$/;
/** A number that the VM cut off has nothing behind it. */
const field = /(?:"((?:[^"\\]|\\.)*)"|([^:,{}]+)):(-?\d[\d.eE+-]*)[,}]/g;

/** Reads a line by itself, as a board sends it. */
export function readLogLine(line: string): LogLine {
  const values = readPlot(line);
  if (values) return { from: "plot", values };
  const level = line[1] === " " ? levelOf(line[0] ?? "") : undefined;
  const text = line.slice(2);
  if (level && !(firmwareMarks.test(line) && firmwareNote.test(text)))
    return { from: "program", level, text };
  return { from: "firmware", text: level ? text : line };
}

/** What a mark before a line says; undefined: no line of the console has it. */
export function levelOf(mark: string): ConsoleLevel | undefined {
  return levels[mark];
}

/** The values of a line that `console.data` printed. */
export function readPlot(line: string): Record<string, number> | undefined {
  const fields = dataLine.exec(line)?.[1];
  if (fields === undefined) return undefined;
  return Object.fromEntries(
    [...fields.matchAll(field)].map(([, quoted, name, number]) => [
      name ?? nameFrom(quoted!),
      Number(number),
    ]),
  );
}

/** The VM writes each byte of a letter beyond ASCII as `\u00c4`. */
function nameFrom(quoted: string): string {
  const text = quoted.replaceAll(/\\u00([0-9a-f]{2})/g, (_, byte: string) =>
    String.fromCharCode(Number.parseInt(byte, 16)),
  );
  // One that came with all its letters has codes that are no bytes.
  if (![...text].every((letter) => letter.charCodeAt(0) < 256)) return text;
  return new TextDecoder().decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
}

const firmwareMarks = /^[*!] /;

/** The firmware's own notes. Behind its marks they are told by their words alone. */
const firmwareNote =
  /^(robot waits$|start: |stop program|DeviceScript |missing \d+ bytes|\d+ packets throttled|RESTART requested|service \S+ not found)/;
