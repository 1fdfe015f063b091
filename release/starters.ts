import { languages, say } from "../messages/index.ts";
import { nodeFile, type Platform } from "./platforms.ts";

/** A file that starts RoboNet. */
export interface Starter {
  readonly name: string;
  readonly text: string;
}

const page = "--import tsx studio/serve/serve.node.ts --open";
const room = "cli/bin/robonet.mjs class --open";

/** What stands in the folder to be opened by a double click: the page, the class; and the command line. */
export function starters(os: Platform["os"]): readonly [page: Starter, room: Starter, command: Starter] {
  const windows = os === "win32";
  const ending = { win32: ".cmd", darwin: ".command", linux: ".sh" }[os];
  const made = windows ? windowsStarter : shellStarter;
  return [
    { name: `RoboNet${ending}`, text: made(page) },
    { name: `RoboNet-class${ending}`, text: made(room) },
    windows
      ? {
          name: "robonet-command.cmd",
          text: lines("@echo off", `"%~dp0node\\${nodeFile({ os })}" "%~dp0app\\cli\\bin\\robonet.mjs" %*`),
        }
      : {
          name: "robonet-command",
          text: `#!/bin/sh\nhere=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 1\nexec "$here/node/node" "$here/app/cli/bin/robonet.mjs" "$@"\n`,
        },
  ];
}

/** Without a terminal, as after a double click in some file managers, it opens one: the class asks for its passphrase there. */
function shellStarter(command: string): string {
  const enter = languages.map((language) => say(language, "release.pressEnter")).join(" / ");
  return `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 1
if [ ! -t 1 ] && [ -z "$ROBONET_IN_TERMINAL" ]; then
  export ROBONET_IN_TERMINAL=1
  if command -v gnome-terminal >/dev/null 2>&1; then exec gnome-terminal -- "$here/$(basename -- "$0")"; fi
  for terminal in konsole xfce4-terminal x-terminal-emulator xterm; do
    if command -v "$terminal" >/dev/null 2>&1; then exec "$terminal" -e "$here/$(basename -- "$0")"; fi
  done
fi
cd "$here/app" || exit 1
"$here/node/node" ${command}
code=$?
if [ "$code" != 0 ] && [ -t 0 ]; then
  echo "${enter}"
  read -r _
fi
exit "$code"
`;
}

/** It has no words of its own: `pause` speaks the system's language. */
function windowsStarter(command: string): string {
  return lines(
    "@echo off",
    "chcp 65001 >nul",
    'cd /d "%~dp0app"',
    `"%~dp0node\\node.exe" ${command}`,
    "if errorlevel 1 pause",
  );
}

function lines(...all: readonly string[]): string {
  return all.map((line) => `${line}\r\n`).join("");
}
