import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFile } from "../../../files/write-file.node.ts";

const names = ["chromium", "chromium-browser", "google-chrome"];

/** The browser that prints; undefined: there is none on this computer. */
export function findBrowser(): string | undefined {
  const given = process.env.CHROMIUM;
  return [...(given ? [given] : []), ...names].find((name) => {
    try {
      return execFileSync(name, ["--version"], { stdio: ["ignore", "pipe", "ignore"] }).length > 0;
    } catch {
      return false;
    }
  });
}

/** A page as the browser prints it, with the page sizes that the page asks for. */
export function printToPdf(browser: string, html: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "robonet-sheet-"));
  try {
    const [page, pdf] = [join(folder, "sheet.html"), join(folder, "sheet.pdf")];
    writeFile(page, html, { durable: false });
    execFileSync(
      browser,
      [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        `--user-data-dir=${join(folder, "profile")}`,
        "--no-pdf-header-footer",
        `--print-to-pdf=${pdf}`,
        `file://${page}`,
      ],
      { stdio: "ignore", timeout: 120_000 },
    );
    return readFileSync(pdf);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Width and height of each page of a PDF, in mm. Chromium leaves the page objects uncompressed. */
export function pageSizesMm(pdf: Buffer): [number, number][] {
  const pages = pdf
    .toString("latin1")
    .matchAll(/\/Type \/Page\b[^s].*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gs);
  const mm = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return [...pages].map(([, width, height]) => [mm(width), mm(height)]);
}
