/** Appends to a class's data until it is killed, and names each record that was kept: `class-writer.ts FOLDER PLACE TURN`. */
import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import { ClassStore } from "../../school/data/class-store.ts";
import { openData } from "../../school/data/open-data.node.ts";
import { recordId, versionOf } from "../../work/index.ts";

const [folder = "", placeId = "", turn = ""] = process.argv.slice(2);
const store = new ClassStore((await openData(folder)).db, randomUUID);

/** One pupil's page: the next version when the last one is kept. */
async function write(programId: string): Promise<void> {
  for (let at = 0; ; at++) {
    const text = `// ${programId}, ${turn}, ${at}\n${"await robot.drive.straight(100)\n".repeat(at % 40)}`;
    const version = versionOf(text);
    const record = { programId, version, parents: [], device: turn, at };
    await store.append(placeId, { records: [record], texts: new Map([[version, text]]), stars: [] });
    // At once and unbuffered: what was said has been kept.
    writeSync(1, `${recordId(record)}\n`);
  }
}

await Promise.all(["turns", "hello-robot", "parking"].map(write));
