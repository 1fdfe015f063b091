import { setTimeout as wait } from "node:timers/promises";
import { Random } from "../../sim/numbers/random.ts";
import { versionOf } from "../../work/index.ts";
import { ClassClient } from "./class-client.ts";
import type { ClassCrashReport } from "./class-crash-trial.ts";
import { databases } from "./class-databases.ts";
import { ClassProcess } from "./class-process.ts";

const pupils = ["Anna", "Ben", "Kārlis"];
/** The longest that pupils save before the server is killed, ms. */
const longestMs = 1500;

/** Kills a class's server while pupils save, again and again, and looks whether each has all that the server acknowledged. */
export async function crashClassServer(kills: number, seed: number): Promise<ClassCrashReport> {
  const random = new Random(seed).stream("server crash");
  const at = await databases["a folder"]!();
  let server = await ClassProcess.start(at.place);
  try {
    const { json } = await (await server.teacher()).ask("addClass", { body: { name: "7a" } });
    const clients = pupils.map(() => new ClassClient(server.url));
    for (const [i, client] of clients.entries())
      await client.ask("join", {
        body: { code: json.joinCode, place: { names: [pupils[i]] }, secret: ["sun", "moon"] },
      });
    const acknowledged = clients.map(() => new Set<string>());
    for (let kill = 0; kill < kills; kill++) {
      const saving = clients.map((client, i) => saveUntilGone(client, `${kill} ${i}`, acknowledged[i]!));
      await wait(random.uniform(0, longestMs));
      await server.end("SIGKILL");
      await Promise.all(saving);
      // The pupils' cookies are those of before: a session is kept, too.
      server = await ClassProcess.start(at.place, Number(new URL(server.url).port));
    }
    const lost: string[] = [];
    const damaged: string[] = [];
    for (const [i, client] of clients.entries()) {
      const texts = await allTexts(client);
      for (const version of acknowledged[i]!) if (!texts.has(version)) lost.push(version);
      for (const [version, text] of texts) if (versionOf(text) !== version) damaged.push(version);
    }
    const count = acknowledged.reduce((sum, each) => sum + each.size, 0);
    return { kills, acknowledged: count, lost, damaged };
  } finally {
    await server.end();
    await at.remove();
  }
}

async function saveUntilGone(client: ClassClient, mark: string, acknowledged: Set<string>): Promise<void> {
  for (let i = 0; ; i++) {
    const text = `// ${mark} ${i}\n`;
    const version = versionOf(text);
    const record = { programId: "hello-robot", version, parents: [], device: "d", at: i };
    const body = {
      records: [record],
      texts: { [version]: text },
      stars: [],
      after: { record: 1e9, star: 1e9 },
    };
    try {
      if ((await client.ask("work", { body })).status === 200) acknowledged.add(version);
    } catch {
      return;
    }
  }
}

async function allTexts(client: ClassClient): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  let [after, more] = [{ record: 0, star: 0 }, true];
  while (more) {
    const { json } = await client.ask("work", { body: { records: [], texts: {}, stars: [], after } });
    for (const [version, text] of Object.entries(json.texts as Record<string, string>))
      texts.set(version, text);
    ({ cursor: after, more } = json);
  }
  return texts;
}
