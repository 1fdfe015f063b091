import type { Server } from "node:http";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import * as assert from "uvu/assert";
import { buildPage, pageFolder } from "../../studio/serve/built.node.ts";
import { serveFiles } from "../../studio/serve/serve-files.node.ts";
import { fileOfBrowser } from "../support/browsers.ts";
import { accessibilityFaults } from "./accessibility.ts";

/** A slow machine that does other things too may need this long for one step. */
const patienceMs = 180_000;

/** The browser that the tests of the page drive; undefined: there is none. */
export const browserFile = fileOfBrowser("chromium");

let launched: Promise<Browser> | undefined;

/** One for all tests of a file: a browser takes longer to start than a page. */
export function launchBrowser(): Promise<Browser> {
  launched ??= chromium.launch({
    executablePath: browserFile!,
    // A container's root may not use the sandbox.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  return launched;
}

export async function closeBrowser(): Promise<void> {
  await (await launched)?.close();
  launched = undefined;
}

/** The page in a context of its own, which shares nothing with that of another test, with all that no test may see watched: errors, and requests to anywhere else. */
export class Studio {
  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    readonly url: string,
    private readonly server: Server,
  ) {}

  readonly complaints: string[] = [];

  /** Builds the page if need be, serves it and opens it. */
  static async open({ language = "en", width = 1366, height = 768 } = {}): Promise<Studio> {
    await buildPage();
    const { url, server } = await serveFiles(pageFolder, 0);
    const context = await (await launchBrowser()).newContext({
      locale: language,
      viewport: { width, height },
      reducedMotion: "reduce",
    });
    context.setDefaultTimeout(patienceMs);
    const page = await context.newPage();
    const studio = new Studio(page, context, url, server);
    studio.#watch(page);
    studio.#watchRequests();
    await page.goto(url);
    return studio;
  }

  #watch(page: Page): void {
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning")
        this.complaints.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.complaints.push(`error: ${error.message}`));
  }

  #watchRequests(): void {
    this.context.on("request", (request) => {
      if (!request.url().startsWith(this.url) && !/^(data|blob):/.test(request.url()))
        this.complaints.push(`request to ${request.url()}`);
    });
  }

  /** What all open pages tell at the moment, for a test that waits in vain. */
  async told(): Promise<string> {
    const told = [];
    for (const page of this.context.pages()) {
      const read = page.evaluate(() =>
        [...document.querySelectorAll("[role=status], [role=alert], [role=log]")]
          .map((element) => element.textContent.trim().slice(-500))
          .filter((text) => text !== ""),
      );
      told.push(`${page.url()}: ${JSON.stringify(await read.catch(String), undefined, 1)}`);
    }
    return told.join("\n");
  }

  /** Opens the page as if the former one had been used here: nothing in the database, and this in the local storage. */
  async openAfterFormer(stored: Readonly<Record<string, string>>): Promise<void> {
    // A file without the page's code: that would take over what stands there before all of it does.
    await this.page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
    await this.page.goto(`${this.url}icon.svg`);
    await this.page.evaluate(async (entries) => {
      const deleting = indexedDB.deleteDatabase("robonet");
      await new Promise((resolve, reject) => {
        deleting.onsuccess = resolve;
        deleting.onerror = reject;
      });
      for (const [name, text] of Object.entries(entries)) localStorage.setItem(`robonet:${name}`, text);
    }, stored);
    await this.page.goto(this.url);
  }

  async openLesson(id: string): Promise<void> {
    await this.page.goto(`${this.url}#/lesson/${id}`);
    await this.page.locator(".cm-content").waitFor();
  }

  /**
   * Puts a program in the place of the one in the editor, as a paste does.
   * @param seen what of it can be seen then: of a long one not its last line
   */
  async write(program: string, seen = program.trim().split("\n").at(-1)!.trim().slice(0, 20)): Promise<void> {
    const editor = this.page.locator(".cm-content");
    await editor.focus();
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.insertText(program);
    await editor.getByText(seen).first().waitFor();
  }

  /** Waits until the browser's database has a text with these words, typed or as a version. */
  async kept(words: string, page = this.page): Promise<void> {
    await this.#inDatabase(["texts", "drafts"], words, page);
  }

  /** Waits until the browser's database has what “undo” takes back of a text with these words. */
  async keptUndo(words: string): Promise<void> {
    await this.#inDatabase(["undo"], words, this.page);
  }

  async #inDatabase(stores: readonly string[], words: string, page: Page): Promise<void> {
    await page.waitForFunction(
      async ([names, wanted]) => {
        const opening = indexedDB.open("robonet");
        await new Promise((resolve) => {
          opening.onsuccess = resolve;
        });
        const db = opening.result;
        const found = names.map((name) => db.transaction(name).objectStore(name).getAll());
        await new Promise((resolve) => {
          found.at(-1)!.onsuccess = resolve;
        });
        db.close();
        return found
          .flatMap(({ result }) => result as (string | { text: string })[])
          .some((each) => (typeof each === "string" ? each : each.text).includes(wanted));
      },
      [stores, words] as const,
    );
  }

  /** Another tab of the same browser. */
  async newTab(path = ""): Promise<Page> {
    const page = await this.context.newPage();
    this.#watch(page);
    await page.goto(this.url + path);
    return page;
  }

  async check(): Promise<void> {
    await this.page.locator(".check-button").click();
    await this.page.locator(".feedback").waitFor();
  }

  /** Runs to the end, as fast as the page can. */
  async run(): Promise<void> {
    await this.page.locator(".speed").selectOption("32");
    await this.page.locator(".run").click();
    await this.page.locator(".trace").waitFor();
  }

  /** Fails when something can't be read or reached by everybody (WCAG 2.2 A and AA). */
  async assertAccessible(where: string): Promise<void> {
    assert.equal(await accessibilityFaults(this.page), [], where);
  }

  /** Fails when the page complained or asked anyone else for anything. */
  assertQuiet(): void {
    assert.equal(this.complaints, []);
  }

  /** Ends the server, as if the school had lost its line. */
  async stopServing(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  async close(): Promise<void> {
    await this.context.close();
    this.server.closeAllConnections();
    this.server.close();
  }
}
