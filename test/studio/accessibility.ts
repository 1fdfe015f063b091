import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What in a page cannot be read or reached by everybody (WCAG 2.2 A and AA), as axe says it. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // The page's policy lets no script in from elsewhere, so axe comes in through the debugger.
  await page.evaluate(readFileSync(axeFile, "utf8"));
  return violations(page);
}

/** axe stumbles over an element that goes while it looks, and then looks again. */
async function violations(page: Page, tries = 3): Promise<string[]> {
  try {
    return await askAxe(page);
  } catch (error) {
    if (tries > 1 && /TypeError: Cannot read properties/.test(String(error)))
      return violations(page, tries - 1);
    throw error;
  }
}

function askAxe(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          options: unknown,
        ): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
      };
    };
    const found = await axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return found.violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
    );
  });
}
