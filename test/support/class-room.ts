import { resolve } from "node:path";
import { projectFolder } from "../../files/index.node.ts";
import { findLesson } from "../../lesson/index.node.ts";
import { choosePassphrase, classHandler, LessonShelf, openData, Room } from "../../school/index.node.ts";
import { simulatedBoard } from "../../sim/index.ts";
import { isAllowedHost, listen, thisComputer } from "../../studio/index.node.ts";
import { ClassClient } from "./class-client.ts";

export const passphrase = "long enough";

/** Time that goes on only when a test says so; the overview's pauses are over at once. */
export class TestClock {
  ms = Date.parse("2026-10-01T09:00:00Z");
  #waiting: { at: number; call: () => void }[] = [];

  now(): number {
    return this.ms;
  }

  after(ms: number, call: () => void): () => void {
    const entry = { at: this.ms + ms, call };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((each) => each !== entry);
    };
  }

  goOn(ms: number): void {
    this.ms += ms;
    const due = this.#waiting.filter(({ at }) => at <= this.ms);
    this.#waiting = this.#waiting.filter(({ at }) => at > this.ms);
    for (const { call } of due) call();
  }
}

/** A class's server of a test. */
export class ClassRoom {
  readonly clock = new TestClock();
  readonly troubles: unknown[] = [];
  readonly expired: string[] = [];
  room!: Room;
  url = "";
  #close = async (): Promise<void> => {};

  constructor(
    /** Where the data are. */
    readonly place: string,
    readonly lessons: readonly string[] = ["hello-robot", "drive-a-square"],
    /** Programs that the class itself tries side by side. */
    readonly workers = 1,
  ) {}

  get shelf(): LessonShelf {
    return new LessonShelf({
      lessons: this.lessons.map((id) => findLesson(id)),
      kitFile: resolve(projectFolder, "devicescript.json"),
      board: simulatedBoard,
      language: "en",
    });
  }

  async open(): Promise<this> {
    const data = await openData(this.place);
    await choosePassphrase(data, passphrase);
    this.room = new Room({
      data,
      shelf: this.shelf,
      workers: this.workers,
      clock: this.clock,
      language: "en",
      addresses: () => [this.url],
      allowsHost: (authority) => isAllowedHost(authority, thisComputer),
      onTrouble: (error) => this.troubles.push(error),
      onExpired: (name) => this.expired.push(name),
    });
    await this.room.open();
    const handler = classHandler(this.room, (_, response) => response.writeHead(204).end());
    const { port, server } = await listen(handler, 0, "127.0.0.1");
    this.url = `http://127.0.0.1:${port}`;
    this.#close = async () => {
      await this.room.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await data.close();
    };
    return this;
  }

  close(): Promise<void> {
    return this.#close();
  }

  /** A browser that is in no class. */
  stranger(): ClassClient {
    return new ClassClient(this.url);
  }

  async teacher(): Promise<ClassClient> {
    const client = this.stranger();
    await client.ask("login", { body: { passphrase } });
    return client;
  }
}
