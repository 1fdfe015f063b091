import { readFileSync } from "node:fs";
import { findLesson } from "../../lesson/index.node.ts";
import { versionOf } from "../../work/index.ts";
import { ClassClient } from "./class-client.ts";

export interface LoadPlan {
  readonly url: string;
  readonly code: string;
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
  /** Checks: what was asked for, and what the class says. */
  readonly verdicts: readonly { readonly text: string; readonly passed: boolean }[];
}

const lesson = "hello-robot";

interface Collected {
  readonly savesMs: number[];
  readonly checksMs: number[];
  readonly failures: string[];
  readonly acknowledged: Map<string, string[]>;
  readonly verdicts: { text: string; passed: boolean }[];
}

/**
 * Pupils who save and check at their pace, each text another: right ones, the starter, one that only says it passed, and right ones
 * with a value changed. Real time: it measures a real server.
 */
export async function loadClass(plan: LoadPlan): Promise<LoadResult> {
  const found = findLesson(lesson);
  const right = readFileSync(found.path("solution.ts"), "utf8");
  const starter = readFileSync(found.path("starter.ts"), "utf8");
  const kinds = [right, starter, right.replace(/\d+/, "7"), `${right}\nthrow new Error("odd")\n`];
  const result: Collected = {
    savesMs: [],
    checksMs: [],
    failures: [],
    acknowledged: new Map(),
    verdicts: [],
  };
  const endMs = performance.now() + plan.lastsMs;
  await Promise.all(Array.from({ length: plan.pupils }, (_, i) => pupil(i, plan, endMs, kinds, result)));
  return result;
}

async function pupil(
  number: number,
  plan: LoadPlan,
  endMs: number,
  kinds: readonly string[],
  result: Collected,
): Promise<void> {
  const client = new ClassClient(plan.url);
  const name = `Pupil ${number}`;
  const body = { code: plan.code, place: { names: [name] }, secret: ["apple", "sun"] };
  const joined = await client.ask("join", { body });
  if (joined.status !== 200) {
    result.failures.push(`${name} could not join: ${JSON.stringify(joined.json)}`);
    return;
  }
  const kept: string[] = [];
  result.acknowledged.set(name, kept);
  const asked = new Map<string, { readonly text: string; readonly beganMs: number }>();
  const live = client
    .listen("live", (events) => {
      const [event, data] = events.at(-1) ?? [];
      const check = data as { version: string; state: string; found?: { passed: boolean } };
      const waits = event === "check" && check.state === "done" ? asked.get(check.version) : undefined;
      if (waits) {
        asked.delete(check.version);
        result.checksMs.push(performance.now() - waits.beganMs);
        result.verdicts.push({ text: waits.text, passed: check.found?.passed === true });
      }
      return performance.now() > endMs + 60_000 || (performance.now() > endMs && asked.size === 0);
    })
    .catch((error: unknown) => result.failures.push(`${name}: ${String(error)}`));
  // Not all in the same moment.
  await wait((plan.saveEachMs * number) / plan.pupils);
  let cursor = { record: 0, star: 0 };
  let nextCheckMs = performance.now() + (plan.checkEachMs * number) / plan.pupils;
  for (let i = 0; performance.now() < endMs; i++) {
    const beganMs = performance.now();
    const text = `${kinds[(number + i) % kinds.length]}\n// ${number} ${i}\n`;
    const version = versionOf(text);
    const record = { programId: lesson, version, parents: [], device: `d${number}`, at: i };
    const saved = await client.ask("work", {
      body: { records: [record], texts: { [version]: text }, stars: [], after: cursor },
    });
    result.savesMs.push(performance.now() - beganMs);
    if (saved.status === 200) {
      kept.push(version);
      ({ cursor } = saved.json);
    } else result.failures.push(`${name} could not save: ${JSON.stringify(saved.json)}`);
    if (performance.now() >= nextCheckMs) {
      nextCheckMs += plan.checkEachMs;
      asked.set(version, { text, beganMs: performance.now() });
      const { status, json } = await client.ask("check", { body: { lesson, version } });
      if (status !== 200) result.failures.push(`${name} could not check: ${JSON.stringify(json)}`);
    }
    await wait(Math.max(0, plan.saveEachMs - (performance.now() - beganMs)));
  }
  // A heartbeat would end the line at the latest.
  await Promise.race([live, wait(60_000)]);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
