import { versionOf } from "../../work/index.ts";
import { ClassClient } from "./class-client.ts";
import type { LoadText } from "./load-texts.ts";

export interface LoadPlan {
  readonly url: string;
  readonly code: string;
  /** What pupils hand in, in turn; each adds a line of its own. */
  readonly texts: readonly LoadText[];
  readonly pupils: number;
  /** How long the load lasts. */
  readonly lastsMs: number;
  readonly saveEachMs: number;
  readonly checkEachMs: number;
}

export interface LoadResult {
  readonly savesMs: readonly number[];
  /** From the question to the verdict. */
  readonly checksMs: readonly number[];
  readonly failures: readonly string[];
  /** Versions that were acknowledged, by the pupil's name. */
  readonly acknowledged: ReadonlyMap<string, readonly string[]>;
  /** What was handed in to be checked, by version. */
  readonly asked: ReadonlyMap<string, LoadText>;
}

type Collected = {
  readonly [K in keyof LoadResult]: LoadResult[K] extends ReadonlyMap<infer Key, infer V>
    ? Map<Key, V extends readonly string[] ? string[] : V>
    : LoadResult[K] extends readonly (infer E)[]
      ? E[]
      : never;
};

/** After the load, answers to the last checks are waited for so long, ms. */
const patienceMs = 240_000;

/** Pupils who save and check at their pace, each text another. Real time: it measures a real server. */
export async function loadClass(plan: LoadPlan): Promise<LoadResult> {
  const result: Collected = {
    savesMs: [],
    checksMs: [],
    failures: [],
    acknowledged: new Map(),
    asked: new Map(),
  };
  await Promise.all(Array.from({ length: plan.pupils }, (_, i) => pupil(i, plan, result)));
  return result;
}

async function pupil(number: number, plan: LoadPlan, result: Collected): Promise<void> {
  const client = new ClassClient(plan.url);
  const name = `Pupil ${number}`;
  const body = { code: plan.code, place: { names: [name] }, secret: ["apple", "sun"] };
  const joined = await client.ask("join", { body });
  if (joined.status !== 200) {
    result.failures.push(`${name} could not join: ${JSON.stringify(joined.json)}`);
    return;
  }
  // Each saves once at least, also on a computer where joining takes that long.
  const endMs = performance.now() + plan.lastsMs;
  const kept: string[] = [];
  result.acknowledged.set(name, kept);
  /** When a version was handed in that has no answer yet. */
  const waiting = new Map<string, number>();
  let allSent = false;
  const live = client
    .listen("live", (events) => {
      const [event, data] = events.at(-1) ?? [];
      const check = data as { version: string; state: string };
      if (event === "check" && ["done", "dropped"].includes(check.state)) {
        const beganMs = waiting.get(check.version);
        // A newer text of the lesson took the place of one that is dropped.
        if (beganMs !== undefined && check.state === "done")
          result.checksMs.push(performance.now() - beganMs);
        waiting.delete(check.version);
      }
      return allSent && waiting.size === 0;
    })
    .catch((error: unknown) => result.failures.push(`${name}: ${String(error)}`));
  // Not all in the same moment.
  await wait((plan.saveEachMs * number) / plan.pupils);
  let cursor = { record: 0, star: 0 };
  let nextCheckMs = performance.now() + (plan.checkEachMs * number) / plan.pupils;
  for (let i = 0; i === 0 || performance.now() < endMs; i++) {
    const beganMs = performance.now();
    // A prime: each pupil goes through all of them in another order.
    const kind = plan.texts[(number * 7 + i) % plan.texts.length]!;
    const text = { ...kind, source: `${kind.source}\n// ${number} ${i}\n` };
    const version = versionOf(text.source);
    const record = { programId: text.lesson, version, parents: [], device: `d${number}`, at: i };
    const saved = await client.ask("work", {
      body: { records: [record], texts: { [version]: text.source }, stars: [], after: cursor },
    });
    result.savesMs.push(performance.now() - beganMs);
    if (saved.status === 200) {
      kept.push(version);
      ({ cursor } = saved.json);
    } else result.failures.push(`${name} could not save: ${JSON.stringify(saved.json)}`);
    if (performance.now() >= nextCheckMs) {
      nextCheckMs += plan.checkEachMs;
      waiting.set(version, performance.now());
      result.asked.set(version, text);
      const { status, json } = await client.ask("check", { body: { lesson: text.lesson, version } });
      if (status !== 200) result.failures.push(`${name} could not check: ${JSON.stringify(json)}`);
    }
    await wait(Math.max(0, plan.saveEachMs - (performance.now() - beganMs)));
  }
  allSent = true;
  if (waiting.size > 0) await Promise.race([live, wait(patienceMs)]);
  if (waiting.size > 0) result.failures.push(`${name} got no answer to ${waiting.size} checks`);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
