import { rmSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { basename, join, resolve } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { projectFolder } from "../../files/index.node.ts";
import { findLesson } from "../../lesson/index.node.ts";
import {
  choosePassphrase,
  classHandler,
  computersClock,
  LessonShelf,
  openData,
  Room,
} from "../../school/index.node.ts";
import { simulatedBoard } from "../../sim/index.ts";
import { buildPage, fileHandler, listen, pageFolder } from "../../studio/index.node.ts";
import { thisComputer } from "../../studio/serve/allowed-hosts.ts";
import { classRelay } from "../../studio/serve/class-relay.node.ts";
import { newClassFolder } from "../support/class-folder.ts";
import { launchBrowser } from "./browser.ts";

const passphrase = "long enough";
const patienceMs = 180_000;

/** What a page may say to its console when the class does not answer, or refuses something: the browser writes it by itself. */
const ofTheNetwork = /Failed to load resource|net::ERR_/;

/** An address of this computer that is not “localhost”, where browsers hold back what they give only to safe pages. */
function plainAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return all.find(({ family, internal }) => family === "IPv4" && !internal)?.address ?? "127.0.0.1";
}

export interface ClassInBrowsersOptions {
  readonly lessons?: readonly string[];
  /** What pages say of where the class is; left out: where it is. */
  readonly address?: string;
}

/** A class's server with its page, and browsers that know nothing of each other. */
export class ClassInBrowsers {
  readonly complaints: string[] = [];
  readonly #contexts: BrowserContext[] = [];
  #folder = "";
  readonly #host = plainAddress();
  readonly #lessons: readonly string[];
  readonly #address: string | undefined;
  #close = async (): Promise<void> => {};
  url = "";
  /** The class's server, for tests in which something of it fails. */
  room!: Room;

  constructor({ lessons = ["hello-robot", "drive-a-square"], address }: ClassInBrowsersOptions = {}) {
    this.#lessons = lessons;
    this.#address = address;
  }

  async open(): Promise<this> {
    await buildPage();
    this.#folder = await newClassFolder();
    const data = await openData(this.#folder);
    await choosePassphrase(data, passphrase);
    this.room = new Room({
      data,
      shelf: new LessonShelf({
        lessons: this.#lessons.map((id) => findLesson(id)),
        kitFile: resolve(projectFolder, "devicescript.json"),
        board: simulatedBoard,
        language: "en",
      }),
      workers: 1,
      clock: computersClock,
      language: "en",
      addresses: () => [this.#address ?? this.url],
      allowsHost: (authority) => authority === new URL(this.url).host,
      onTrouble: (error) => this.complaints.push(`server: ${String(error)}`),
      onExpired: () => undefined,
    });
    const { room } = this;
    await room.open();
    const page = fileHandler({ folder: pageFolder, allowedHosts: [this.#host] });
    const { port, server } = await listen(classHandler(room, page), 0);
    this.url = `http://${this.#host}:${port}`;
    this.#close = async () => {
      for (const context of this.#contexts) await context.close();
      await room.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await data.close();
      rmSync(this.#folder, { recursive: true, force: true });
    };
    return this;
  }

  close(): Promise<void> {
    return this.#close();
  }

  /** A pupil's computer with RoboNet of its own. @returns the address of its page */
  async laptop(): Promise<string> {
    const page = fileHandler({ folder: pageFolder, allowedHosts: thisComputer });
    const { port, server } = await listen(
      classRelay(page, join(this.#folder, "..", `${basename(this.#folder)}.address`)),
      0,
    );
    const before = this.#close;
    this.#close = async () => {
      await before();
      server.closeAllConnections();
      server.close();
    };
    return `http://localhost:${port}`;
  }

  /** A profile of a browser, with a page open. */
  async browser(path: string, language = "en"): Promise<Page> {
    const context = await (await launchBrowser()).newContext({
      locale: language,
      viewport: { width: 1366, height: 768 },
      reducedMotion: "reduce",
    });
    this.#contexts.push(context);
    context.setDefaultTimeout(patienceMs);
    const page = await context.newPage();
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type()) && !ofTheNetwork.test(message.text()))
        this.complaints.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.complaints.push(`error: ${error.message}`));
    await page.goto(/^http/.test(path) ? path : this.url + path);
    return page;
  }

  /** The teacher's page, behind the passphrase. */
  async signedIn(language = "en"): Promise<Page> {
    const teacher = await this.browser("/teacher", language);
    await teacher.locator('input[type="password"]').fill(passphrase);
    await teacher.locator("form button").click();
    await teacher.locator('input[type="password"]').waitFor({ state: "detached" });
    return teacher;
  }

  /** The teacher's page, with a new class of these pupils. @returns its join code too */
  async newClass(names: readonly string[]): Promise<{ readonly teacher: Page; readonly code: string }> {
    const teacher = await this.signedIn();
    await teacher.locator("form input").first().fill("5.b");
    await teacher.locator('form button[type="submit"]').click();
    await teacher.locator("textarea").fill(names.join("\n"));
    await teacher.locator('form button[type="submit"]').first().click();
    await teacher
      .locator(".pupil-list li")
      .nth(names.length - 1)
      .waitFor();
    const code = await teacher.locator(".code-now strong").textContent();
    await teacher.goto(teacher.url().replace("/pupils", "/overview"));
    await teacher.locator(".grid").waitFor();
    return { teacher, code: code ?? "" };
  }

  /** A pupil's way into the class in a browser of their own. */
  async join(code: string, name: string, pictures: readonly [string, string]): Promise<Page> {
    const page = await this.browser(`/?class=${code}`);
    await page.locator(".places button", { hasText: name }).click();
    for (const picture of pictures) await page.locator(".pictures button", { hasText: picture }).click();
    await page.locator(".secret .primary").click();
    await page.locator(".class-bar").getByText(name).waitFor();
    await page.locator(".sent-state.sent").waitFor();
    return page;
  }
}

/** Puts a program in the place of the one in a lesson's editor, as a paste does. */
export async function write(page: Page, lesson: string, program: string): Promise<void> {
  const url = new URL(page.url());
  url.hash = `#/lesson/${lesson}`;
  await page.goto(url.href);
  const editor = page.locator(".cm-content");
  await editor.waitFor();
  await editor.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(program);
  await editor.getByText(program.trim().split("\n").at(-1)!.trim().slice(0, 20)).first().waitFor();
}
