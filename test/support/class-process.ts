import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { projectFolder } from "../../files/index.node.ts";
import { ClassClient } from "./class-client.ts";

const passphrase = "long enough";

/** `robonet class` as a process of its own. */
export class ClassProcess {
  /** All that it has said in the terminal. */
  told = "";

  private constructor(
    readonly process: ChildProcess,
    readonly url: string,
  ) {}

  static async start(data: string, port?: number, workers = 1): Promise<ClassProcess> {
    const taken = port ?? (await freePort());
    const child = spawn(
      process.execPath,
      [
        "cli/bin/robonet.mjs",
        "class",
        ...["--port", String(taken), "--data", data, "--workers", String(workers), "--lang", "en"],
      ],
      {
        cwd: projectFolder,
        env: { ...process.env, ROBONET_PASSPHRASE: passphrase },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    const made = new ClassProcess(child, `http://127.0.0.1:${taken}`);
    await new Promise<void>((resolve, reject) => {
      const hear = (piece: Buffer) => {
        made.told += piece;
        if (made.told.includes(`:${taken}/teacher`)) resolve();
      };
      child.stdout!.on("data", hear);
      child.stderr!.on("data", hear);
      child.once("exit", (code) => reject(new Error(`the class ended with ${code}: ${made.told}`)));
    });
    return made;
  }

  async teacher(): Promise<ClassClient> {
    const client = new ClassClient(this.url);
    await client.ask("login", { body: { passphrase } });
    return client;
  }

  /** Counts the most memory from now on: the first start makes a database, which takes 900 MB once. */
  forgetPeak(): void {
    if (process.platform === "linux") writeFileSync(`/proc/${this.process.pid}/clear_refs`, "5");
  }

  /** The most memory that it had, MB; undefined where the system does not tell. */
  get peakMegabytes(): number | undefined {
    try {
      const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${this.process.pid}/status`, "utf8"))?.[1];
      return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
    } catch {
      return undefined;
    }
  }

  /** @returns the exit code; null: it was killed */
  end(signal: "SIGINT" | "SIGKILL" = "SIGINT"): Promise<number | null> {
    return new Promise((resolve) => {
      this.process.once("exit", resolve);
      this.process.kill(signal);
    });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
