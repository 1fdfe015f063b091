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

/** A line between a browser and a server on this computer that is as slow as a school's. */
export async function slowLine(
  toPort: number,
  { bitsPerSecond, roundTripMs }: LineSpeed,
): Promise<{ readonly server: Server; readonly port: number }> {
  const bytesPerMs = bitsPerSecond / 8000;
  /** When the line has carried all that was given to it, in ms of `performance.now`. */
  let freeAtMs = 0;
  const later = (ms: number, act: () => void) => setTimeout(act, Math.max(0, ms));
  const carry = (bytes: Buffer, to: Socket) => {
    for (let from = 0; from < bytes.length; from += packetBytes) {
      const packet = bytes.subarray(from, from + packetBytes);
      freeAtMs = Math.max(freeAtMs, performance.now()) + packet.length / bytesPerMs;
      later(freeAtMs - performance.now() + roundTripMs / 2, () => to.writable && to.write(packet));
    }
  };
  const server = createServer((near) => {
    const far = connect(toPort, "127.0.0.1");
    // Here the connection is there at once; on a line it takes one round trip more.
    const thereAtMs = performance.now() + roundTripMs;
    near.on("data", (bytes) => {
      const waitMs = Math.max(0, thereAtMs - performance.now()) + roundTripMs / 2;
      later(waitMs, () => far.writable && far.write(bytes));
    });
    far.on("data", (bytes) => carry(bytes, near));
    near.on("end", () => later(roundTripMs / 2, () => far.end()));
    far.on("end", () => later(freeAtMs - performance.now() + roundTripMs / 2 + 1, () => near.end()));
    for (const socket of [near, far])
      socket.on("error", () => {
        near.destroy();
        far.destroy();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, port: (server.address() as AddressInfo).port };
}
