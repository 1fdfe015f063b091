import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Problem } from "../../messages/index.ts";
import { openingProblem } from "../serial/opening-problem.node.ts";
import { type ConsoleLine, ConsoleReader } from "./console-reader.ts";
import type { EspruinoBoard, UploadFailure, UploadReport } from "./upload-messages.ts";

export interface UploadListener {
  readonly board: (board: EspruinoBoard) => void;
  readonly progress: (done: number, of: number) => void;
  /** What the program says once it runs. */
  readonly line: (line: ConsoleLine) => void;
}

const problems = {
  silent: "espruino.silent",
  notEspruino: "espruino.other",
  full: "espruino.full",
  notWhole: "board.notWhole",
} as const satisfies Record<Exclude<UploadFailure, "opening">, string>;

/**
 * A board with a program that was just sent. EspruinoTools runs in a process of its own: it prints what it thinks, and
 * leaves its options on the global object.
 */
export class Upload {
  readonly #process: ChildProcess;
  readonly #port: string;
  readonly #bytes: number;
  readonly #reader: ConsoleReader;
  #settle: { resolve: () => void; reject: (problem: Problem) => void } | undefined;
  #lost: (problem: Problem) => void = () => {};
  /** Rejects when the board goes away. */
  readonly lost: Promise<never>;

  private constructor(port: string, code: string, listener: UploadListener) {
    this.#port = port;
    this.#bytes = code.length;
    this.#reader = new ConsoleReader(listener.line);
    this.lost = new Promise((_, reject) => {
      this.#lost = reject;
    });
    // Who does not listen need not know.
    this.lost.catch(() => {});
    this.#process = fork(fileURLToPath(new URL("uploader.mjs", import.meta.url)), {
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    this.#process.on("message", (message) => this.#hear(message as UploadReport, listener));
    this.#process.on("exit", () => this.#end(new Problem("board.unplugged", { port })));
  }

  /**
   * Sends a lowered program and starts it.
   * @param port a serial port, or `tcp://host:port`
   * @throws Problem that says what to do
   */
  static async send(port: string, code: string, listener: UploadListener): Promise<Upload> {
    const upload = new Upload(port, code, listener);
    await new Promise<void>((resolve, reject) => {
      upload.#settle = { resolve, reject };
      upload.#process.send({ port, code });
    }).catch((error) => {
      upload.close();
      throw error;
    });
    return upload;
  }

  /** Lets go of the board; the program runs on. */
  close(): void {
    this.#lost = () => {};
    if (this.#process.connected) this.#process.disconnect();
  }

  #hear(message: UploadReport, listener: UploadListener): void {
    switch (message.type) {
      case "board":
        listener.board(message.board);
        break;
      case "progress":
        listener.progress(message.done, message.of);
        break;
      case "sent":
        this.#settle?.resolve();
        this.#settle = undefined;
        break;
      case "text":
        this.#reader.add(message.text);
        break;
      case "failed":
        this.#end(this.#problem(message.why, message.reason));
        break;
      case "closed":
        this.#end(new Problem("board.unplugged", { port: this.#port }));
    }
  }

  #problem(why: UploadFailure, reason: string): Problem {
    const port = this.#port;
    if (why === "opening") return openingProblem(port, reason);
    return new Problem(problems[why], { port, bytes: this.#bytes });
  }

  #end(problem: Problem): void {
    this.#settle?.reject(problem);
    this.#settle = undefined;
    this.#lost(problem);
  }
}
