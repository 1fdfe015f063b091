import { FrameFlag, FrameWriter, PacketReader, ServiceIndex } from "../../jacdac/index.ts";
import type { BoardLink } from "../serial/board-link.ts";
import { computerId } from "../serial/computer-id.ts";

/** Layout of a pipe's command: `jd_pipes.h`. */
const layout = { portShift: 7, counterMask: 0x1f, close: 0x20, metadata: 0x40 } as const;
const mostPorts = 0x1ff;
/** The board sends a piece again five times within 250 ms, and then drops the pipe (`jd_opipe.c`). */
const silenceMs = 400;

let lastPort = 0;

/** A pipe from the board to this computer. Its pieces are acknowledged at once: until then the board sends no other. */
export class IncomingPipe {
  readonly #port: number;
  readonly #pieces: Uint8Array[] = [];
  readonly #stop: () => void;
  #count = 0;
  #closed = false;
  #heard = () => {};

  constructor(private readonly link: Pick<BoardLink, "listen" | "send" | "within">) {
    // Another one each time, so that what comes late of a pipe before is not taken for this one's.
    lastPort = (lastPort % mostPorts) + 1;
    this.#port = lastPort;
    this.#stop = link.listen({ frame: (frame) => this.#take(frame) });
  }

  /** What a command that opens the pipe begins with: whose it is, its port, and two bytes of nothing. */
  get address(): Uint8Array {
    const bytes = new Uint8Array(12);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, computerId.low, true);
    view.setUint32(4, computerId.high, true);
    view.setUint16(8, this.#port, true);
    return bytes;
  }

  /** Waits until the board closes the pipe. @returns undefined: it fell silent before */
  async read(): Promise<readonly Uint8Array[] | undefined> {
    while (!this.#closed) {
      const before = this.#count;
      const heard = new Promise<true>((resolve) => {
        this.#heard = () => resolve(true);
      });
      if (this.#closed || this.#count !== before) continue;
      if (!(await this.link.within(silenceMs, heard))) return undefined;
    }
    return this.#pieces;
  }

  close(): void {
    this.#stop();
  }

  #take(frame: Uint8Array): void {
    const packet = new PacketReader();
    if (!packet.open(frame) || !packet.isCommand) return;
    if (packet.deviceLow !== computerId.low || packet.deviceHigh !== computerId.high) return;
    let isPipe = false;
    while (packet.next()) {
      if (packet.serviceIndex !== ServiceIndex.pipe) continue;
      isPipe = true;
      const { command } = packet;
      if (command >> layout.portShift !== this.#port) continue;
      // One that is sent again has a count that was there before.
      if ((command & layout.counterMask) !== (this.#count & layout.counterMask)) continue;
      this.#count++;
      if (command & layout.close) this.#closed = true;
      if (!(command & layout.metadata))
        this.#pieces.push(frame.slice(packet.payloadStart, packet.payloadStart + packet.size));
    }
    if (!isPipe) return;
    if (packet.flags & FrameFlag.ackRequested) this.#acknowledge(packet.frameCrc);
    this.#heard();
  }

  #acknowledge(crc: number): void {
    const writer = new FrameWriter(computerId);
    writer.push(ServiceIndex.ack, crc, 0);
    this.link.send(writer.finish().slice());
  }
}
