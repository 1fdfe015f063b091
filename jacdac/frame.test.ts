import { suite } from "uvu";
import * as assert from "uvu/assert";
import { crc16, FrameWriter, maxPacketPayloadBytes, PacketReader } from "./frame.ts";
import { reference } from "./test-reference.ts";

const test = suite("Jacdac frames");

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const hex = (data: Uint8Array) => Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The frame that a power service sends to shut its rivals down, written out in jacdac-c services/power.c. */
const shutdownFrame = "155904055ac9a41faaaaaaaa003d8000";

test("the CRC is CRC-16/CCITT-FALSE, whose published check value is 0x29b1", () => {
  assert.is(crc16(new TextEncoder().encode("123456789")), 0x29b1);
});

test("the CRC of the firmware's own constant frame is right", () => {
  assert.is(crc16(bytes(shutdownFrame), 2), 0x5915);
});

test("a written frame equals the firmware's constant frame byte for byte", () => {
  const writer = new FrameWriter({ low: 0x1fa4c95a, high: 0xaaaaaaaa }, 0x05);
  writer.push(0x3d, 0x80, 0);
  assert.is(hex(writer.finish()), shutdownFrame);
});

test("a written register report equals the one that jacdac-ts makes", () => {
  const theirs = reference.Packet.from(0x1101, bytes("2a000000"));
  theirs.serviceIndex = 2;
  theirs.deviceIdentifier = "efcdab8967452301";
  const writer = new FrameWriter({ low: 0x89abcdef, high: 0x01234567 });
  writer.view.setUint32(writer.push(2, 0x1101, 4), 42, true);
  const frame = writer.finish();
  assert.is(hex(frame.subarray(2)), hex(theirs.toBuffer().subarray(2)));
});

test("packets that the VM sent are read: three events in one frame", () => {
  const packet = new PacketReader();
  assert.ok(
    packet.open(bytes("d64a1c40f45b5d93e42b621a04020481040000000402048204000000040204830300000000020384")),
  );
  const seen: number[][] = [];
  while (packet.next()) seen.push([packet.serviceIndex, packet.command, packet.size]);
  assert.equal(seen, [
    [2, 0x8104, 4],
    [2, 0x8204, 4],
    [2, 0x8304, 4],
    [2, 0x8403, 0],
  ]);
});

test("a packet whose size is no multiple of four is read", () => {
  const packet = new PacketReader();
  assert.ok(packet.open(bytes("179d050178563412f0debc0a01020120ff")));
  assert.ok(packet.next());
  assert.is(packet.uint8(0), 0xff);
  assert.not(packet.next());
});

test("a frame with one wrong bit is dropped", () => {
  const frame = bytes(shutdownFrame);
  frame[12]! ^= 1;
  assert.not(new PacketReader().open(frame));
});

test("a packet that reaches beyond its frame is not read", () => {
  const writer = new FrameWriter({ low: 1, high: 2 });
  writer.push(1, 0x80, 4);
  const frame = writer.finish();
  frame[12] = 200;
  const crc = crc16(frame, 2);
  frame[0] = crc & 0xff;
  frame[1] = crc >> 8;
  const packet = new PacketReader();
  assert.ok(packet.open(frame));
  assert.not(packet.next());
});

test("a full frame takes no further packet, and an oversized packet is refused", () => {
  const writer = new FrameWriter({ low: 1, high: 2 });
  assert.is(writer.push(1, 0x80, maxPacketPayloadBytes), 16);
  assert.is(writer.push(1, 0x80, 0), -1);
  assert.is(writer.finish().length, 248);
  assert.throws(() => writer.push(1, 0x80, maxPacketPayloadBytes + 1));
});

test.run();
