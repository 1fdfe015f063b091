import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Browsers that tests drive. A variable in the environment names another file. */
const browsers = {
  chromium: { variable: "CHROMIUM", commands: ["chromium", "google-chrome", "chromium-browser"] },
  firefox: { variable: "FIREFOX", commands: ["firefox-esr", "firefox"] },
} as const;

/** The file of a browser on this computer; undefined: there is none. */
export function fileOfBrowser(browser: keyof typeof browsers): string | undefined {
  const { variable, commands } = browsers[browser];
  const given = process.env[variable];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = given
    ? [given]
    : commands.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((file) => existsSync(file));
}
