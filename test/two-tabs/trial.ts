import type { Browser, BrowserContext, Page } from "playwright-core";
import { Random } from "../../sim/numbers/random.ts";
import { Model } from "./model.ts";
import { type Everything, fullFlag, programs, type TabUnderTest } from "./tab-under-test.ts";

declare const tab: TabUnderTest;

/** What a trial found. */
export interface TrialResult {
  readonly wrong: readonly string[];
  readonly steps: readonly string[];
  readonly typed: number;
  readonly excused: number;
  readonly forks: number;
}

const steps = 14;
/** After this long a page has tried once more what was refused. */
const retriedWithinMs = 20_000;

/** Two tabs of one browser in a random story: what was typed must be there in the end. */
export async function tryTwoTabs(browser: Browser, url: string, seed: number): Promise<TrialResult> {
  const context = await browser.newContext();
  try {
    return await new Trial(context, url, seed).run();
  } finally {
    await context.close();
  }
}

class Trial {
  readonly #random: Random;
  readonly #model = new Model();
  readonly #tabs: Page[] = [];
  readonly #steps: string[] = [];
  readonly #wrong: string[] = [];
  #records: readonly string[] = [];
  #tokens = 0;
  #full = false;

  constructor(
    private readonly context: BrowserContext,
    private readonly url: string,
    seed: number,
  ) {
    this.#random = new Random(seed);
  }

  async run(): Promise<TrialResult> {
    await this.#open(0);
    await this.#open(1);
    let forks = 0;
    try {
      for (let step = 0; step < steps; step++) await this.#step();
      forks = await this.#judge();
    } catch (error) {
      this.#wrong.push(String(error));
    }
    const { size, excused } = this.#model;
    return { wrong: this.#wrong, steps: this.#steps, typed: size, excused, forks };
  }

  #below(limit: number): number {
    return Math.floor(this.#random.uniform() * limit);
  }

  #chance(share: number): boolean {
    return this.#random.uniform() < share;
  }

  async #open(index: number): Promise<Page> {
    const page = await this.context.newPage();
    page.on("dialog", (dialog) => void dialog.accept());
    page.on("pageerror", (error) => this.#wrong.push(`error in the page: ${error.message}`));
    await page.goto(this.url);
    await page.evaluate(() => tab.ready());
    this.#tabs[index] = page;
    return page;
  }

  async #step(): Promise<void> {
    const index = this.#below(2);
    const page = this.#tabs[index]!;
    const program = programs[this.#below(programs.length)]!;
    const kind = this.#random.uniform();
    if (kind < 0.36) await this.#type(index, page, program);
    else if (kind < 0.5) await this.#erase(index, page, program);
    else if (kind < 0.58) await this.#leave(index, page, "reload");
    else if (kind < 0.66) await this.#leave(index, page, "close");
    else if (kind < 0.74) await this.#leave(index, page, "kill");
    else if (kind < 0.82) await this.#load(page, program);
    else if (kind < 0.87) await this.#setFull(page, !this.#full);
    else if (kind < 0.92) await this.#join(page, program);
    else if (kind < 0.96) await page.evaluate(() => tab.keep());
    else await this.#star(page);
    if (this.#chance(0.4)) await this.#wait(this.#below(1300));
  }

  async #wait(ms: number): Promise<void> {
    this.#steps.push(`wait ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, ms));
  }

