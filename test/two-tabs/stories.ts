import { chromium } from "playwright-core";
import { fileOfBrowser } from "../support/browsers.ts";
import { plainHost, servePage } from "./site.ts";
import { type TrialResult, tryTwoTabs } from "./trial.ts";

export interface Story {
  readonly seed: number;
  readonly result: TrialResult;
}

/** They wait most of the time. */
const atOnce = 4;
/** A browser in which renderers are killed by the hundred dies itself. */
const perBrowser = 40;

/** @returns false: there is no Chromium */
export async function tellStories(
  from: number,
  count: number,
  told: (story: Story) => void,
): Promise<boolean> {
  const executablePath = fileOfBrowser("chromium");
  if (executablePath === undefined) return false;
  const { port, close } = await servePage();
  try {
    for (let first = from; first < from + count; first += perBrowser)
      await tellSome(executablePath, port, first, Math.min(perBrowser, from + count - first), told);
  } finally {
    close();
  }
  return true;
}

async function tellSome(
  executablePath: string,
  port: number,
  from: number,
  count: number,
  told: (story: Story) => void,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath,
    args: [
      `--host-resolver-rules=MAP ${plainHost} 127.0.0.1`,
      // A container's root may not use the sandbox.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  try {
    let next = from;
    const teller = async () => {
      while (next < from + count) {
        const seed = next++;
        const host = seed % 2 === 0 ? plainHost : "localhost";
        told({ seed, result: await tryTwoTabs(browser, `http://${host}:${port}/`, seed) });
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, count) }, teller));
  } finally {
    await browser.close();
  }
}
