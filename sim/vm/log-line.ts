/** A line of the VM's log, told apart by its first characters (`devs_jd_send_logmsg` in jdiface.c, `DMESG` elsewhere). */
export type LogLine =
  | { readonly from: "program"; readonly level: ConsoleLevel; readonly text: string }
  | { readonly from: "plot"; readonly values: Readonly<Record<string, number>> }
  | { readonly from: "firmware"; readonly text: string };

export type ConsoleLevel = "log" | "warn" | "error" | "debug";

const levels: Readonly<Record<string, ConsoleLevel>> = {
  ">": "log",
  "*": "warn",
  "!": "error",
  "?": "debug",
};

/**
 * `console.data`: milliseconds, and an object as `devs_show_value` prints it: `{speed:1.5,turn:-20,}`. A line that is too
 * long for the log has no end; of it counts what is whole.
 */
const dataLine = /^# \d+ \{(.*)$/;
const field = /([^:,]+):(-?\d[\d.eE+-]*),/g;

export function readLogLine(line: string): LogLine {
  const values = readValues(dataLine.exec(line)?.[1]);
  if (values) return { from: "plot", values };
  const level = line[1] === " " ? levels[line[0] ?? ""] : undefined;
  return level ? { from: "program", level, text: line.slice(2) } : { from: "firmware", text: line };
}

function readValues(fields: string | undefined): Record<string, number> | undefined {
  if (fields === undefined) return undefined;
  return Object.fromEntries(
    [...fields.matchAll(field)].map(([, name, number]) => [name!.replace(/^"|"$/g, ""), Number(number)]),
  );
}

/** The firmware's own notes carry the same marks as `console.warn` and `console.error`. */
export function isFirmwareNote(text: string): boolean {
  return /^(start: |stop program|DeviceScript |missing \d+ bytes|\d+ packets throttled|RESTART requested|service \S+ not found)/.test(
    text,
  );
}
