import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** What a line lets through. */
export interface LineSpeed {
  /** To the one who asks, for all connections together. */
  readonly bitsPerSecond: number;
  /** There and back, in ms. */
  readonly roundTripMs: number;
}

/** As much as one packet of Ethernet carries: answers of several connections go in turn. */
const packetBytes = 1460;

/**
 * What is under way in one direction, in its order: of two timers of Node the later one may fire
 * first when the computer is busy, and bytes must not overtake each other.
 */
class OneWay {
  readonly #underWay: { readonly arrivesAtMs: number; readonly arrive: () => void }[] = [];

  /** @param arrivesAtMs in ms of `performance.now`; not before what was sent earlier */
  send(arrivesAtMs: number, arrive: () => void): void {
    if (this.#underWay.push({ arrivesAtMs, arrive }) === 1) this.#waitForFirst();
  }

  #waitForFirst(): void {
    const [first] = this.#underWay;
    if (first) setTimeout(() => this.#deliver(), Math.max(0, first.arrivesAtMs - performance.now()));
  }

  #deliver(): void {
    while (this.#underWay[0] && this.#underWay[0].arrivesAtMs <= performance.now())
      this.#underWay.shift()?.arrive();
    this.#waitForFirst();
  }
}

/** A line between a browser and a server on this computer that is as slow as a school's. */
export async function slowLine(
  toPort: number,
  { bitsPerSecond, roundTripMs }: LineSpeed,
): Promise<{ readonly server: Server; readonly port: number }> {
  const bytesPerMs = bitsPerSecond / 8000;
  /** When the line has carried all that was given to it, in ms of `performance.now`. */
  let freeAtMs = 0;
  const answers = new OneWay();
  const carry = (bytes: Buffer, to: Socket) => {
    for (let from = 0; from < bytes.length; from += packetBytes) {
      const packet = bytes.subarray(from, from + packetBytes);
      freeAtMs = Math.max(freeAtMs, performance.now()) + packet.length / bytesPerMs;
      answers.send(freeAtMs + roundTripMs / 2, () => to.writable && to.write(packet));
    }
  };
  const server = createServer((near) => {
    const far = connect(toPort, "127.0.0.1");
    const questions = new OneWay();
    // Here the connection is there at once; on a line it takes one round trip more.
    const thereAtMs = performance.now() + roundTripMs;
    const asked = () => Math.max(thereAtMs, performance.now()) + roundTripMs / 2;
    near.on("data", (bytes) => questions.send(asked(), () => far.writable && far.write(bytes)));
    near.on("end", () => questions.send(asked(), () => far.end()));
    far.on("data", (bytes) => carry(bytes, near));
    far.on("end", () =>
      answers.send(Math.max(freeAtMs, performance.now()) + roundTripMs / 2, () => near.end()),
    );
    for (const socket of [near, far])
      socket.on("error", () => {
        near.destroy();
        far.destroy();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, port: (server.address() as AddressInfo).port };
}
