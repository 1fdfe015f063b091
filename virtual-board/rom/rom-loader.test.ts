import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { ChipId } from "./chips.ts";
import { RomLoader } from "./rom-loader.ts";
import { SlipReader, slipFrame } from "./slip.ts";

const loader = suite("ROM loader");

interface Response {
  readonly code: number;
  readonly value: number;
  readonly data: Buffer;
}

/** A host that speaks the protocol byte by byte, with nothing of the model's own. */
function mk(chip: ChipId = "esp32", flashBytes = 1024 * 1024) {
  const flash = { bytes: new Uint8Array(flashBytes).fill(0xff) };
  const device = new RomLoader(flash, { chip, macAddress: Uint8Array.of(0x24, 0x6f, 0x28, 1, 2, 3) });
  const packets: Buffer[] = [];
  const resets: string[] = [];
  const reader = new SlipReader((packet) => packets.push(Buffer.from(packet)));
  let text = "";
  device.onSend = (bytes) => {
    text += Buffer.from(bytes).toString("latin1");
    reader.receive(bytes);
  };
  device.onReset = (mode) => resets.push(mode);
  const send = (code: number, data: Uint8Array = new Uint8Array(), checksum = 0): Response[] => {
    packets.length = 0;
    const packet = Buffer.alloc(8);
    packet[1] = code;
    packet.writeUInt16LE(data.length, 2);
    packet.writeUInt32LE(checksum, 4);
    device.receive(slipFrame(Buffer.concat([packet, data])));
    const responses = packets.filter((each) => each.length >= 8 && each[0] === 1);
    return responses.map((each) => ({ code: each[1]!, value: each.readUInt32LE(4), data: each.subarray(8) }));
  };
  const sync = () => send(0x08, Buffer.from(`07071220${"55".repeat(32)}`, "hex"));
  const block = (code: number, bytes: Uint8Array, sequence = 0) =>
    send(
      code,
      Buffer.concat([words(bytes.length, sequence, 0, 0), bytes]),
      bytes.reduce((sum, byte) => sum ^ byte, 0xef),
    )[0]!;
  /** Puts a stub into RAM: the greeting as its constant is all that the model looks for. */
  const startStub = () => {
    send(0x05, words(8, 1, 0x1800, 0x4008_0000));
    block(0x07, Buffer.from("....OHAI"));
    send(0x06, words(0, 0x4008_0000));
  };
  return { device, flash, packets, resets, send, sync, block, startStub, text: () => text };
}

function words(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) buffer.writeUInt32LE(value >>> 0, 4 * index);
  return buffer;
}

const status = ({ data }: Response) => [...data.subarray(-4, -2)];
const fine = [0, 0];
const bytes = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 7) & 0xff);

loader("says that it waits, once", () => {
  const { device, text } = mk();
  device.stepUntil();
  device.stepUntil();
  assert.is(text().split("waiting for download").length, 2);
});

// Recorded from a board, in esptool's documentation, "Tracing Esptool Serial Communications".
loader("answers SYNC with eight responses, to the byte", () => {
  const { device } = mk();
  device.stepUntil();
  const sent: string[] = [];
  device.onSend = (each) => sent.push(Buffer.from(each).toString("hex"));
  device.receive(Buffer.from(`c0000824000000000007071220${"55".repeat(32)}c0`, "hex"));
  assert.equal(sent, new Array(8).fill("c001080400070712200000" + "0000c0"));
});

loader("understands nothing before the first SYNC", () => {
  const { send, sync } = mk();
  assert.is(send(0x0a, words(0x4000_1000)).length, 0);
  sync();
  assert.is(send(0x0a, words(0x4000_1000)).length, 1);
});

loader("the magic word tells the chip", () => {
  for (const [chip, magic] of [
    ["esp32", 0x00f0_1d83],
    ["esp32c3", 0x1b31_506f],
    ["esp32s2", 0x0000_07c6],
    ["esp32s3", 0x0000_0009],
  ] as const) {
    const { send, sync } = mk(chip);
    sync();
    assert.is(send(0x0a, words(0x4000_1000))[0]!.value, magic, chip);
  }
});

loader("GET_SECURITY_INFO: unknown to the ESP32, without the chip's id on the S2, whole on C3 and S3", () => {
  const ask = (chip: ChipId) => {
    const host = mk(chip);
    host.sync();
    return host.send(0x14)[0]!;
  };
  assert.equal(status(ask("esp32")), [1, 5]);
  assert.is(ask("esp32s2").data.length, 12 + 4);
  assert.is(ask("esp32c3").data.readUInt32LE(12), 5);
  assert.is(ask("esp32s3").data.readUInt32LE(12), 9);
});

