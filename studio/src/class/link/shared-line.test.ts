import { suite } from "uvu";
import * as assert from "uvu/assert";
import { VirtualClock } from "../../../../test/support/virtual-clock.ts";
import type { LineEar } from "./event-line.ts";
import { SharedLine } from "./shared-line.ts";

const shared = suite("the line that tabs of a browser share");

/** A browser with tabs, and a class that tells all lines the same. */
class FakeBrowser {
  readonly clock = new VirtualClock();
  readonly lines = new Set<LineEar>();
  readonly tabs = new Set<FakeTab>();

  tab(id: string): FakeTab {
    return new FakeTab(this, id);
  }

  tell(data: string): void {
    for (const line of this.lines) line.onEvent("news", data);
  }
}

class FakeTab {
  readonly heard: string[] = [];
  readonly opened: boolean[] = [];
  readonly line: SharedLine;
  /** A tab that the browser froze neither hears nor says anything. */
  frozen = false;
  readonly #browser: FakeBrowser;

  constructor(browser: FakeBrowser, id: string) {
    this.#browser = browser;
    const deliver = (message: unknown) => {
      for (const other of browser.tabs)
        if (other !== this) queueMicrotask(() => other.frozen || other.line.hear(message));
    };
    browser.tabs.add(this);
    this.line = new SharedLine(
      {
        id,
        post: (message) => deliver(structuredClone(message)),
        openLine: (ear) => {
          browser.lines.add(ear);
          ear.onOpen(true);
          return () => browser.lines.delete(ear);
        },
        after: (ms, call) => browser.clock.after(ms, () => this.frozen || call()),
      },
      {
        onEvent: (_, data) => this.heard.push(data),
        onOpen: (open) => this.opened.push(open),
      },
    );
  }

  close(): void {
    this.line.end();
    this.#browser.tabs.delete(this);
  }
}

shared("seven tabs that are opened at once have one connection, and all hear the same", async () => {
  const browser = new FakeBrowser();
  const tabs = [..."gebafdc"].map((id) => browser.tab(id));
  await browser.clock.pass(5000);
  assert.is(browser.lines.size, 1);
  browser.tell("hint");
  await browser.clock.pass(0);
  for (const { heard, opened } of tabs) assert.equal([heard, opened.at(-1)], [["hint"], true]);
});

shared("a tab that comes later finds the line, and opens none", async () => {
  const browser = new FakeBrowser();
  const first = browser.tab("z");
  await browser.clock.pass(5000);
  const second = browser.tab("a");
  await browser.clock.pass(60_000);
  assert.equal([first.line.holds, second.line.holds], [true, false]);
});

shared("when the tab with the line is closed, another one has it soon", async () => {
  const browser = new FakeBrowser();
  const [a, b, c] = ["a", "b", "c"].map((id) => browser.tab(id));
  await browser.clock.pass(5000);
  assert.ok(a!.line.holds);
  a!.close();
  await browser.clock.pass(3000);
  assert.is(browser.lines.size, 1);
  browser.tell("later");
  await browser.clock.pass(0);
  assert.equal([b!.heard, c!.heard], [["later"], ["later"]]);
  // Something may have been missed between the two lines: the page asks.
  assert.ok(c!.opened.length >= 2);
});

shared("a tab that is frozen loses the line, and does not take it back twice", async () => {
  const browser = new FakeBrowser();
  const [a, b] = ["a", "b"].map((id) => browser.tab(id));
  await browser.clock.pass(5000);
  a!.frozen = true;
  await browser.clock.pass(15_000);
  assert.ok(b!.line.holds);
  a!.frozen = false;
  browser.tab("c");
  await browser.clock.pass(15_000);
  assert.is(browser.lines.size, 1);
});

shared("what another version of the page says is left alone", async () => {
  const browser = new FakeBrowser();
  const tab = browser.tab("a");
  for (const odd of [null, "who", { kind: "holder" }, { kind: "other", from: "b" }]) tab.line.hear(odd);
  await browser.clock.pass(5000);
  assert.ok(tab.line.holds);
});

shared.run();