  /** A line as long as a short call, or one of 60 letters; unlike all others. */
  #token(): string {
    const length = this.#chance(0.5) ? 6 : 60;
    const letters = Array.from({ length }, () => String.fromCharCode(97 + this.#below(26))).join("");
    return `${++this.#tokens}-${letters}`;
  }

  async #type(index: number, page: Page, program: string): Promise<void> {
    const token = this.#token();
    const instead = this.#chance(0.2);
    const begunMs = performance.now();
    const text = await page.evaluate(([p, w, i]) => tab.type(p, w, i), [program, token, instead] as const);
    this.#model.remove(index, program, begunMs, text);
    this.#model.type(index, program, token, performance.now());
    this.#steps.push(
      `tab ${index} types ${token.slice(0, 9)} into ${program}${instead ? ", instead of all" : ""}`,
    );
  }

  async #erase(index: number, page: Page, program: string): Promise<void> {
    // Less than a short word is a slip of the finger.
    const values = [program, 4 + this.#below(150), 1 + this.#below(3)] as const;
    const begunMs = performance.now();
    const left = await page.evaluate(([p, characters, piece]) => tab.erase(p, characters, piece), values);
    this.#model.remove(index, program, begunMs, left);
    this.#steps.push(`tab ${index} deletes ${values[1]} characters of ${program}, ${values[2]} at a time`);
  }

  async #leave(index: number, page: Page, how: "reload" | "close" | "kill"): Promise<void> {
    this.#steps.push(`tab ${index}: ${how}`);
    await this.#lookBefore(index, page, how === "kill" ? "killed" : "left");
    if (how === "reload") {
      await page.reload();
      await page.evaluate(() => tab.ready());
      return;
    }
    if (how === "close") {
      const closed = page.waitForEvent("close");
      await page.close({ runBeforeUnload: true });
      await closed;
    } else {
      const crashed = page.waitForEvent("crash");
      const session = await this.context.newCDPSession(page);
      session.send("Page.crash").catch(() => undefined);
      await crashed;
      await page.close();
    }
    await this.#open(index);
  }

  async #lookBefore(index: number, page: Page, how: "killed" | "left"): Promise<void> {
    const state = await page.evaluate(() => tab.state());
    this.#model.leave(index, performance.now(), how, state, this.#full);
  }

  async #load(page: Page, program: string): Promise<void> {
    const token = this.#token();
    const values = [program, token, this.#chance(0.5), this.#below(1e12)] as const;
    const kept = await page.evaluate(([p, w, onward, at]) => tab.load(p, w, onward, at), values);
    this.#steps.push(`load ${token.slice(0, 8)} for ${program}: ${kept}`);
    if (kept) this.#model.load(token);
    if (kept && this.#full) this.#wrong.push("a full storage kept a file");
  }

  async #setFull(page: Page, full: boolean): Promise<void> {
    this.#full = full;
    this.#steps.push(full ? "the storage is full" : "there is room again");
    await page.evaluate(
      ([flag, on]) => (on ? localStorage.setItem(flag, "yes") : localStorage.removeItem(flag)),
      [fullFlag, full] as const,
    );
    // Another process learns of it a moment later.
    for (const each of this.#tabs)
      await each.waitForFunction(([flag, on]) => (localStorage.getItem(flag) !== null) === on, [
        fullFlag,
        full,
      ] as const);
  }

  async #join(page: Page, program: string): Promise<void> {
    const takeOther = this.#chance(0.5);
    this.#steps.push(`join ${program}, ${takeOther ? "other" : "own"}`);
    await page.evaluate(([p, other]) => tab.join(p, other), [program, takeOther] as const);
  }

  async #star(page: Page): Promise<void> {
    const stars = ([1, 2, 3] as const)[this.#below(3)]!;
    await page.evaluate((count) => tab.star("hello-robot", count), stars);
    this.#steps.push(`star ${stars}`);
    if (!this.#full) this.#model.star(`hello-robot ${stars}`);
  }

  /** @returns how many programs have more than one head */
  async #judge(): Promise<number> {
    if (this.#full) await this.#setFull(this.#tabs[0]!, false);
    for (const page of this.#tabs)
      await page.waitForFunction(() => tab.state().trouble === undefined, undefined, {
        timeout: retriedWithinMs,
      });
    for (const page of this.#tabs) await page.evaluate(() => tab.keep());
    this.#look(await this.#everything(this.#tabs[0]!));
    for (const page of this.#tabs) {
      await page.reload();
      await page.evaluate(() => tab.ready());
    }
    const [first, second] = await Promise.all(this.#tabs.map((page) => this.#everything(page)));
    this.#look(first!);
    this.#look(second!);
    if (JSON.stringify(first!.heads) !== JSON.stringify(second!.heads))
      this.#wrong.push("the tabs differ in their heads");
    const states = await Promise.all(this.#tabs.map((page) => page.evaluate(() => tab.state())));
    for (const { texts } of states)
      for (const [program, text] of Object.entries(texts))
        if (text !== "" && !first!.texts.includes(text))
          this.#wrong.push(`${program} shows what is no version`);
    return Object.values(first!.heads).filter((heads) => heads.length > 1).length;
  }

  #everything(page: Page): Promise<Everything> {
    return page.evaluate(() => tab.everything());
  }

  #look({ records, texts, broken, stars }: Everything): void {
    const gone = this.#records.filter((id) => !records.includes(id));
    if (gone.length > 0) this.#wrong.push(`${gone.length} records have gone`);
    this.#records = records;
    if (broken.length > 0) this.#wrong.push(`${broken.length} versions have no text, or another one`);
    this.#wrong.push(...this.#model.missing(texts, stars));
  }
}
