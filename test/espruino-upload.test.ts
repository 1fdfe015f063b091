import { readFileSync } from "node:fs";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Upload } from "../board/espruino/upload.node.ts";
import { espruinoKit } from "../lesson/library/kits.ts";
import { Problem } from "../messages/problem.ts";
import { espruinoRobot } from "../robot-kit/assembly/robot-entry.ts";
import { parseKit } from "../robot-kit/schema/kit.ts";
import { Run } from "../sim/run/run.ts";
import { bundleForEspruino } from "../toolchain/espruino/bundle.node.ts";
import { evaluateRestricted } from "../toolchain/espruino/engine/engine.node.ts";
import { EspruinoBoard, type Storage } from "../virtual-board/espruino/espruino-board.node.ts";
import { EspruinoConsole } from "../virtual-board/espruino/espruino-console.ts";
import { parseWorld } from "./support/read-world.ts";

const upload = suite("An upload to Espruino");

/** A board on a network port. `breakAt`: the cable comes out when so many bytes have come. */
class Peer {
  readonly storage: Storage = new Map();
  readonly started: string[] = [];
  breakAt = Number.POSITIVE_INFINITY;
  storageBytes = 64 * 1024;
  /** What the program prints. */
  output: readonly string[] = [];
  readonly #server: Server = createServer((socket) => this.#serve(socket));
  readonly #sockets = new Set<Socket>();

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `tcp://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    const board = new EspruinoBoard({
      storage: this.storage,
      storageBytes: this.storageBytes,
      start: (program) => {
        this.started.push(program);
        for (const line of this.output) console_.print(line);
      },
    });
    const console_ = new EspruinoConsole(board);
    console_.onSend = (bytes) => socket.write(bytes);
    let heard = 0;
    let timeUs = 0;
    socket.on("error", () => {});
    socket.on("data", (bytes: Buffer) => {
      heard += bytes.length;
      if (heard > this.breakAt) {
        socket.destroy();
        return;
      }
      console_.receive(bytes);
      timeUs += 1e6;
      console_.stepUntil(timeUs);
    });
  }
}

const quiet = { board() {}, progress() {}, line() {} };

async function problemOf(attempt: Promise<Upload>): Promise<Problem> {
  try {
    (await attempt).close();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("nothing went wrong");
}

upload("puts a lesson onto the board whole; what arrived drives the simulated robot", async () => {
  const peer = new Peer();
  const port = await peer.open();
  const path = "lessons/1-first-steps/drive-a-square/solution.ts";
  const kit = parseKit(readFileSync(espruinoKit, "utf8"), espruinoKit);
  const { code } = await bundleForEspruino({ path, source: readFileSync(path, "utf8") }, kit);
  const shares: number[] = [];
  const sent = await Upload.send(port, code, { ...quiet, progress: (done, of) => shares.push(done / of) });
  // The board answers `load()` by starting what `.bootcde` names.
  while (peer.started.length === 0) await new Promise((resolve) => setImmediate(resolve));
  sent.close();
  peer.close();
  assert.is(shares.at(-1), 1);
  assert.is(peer.started[0], code);
  const worldFile = "lessons/1-first-steps/drive-a-square/world.svg";
  const world = parseWorld(readFileSync(worldFile, "utf8"), worldFile);
  const [program] = peer.started;
  const robot = espruinoRobot(kit, { code: program!, evaluate: evaluateRestricted });
  const run = new Run({ world, seed: 1, robots: [robot] });
  run.stepUntil(5e6);
  const { samples } = run.result().robots[0]!;
  assert.ok(samples.at(-1)!.xMm - samples[0]!.xMm > 300, "the robot did not drive");
});

upload("that breaks off leaves the old program, and a second try works", async () => {
  const peer = new Peer();
  const port = await peer.open();
  peer.storage.set("program.01d00000", Buffer.from('print("old")'));
  peer.storage.set(".bootcde", Buffer.from('eval(require("Storage").read("program.01d00000"))'));
  const code = `print("${"new".repeat(600)}")`;
  peer.breakAt = 1900;
  const problem = await problemOf(Upload.send(port, code, quiet));
  assert.is(problem.id, "board.unplugged");
  assert.match(peer.storage.get(".bootcde")!.toString(), /01d00000/);
  assert.is(peer.storage.get("program.01d00000")?.toString(), 'print("old")');
  peer.breakAt = Number.POSITIVE_INFINITY;
  (await Upload.send(port, code, quiet)).close();
  peer.close();
  assert.is(peer.storage.has("program.01d00000"), false);
  assert.not.match(peer.storage.get(".bootcde")!.toString(), /01d00000/);
});

upload("tells what the program prints, and the line that it fails in", async () => {
  const peer = new Peer();
  const port = await peer.open();
  peer.output = ["not ours", "!run", "Sveiki!", "!12!Error: boom"];
  const lines: unknown[] = [];
  const failed = new Promise<void>((resolve) => {
    void Upload.send(port, "1", {
      ...quiet,
      line(line) {
        lines.push(line);
        if (line.type === "error") resolve();
      },
    }).then((sent) => failed.then(() => sent.close()));
  });
  await failed;
  peer.close();
  assert.equal(lines, [
    { type: "text", text: "Sveiki!" },
    { type: "error", message: "Error: boom", place: "12" },
  ]);
});

upload("says when the board has no room, and leaves what is there", async () => {
  const peer = new Peer();
  const port = await peer.open();
  peer.storageBytes = 100;
  const problem = await problemOf(Upload.send(port, "1".repeat(200), quiet));
  peer.close();
  assert.is(problem.id, "espruino.full");
  assert.is(peer.storage.size, 0);
});

upload("says when there is no board, or something else", async () => {
  const missing = await problemOf(Upload.send("tcp://127.0.0.1:9", "1", quiet));
  assert.is(missing.id, "port.failed");
  const stranger = createServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", () => socket.write("login: "));
  });
  await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
  const port = `tcp://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
  const other = await problemOf(Upload.send(port, "1", quiet));
  stranger.close();
  assert.ok(["espruino.silent", "espruino.other"].includes(other.id), other.id);
});

upload.run();