loader("the fuses hold the MAC address", () => {
  const { send, sync } = mk("esp32c3");
  sync();
  const low = send(0x0a, words(0x6000_8844))[0]!.value;
  const high = send(0x0a, words(0x6000_8848))[0]!.value;
  assert.is(low, 0x2801_0203);
  assert.is(high & 0xffff, 0x246f);
});

loader("WRITE_REG changes only what the mask says", () => {
  const { send, sync } = mk();
  sync();
  send(0x09, words(0x3ff0_0000, 0x1234_5678, 0xffff_ffff, 0));
  send(0x09, words(0x3ff0_0000, 0xffff_ffff, 0x0000_00f0, 0));
  assert.is(send(0x0a, words(0x3ff0_0000))[0]!.value, 0x1234_56f8);
});

loader("the flash's id comes through the SPI registers, once the pins are attached", () => {
  const { send, sync } = mk();
  const base = 0x3ff4_2000;
  const flashId = () => {
    send(0x09, words(base + 0x2c, 23, 0xffff_ffff, 0));
    send(0x09, words(base + 0x1c, (1 << 31) | (1 << 28), 0xffff_ffff, 0));
    send(0x09, words(base + 0x24, (7 << 28) | 0x9f, 0xffff_ffff, 0));
    send(0x09, words(base, 1 << 18, 0xffff_ffff, 0));
    assert.is(send(0x0a, words(base))[0]!.value, 0, "the command is over");
    return send(0x0a, words(base + 0x80))[0]!.value;
  };
  sync();
  assert.is(flashId(), 0xff_ffff);
  send(0x0d, words(0, 0));
  assert.is(flashId(), 0x14_40c8);
});

loader("flash is out of reach before SPI_ATTACH", () => {
  const { send, sync } = mk();
  sync();
  assert.equal(status(send(0x02, words(4096, 1, 0x400, 0))[0]!), [1, 6]);
});

loader("FLASH_BEGIN erases, FLASH_DATA writes, the MD5 agrees", () => {
  const { flash, send, sync, block } = mk();
  sync();
  send(0x0d, words(0, 0));
  flash.bytes.fill(0);
  const data = bytes(0x400);
  assert.equal(status(send(0x02, words(0x400, 1, 0x400, 0x1000))[0]!), fine);
  assert.is(flash.bytes[0x1fff], 0xff, "a whole sector is erased");
  assert.is(flash.bytes[0x2000], 0, "and no more");
  assert.equal(status(block(0x03, data)), fine);
  const md5 = send(0x13, words(0x1000, 0x400, 0, 0))[0]!;
  assert.is(md5.data.subarray(0, 32).toString(), createHash("md5").update(data).digest("hex"));
});

loader("without an erase, bits only fall", () => {
  const { flash, send, sync, block } = mk();
  sync();
  send(0x0d, words(0, 0));
  flash.bytes.fill(0x0f);
  send(0x02, words(0, 1, 4, 0));
  block(0x03, Uint8Array.of(0x55, 0xff, 0xf0, 0x01));
  assert.equal([...flash.bytes.subarray(0, 4)], [0x05, 0x0f, 0x00, 0x01]);
});

loader("a block with a wrong checksum is refused, and may come again", () => {
  const { flash, send, sync, block } = mk();
  sync();
  send(0x0d, words(0, 0));
  send(0x02, words(4096, 1, 4, 0));
  const data = Uint8Array.of(1, 2, 3, 4);
  const wrong = send(0x03, Buffer.concat([words(4, 0, 0, 0), data]), 0xff)[0]!;
  assert.equal(status(wrong), [1, 7]);
  assert.is(flash.bytes[0], 0xff);
  assert.equal(status(block(0x03, data)), fine);
  assert.equal([...flash.bytes.subarray(0, 4)], [1, 2, 3, 4]);
});

loader("compressed blocks are inflated, wherever they are cut", () => {
  const { flash, send, sync, block } = mk();
  sync();
  send(0x0d, words(0, 0));
  const data = bytes(10_000);
  const packed = deflateSync(data);
  send(0x10, words(12_288, 3, 100, 0));
  for (let at = 0; at < packed.length; at += 100) {
    assert.equal(status(block(0x11, packed.subarray(at, at + 100), at / 100)), fine);
  }
  assert.is(Buffer.compare(flash.bytes.subarray(0, 10_000), data), 0);
});

