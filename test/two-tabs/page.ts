import type { OpenProgram } from "../../studio/src/store/index.ts";
import { parseWork, planMerge, versionOf, work } from "../../studio/src/store/index.ts";
import { fullFlag, programs, type TabUnderTest } from "./tab-under-test.ts";

/**
 * The page's storage and nothing else of the page, with what the tester does to it. It is bundled for the browser; a tab is
 * opened and closed in milliseconds.
 */
refuseWhenFull();
const context = { history: (id: string) => work.history(id), kitOf: () => "", now: () => 0 };
/** Of a fast keyboard. */
const keyRepeatMs = 15;
const open = new Map<string, OpenProgram>();

const api: TabUnderTest = {
  async ready() {
    await work.ready;
    for (const id of programs) if (!open.has(id)) open.set(id, work.open(id));
  },
  type(program, token, instead) {
    const opened = open.get(program)!;
    const text = instead ? `// ${token}\n` : `${opened.text.peek()}// ${token}\n`;
    opened.type(text);
    return text;
  },
  async erase(program, characters, piece) {
    const opened = open.get(program)!;
    for (let left = characters; left > 0; left -= piece) {
      opened.type(opened.text.peek().slice(0, -Math.min(piece, left)));
      await new Promise((resolve) => setTimeout(resolve, keyRepeatMs));
    }
    return opened.text.peek();
  },
  async join(program, takeOther) {
    const opened = open.get(program)!;
    const [other] = opened.otherHeads.peek();
    if (other === undefined) return;
    const version = work.history(program).get(other)!.version;
    await opened.join(takeOther ? ((await work.text(version)) ?? opened.text.peek()) : opened.text.peek());
  },
  async load(programId, token, onward, at) {
    const text = `// ${token}\n`;
    const version = versionOf(text);
    const ids = [...work.history(programId).keys()];
    const parents = onward && ids.length > 0 ? [ids.at(-1)!] : [];
    const file = {
      format: "robonet-work",
      version: 2,
      records: [{ programId, version, parents, device: "elsewhere", at }],
      texts: { [version]: text },
      stars: [],
    };
    const found = parseWork(JSON.stringify(file), context);
    if (!found) throw new Error("The file is not understood.");
    return (await work.takeIn(planMerge(found, work.programs.peek(), work.stars.peek()))) === undefined;
  },
  star: (lesson, stars) => work.giveStar({ lesson, lessonVersion: 1, kit: "one", verdict: { stars } }),
  keep: () => work.keepAll(),
  state: () => ({
    texts: Object.fromEntries([...open].map(([id, { text }]) => [id, text.peek()])),
    trouble: work.trouble.peek(),
    unkept: work.wouldLose,
  }),
  async everything() {
    const { records, texts } = await work.everything();
    const versions = new Set(records.map(({ version }) => version));
    return {
      records: [...work.programs.peek().values()].flatMap((history) => [...history.keys()]).sort(),
      texts: [...texts.values()],
      broken: [...versions].filter(
        (version) => !texts.has(version) || versionOf(texts.get(version)!) !== version,
      ),
      heads: Object.fromEntries(
        programs.map((id) => {
          const history = work.history(id);
          const parents = new Set([...history.values()].flatMap((record) => record.parents));
          return [id, [...history.keys()].filter((record) => !parents.has(record)).sort()];
        }),
      ),
      stars: [...work.stars.peek().values()]
        .map(({ lesson, verdict }) => `${lesson} ${verdict.stars}`)
        .sort(),
    };
  },
};
Object.assign(globalThis, { tab: api });

/** As a database does whose transaction did not fit. The browser itself looks at its limit only every half a minute. */
function refuseWhenFull(): void {
  const { put } = IDBObjectStore.prototype;
  const { commit } = IDBTransaction.prototype;
  const full = () => localStorage.getItem(fullFlag) !== null;
  IDBObjectStore.prototype.put = function (...values) {
    const request = put.apply(this, values);
    if (full())
      queueMicrotask(() => {
        try {
          this.transaction.abort();
        } catch {
          // It has been aborted already.
        }
      });
    return request;
  };
  IDBTransaction.prototype.commit = function () {
    if (full()) this.abort();
    else commit.apply(this);
  };
}
