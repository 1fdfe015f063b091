/** A line of the VM's log, told apart by its first characters (`devs_jd_send_logmsg` in jdiface.c, `DMESG` elsewhere). */
export type LogLine =
  | { readonly from: "program"; readonly level: ConsoleLevel; readonly text: string }
  | { readonly from: "firmware"; readonly text: string };

export type ConsoleLevel = "log" | "warn" | "error" | "debug";

const levels: Readonly<Record<string, ConsoleLevel>> = {
  ">": "log",
  "*": "warn",
  "!": "error",
  "?": "debug",
};

export function readLogLine(line: string): LogLine {
  const level = line[1] === " " ? levels[line[0] ?? ""] : undefined;
  return level ? { from: "program", level, text: line.slice(2) } : { from: "firmware", text: line };
}