loader("what cannot be inflated, or has a wrong Adler-32, is an error of its own", () => {
  const host = mk();
  host.sync();
  host.send(0x0d, words(0, 0));
  host.send(0x10, words(4096, 1, 100, 0));
  assert.equal(status(host.block(0x11, bytes(50))), [1, 0x0b]);
  const packed = deflateSync(bytes(100));
  packed[packed.length - 1]! ^= 1;
  host.send(0x10, words(4096, 1, 100, 0));
  assert.equal(status(host.block(0x11, packed)), [1, 0x0c]);
});

loader("writing beyond the flash is refused", () => {
  const { send, sync } = mk();
  sync();
  send(0x0d, words(0, 0));
  assert.equal(status(send(0x02, words(8192, 1, 0x400, 0xf_f000))[0]!), [1, 8]);
});

loader("FLASH_END runs the program, or starts the loader anew", () => {
  for (const [flag, mode] of [
    [1, "run"],
    [0, "boot"],
  ] as const) {
    const host = mk();
    host.sync();
    host.send(0x04, words(flag));
    assert.equal(host.resets, [mode]);
    assert.is(host.send(0x0a, words(0x4000_1000)).length, 0, "nobody answers after it");
  }
});

loader("CHANGE_BAUDRATE answers at the old speed", () => {
  const { device, send, sync } = mk();
  sync();
  let baudRateOfAnswer = 0;
  const onSend = device.onSend;
  device.onSend = (each) => {
    baudRateOfAnswer = device.baudRate;
    onSend(each);
  };
  send(0x0f, words(921_600, 0));
  assert.is(baudRateOfAnswer, 115_200);
  assert.is(device.baudRate, 921_600);
});

loader("a stub in RAM says OHAI and takes over: two status bytes, SYNC's value 0, a raw MD5", () => {
  const { packets, send, sync, startStub } = mk();
  sync();
  startStub();
  assert.is(packets.at(-1)!.toString(), "OHAI");
  assert.is(sync()[0]!.value, 0);
  assert.is(send(0x13, words(0, 16, 0, 0))[0]!.data.length, 16 + 2);
});

loader("a program in RAM that is no stub cannot be run by the model: nobody answers", () => {
  const { send, sync, block } = mk();
  sync();
  send(0x05, words(8, 1, 0x1800, 0x4008_0000));
  block(0x07, bytes(8));
  send(0x06, words(0, 0x4008_0000));
  assert.is(sync().length, 0);
});

loader("the stub tells of a bad block with the next command", () => {
  const { send, sync, block, startStub } = mk();
  sync();
  startStub();
  send(0x10, words(1000, 1, 0x4000, 0));
  assert.equal([...block(0x11, bytes(50)).data], [0, 0]);
  assert.equal([...send(0x12, words(1))[0]!.data], [1, 0xc7]);
});

loader("the stub erases a region of whole sectors", () => {
  const { flash, send, sync, startStub } = mk();
  sync();
  startStub();
  flash.bytes.fill(0);
  assert.equal([...send(0xd1, words(0x1000, 0x1000))[0]!.data], [0, 0]);
  assert.equal([flash.bytes[0xfff], flash.bytes[0x1000], flash.bytes[0x2000]], [0, 0xff, 0]);
  assert.is(send(0xd1, words(0x1001, 0x1000))[0]!.data[0], 1);
});

loader("the stub reads flash in packets, never more on the way than agreed, and ends with the MD5", () => {
  const { device, flash, packets, send, sync, startStub } = mk();
  sync();
  startStub();
  flash.bytes.set(bytes(2500));
  send(0xd2, words(0, 2500, 1000, 2));
  const data = packets.slice(1);
  assert.equal(
    data.map(({ length }) => length),
    [1000, 1000],
    "the third waits for a confirmation",
  );
  packets.length = 0;
  device.receive(slipFrame(words(1000)));
  assert.equal(
    packets.map(({ length }) => length),
    [500],
  );
  device.receive(slipFrame(words(2500)));
  const read = Buffer.concat([...data, packets[0]!]);
  assert.is(Buffer.compare(read, bytes(2500)), 0);
  assert.is(packets[1]!.toString("hex"), createHash("md5").update(bytes(2500)).digest("hex"));
});

loader("noise, half frames and wrong escapes between packets do no harm", () => {
  const { device, send, sync } = mk();
  sync();
  device.receive(Buffer.from("55aa", "hex"));
  device.receive(Buffer.from("c0000a0400", "hex"));
  device.receive(Buffer.from("c0db00c0", "hex"));
  assert.is(send(0x0a, words(0x4000_1000)).at(-1)!.value, 0x00f0_1d83);
});

loader.run();
