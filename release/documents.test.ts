import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { projectFolder } from "../files/index.node.ts";
import { documentPage } from "./document-page.ts";
import { languageOf, startPage, writeDocuments } from "./documents.ts";
import { releaseFiles } from "./release-files.ts";

const documents = suite("the documents of a release");

const pageOf = (markdown: string) => documentPage({ markdown, language: "lv", style: "s.css" });

documents("are pages with a title in their language", () => {
  const page = pageOf("# Kā `sākt` & turpināt\n\nTeksts.\n");
  assert.match(page, '<html lang="lv">');
  assert.match(page, "<title>Kā sākt &amp; turpināt</title>");
});

documents("lead to each other's pages, and leave the web and other files alone", () => {
  const page = pageOf("[a](class.md#sākums) [b](../kits/x.json) [c](https://example.org/x.md) [d](y.md)");
  for (const address of ["class.html#", "../kits/x.json", "https://example.org/x.md", "y.html"])
    assert.match(page, `href="${address}`);
});

documents("are in the language that their name says", () => {
  const paths = ["docs/class.lv.md", "lessons/1-first-steps/light-show/lt.md", "docs/class.md", "README.md"];
  assert.equal(paths.map(languageOf), ["lv", "lt", "en", "en"]);
});

documents("have no link that leads nowhere, neither to a page nor to a heading in it", () => {
  const folder = mkdtempSync(join(tmpdir(), "robonet-documents-"));
  try {
    const app = join(folder, "app");
    const listed = execFileSync("git", ["ls-files", "*.md"], { cwd: projectFolder, encoding: "utf8" });
    const there = listed.split("\n").filter((each) => each !== "" && existsSync(join(projectFolder, each)));
    for (const path of releaseFiles(there)) {
      mkdirSync(dirname(join(app, path)), { recursive: true });
      copyFileSync(join(projectFolder, path), join(app, path));
    }
    const pages = new Map(writeDocuments(folder, app).map((file) => [file, readFileSync(file, "utf8")]));
    assert.ok(pages.size > 100);
    assert.ok(pages.get(join(folder, startPage))!.includes('href="app/docs/curriculum.lt.html"'));
    const lost: string[] = [];
    for (const [file, text] of pages)
      for (const [, address = ""] of text.matchAll(/href="([^":]*\.html(?:#[^"]*)?|#[^"]*)"/g)) {
        const [path, heading] = address.split("#") as [string, string?];
        const target = pages.get(path === "" ? file : join(dirname(file), decodeURI(path)));
        const found = target && (!heading || target.includes(`id="${decodeURIComponent(heading)}"`));
        if (!found) lost.push(`${file.slice(app.length + 1)}: ${address}`);
      }
    assert.equal(lost, []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

documents.run();
