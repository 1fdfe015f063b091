import type { Page } from "playwright-core";
import { type Language, say } from "../../../messages/index.ts";
import { limits } from "../../../school/index.ts";

/** What `robonet class` says at its first start, as `cli/commands/class-serve.ts` says it. */
function firstStart(language: Language, address: string): string {
  const t = (id: Parameters<typeof say>[1], params = {}) => say(language, id, params);
  return [
    t("room.newPassphrase", { least: limits.passphraseLength }),
    t("room.passphrase"),
    t("room.passphraseAgain"),
    t("room.passphraseChosen"),
    "",
    t("room.ready"),
    "",
    `    ${address}`,
    "",
    t("room.noClass"),
    t("room.teacherPage", { url: "http://localhost:4173/teacher" }),
    t("room.stop", { place: String.raw`C:\Users\skola\AppData\Local\RoboNet\class` }),
  ].join("\n");
}

/** The window that a double click opens. */
export async function showTerminal(page: Page, language: Language, address: string): Promise<void> {
  await page.setViewportSize({ width: 900, height: 380 });
  await page.setContent("<pre></pre>");
  await page.evaluate(
    (text) => {
      const pre = document.querySelector("pre")!;
      pre.textContent = text;
      Object.assign(document.body.style, { margin: "0", background: "#1e1e1e" });
      Object.assign(pre.style, {
        margin: "0",
        padding: "16px 20px",
        color: "#e6e6e6",
        font: "15px/1.45 'DejaVu Sans Mono', monospace",
        whiteSpace: "pre-wrap",
      });
    },
    firstStart(language, address),
  );
}
