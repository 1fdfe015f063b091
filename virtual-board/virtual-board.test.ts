import { suite } from "uvu";
import * as assert from "uvu/assert";
import { RomLoader } from "./rom/rom-loader.ts";
import { SlipReader, slipFrame } from "./rom/slip.ts";
import { VirtualBoard } from "./virtual-board.ts";

const wire = suite("the wire of the virtual board");

/** A host at the end of the wire of a board in boot mode. */
function mk() {
  const packets: Buffer[] = [];
  const reader = new SlipReader((packet) => packets.push(Buffer.from(packet)));
  let text = "";
  const board: VirtualBoard = new VirtualBoard({
    flash: { bytes: new Uint8Array(1024 * 1024).fill(0xff) },
    mode: "boot",
    makers: {
      run: () => assert.unreachable() as never,
      boot: (flash) => new RomLoader(flash, { chip: "esp32" }),
    },
    onBytes: (bytes) => {
      text += Buffer.from(bytes).toString("latin1");
      reader.receive(bytes);
    },
  });
  /** Sends a command and lets 50 ms pass; gives the responses. */
  const send = (code: number, data: Uint8Array, checksum = 0) => {
    packets.length = 0;
    const head = Buffer.alloc(8);
    head[1] = code;
    head.writeUInt16LE(data.length, 2);
    head.writeUInt32LE(checksum, 4);
    board.send(slipFrame(Buffer.concat([head, data])));
    board.stepUntil(board.timeUs + 50_000);
    return packets.filter((packet) => packet[0] === 1 && packet[1] === code);
  };
  return { board, send, text: () => text, packets };
}

function words(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) buffer.writeUInt32LE(value >>> 0, 4 * index);
  return buffer;
}

const sync = Buffer.from(`07071220${"55".repeat(32)}`, "hex");
const stub = Buffer.from("....OHAI");

wire("a loader that leaves its stub answers first, and the ROM behind it can be spoken to at once", () => {
  const host = mk();
  assert.is(host.send(0x08, sync).length, 8);
  host.send(0x05, words(stub.length, 1, 0x1800, 0x4008_0000));
  host.send(
    0x07,
    Buffer.concat([words(stub.length, 0, 0, 0), stub]),
    stub.reduce((sum, byte) => sum ^ byte, 0xef),
  );
  host.send(0x06, words(0, 0x4008_0000));
  assert.is(host.packets.at(-1)!.toString(), "OHAI");
  host.send(0x02, words(0, 0, 0, 0));
  const before = host.text().length;
  const [answer] = host.send(0x04, words(0));
  assert.equal([...answer!.subarray(8)], [0, 0], "the stub's last word is whole");
  assert.match(host.text().slice(before), /^\xc0.*\xc0[^\xc0]*waiting for download/s);
  assert.is(host.send(0x08, sync)[0]!.readUInt32LE(4), 0x2012_0707, "now it is the ROM");
});

wire("a reset by the button cuts what was on its way", () => {
  const host = mk();
  host.send(0x08, sync);
  const head = Buffer.alloc(8);
  head[1] = 0x0a;
  head.writeUInt16LE(4, 2);
  host.board.send(slipFrame(Buffer.concat([head, words(0x4000_1000)])));
  // The question takes 1.2 ms at this speed, the answer as long.
  host.board.stepUntil(host.board.timeUs + 1_500);
  host.packets.length = 0;
  host.board.reset("boot");
  host.board.stepUntil(host.board.timeUs + 50_000);
  assert.equal(host.packets, []);
});

wire.run();
