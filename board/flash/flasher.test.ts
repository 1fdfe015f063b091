import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Random } from "../../sim/numbers/random.ts";
import { ChipOnAWire } from "../../test/support/chip-on-a-wire.ts";
import { madeUpFirmware } from "../../test/support/made-up-firmware.ts";
import { type ChipId, firmwareChips } from "../firmware/chip.ts";
import { FlashError, type FlashTrouble, flashFirmware } from "./flasher.ts";

const flasher = suite("flasher");

const plan = (chip: ChipId, image = madeUpFirmware(chip)) => ({
  image,
  offset: firmwareChips[chip].flashOffset,
  chip,
  onProgress() {},
});

const inFlash = (board: ChipOnAWire, { image, offset }: ReturnType<typeof plan>) =>
  Buffer.compare(board.flash.bytes.subarray(offset, offset + image.length), image) === 0;

async function trouble(run: Promise<unknown>): Promise<FlashTrouble | "none"> {
  try {
    await run;
    return "none";
  } catch (error) {
    if (error instanceof FlashError) return error.trouble;
    throw error;
  }
}

for (const chip of Object.keys(firmwareChips) as ChipId[]) {
  flasher(`esptool-js writes an ${chip}, compressed, and finds the right MD5`, async () => {
    const board = new ChipOnAWire(chip);
    const firmware = plan(chip);
    const outcome = await flashFirmware(board, firmware);
    assert.is(outcome.chip, firmwareChips[chip].name);
    assert.is(outcome.restarted, false);
    assert.ok(inFlash(board, firmware));
    assert.ok(board.received < firmware.image.length, `${board.received} bytes were sent: not compressed`);
  });
}

flasher("progress ends at all", async () => {
  const seen: (readonly [number, number])[] = [];
  const onProgress = (done: number, of: number) => seen.push([done, of]);
  await flashFirmware(new ChipOnAWire("esp32c3"), { ...plan("esp32c3"), onProgress });
  const [done, of] = seen.at(-1)!;
  assert.is(done, of);
  assert.ok(seen.length > 2);
});

flasher("a board with a reset line is put into boot mode and started again", async () => {
  const board = new ChipOnAWire("esp32", { hasControlSignals: true });
  const outcome = await flashFirmware(board, plan("esp32"));
  assert.is(outcome.restarted, true);
  assert.is(board.resets[0], "boot");
  assert.is(board.resets.at(-1), "run");
});

flasher("another chip than the firmware's is left as it was", async () => {
  const board = new ChipOnAWire("esp32s3");
  assert.is(await trouble(flashFirmware(board, plan("esp32c3"))), "wrong chip");
  assert.ok(board.flash.bytes.every((byte) => byte === 0xff));
});

flasher("a flash that is too small is left as it was", async () => {
  const board = new ChipOnAWire("esp32", { flashBytes: 1024 * 1024 });
  const firmware = plan("esp32", madeUpFirmware("esp32", 1024 * 1024));
  assert.is(await trouble(flashFirmware(board, firmware)), "too small");
  assert.ok(board.flash.bytes.every((byte) => byte === 0xff));
});

flasher("a board that is not in boot mode does not answer", async () => {
  const board = new ChipOnAWire("esp32");
  board.disturb = () => undefined;
  assert.is(await trouble(flashFirmware(board, plan("esp32"))), "silent");
});

flasher("unplugged in the middle: the next try writes the whole", async () => {
  const board = new ChipOnAWire("esp32c3");
  const firmware = plan("esp32c3");
  board.disturb = (bytes, before) => {
    if (before < 30_000) return bytes;
    board.onLost();
    return undefined;
  };
  assert.is(await trouble(flashFirmware(board, firmware)), "unplugged");
  assert.not.ok(inFlash(board, firmware));
  const again = new ChipOnAWire("esp32c3");
  again.flash.bytes.set(board.flash.bytes);
  await flashFirmware(again, firmware);
  assert.ok(inFlash(again, firmware));
});

for (const [bytes, expected] of [
  [300, "before"],
  [3_000, "before"],
  [30_000, ""],
  [36_000, ""],
] as const) {
  const when = expected ? "before anything was written" : "in the middle";
  flasher(`stopped or unplugged ${when}, after ${bytes} bytes, it says which`, async () => {
    for (const kind of ["stopped", "unplugged"] as const) {
      const board = new ChipOnAWire("esp32");
      const firmware = plan("esp32");
      const stop = new AbortController();
      board.disturb = (block, before) => {
        if (before >= bytes) {
          if (kind === "stopped") stop.abort();
          else board.onLost();
        }
        return block;
      };
      const found = await trouble(flashFirmware(board, { ...firmware, signal: stop.signal }));
      assert.is(found, `${kind} ${expected}`.trim());
      const touched = board.flash.bytes.some((byte) => byte !== 0xff);
      assert.is(touched, expected === "");
    }
  });
}

flasher("a block that arrives damaged is sent again", async () => {
  const board = new ChipOnAWire("esp32");
  const firmware = plan("esp32");
  let damaged = 0;
  board.disturb = (bytes, before) => {
    // Behind the stub's upload, one byte in the middle of a large block.
    if (damaged > 0 || before < 20_000 || bytes.length < 4000) return bytes;
    damaged++;
    return bytes.map((byte, index) => (index === 3000 ? byte ^ 1 : byte));
  };
  await flashFirmware(board, firmware);
  assert.is(damaged, 1);
  assert.ok(inFlash(board, firmware));
});

const random = new Random(7).stream("garbage");
const garbage = (count: number) => Uint8Array.from({ length: count }, () => random.uint32() & 0xff);

/** Whatever garbage did: a flasher that said "done" has written the firmware, and a clean second try always does. */
async function endsWell(board: ChipOnAWire, expected: readonly (FlashTrouble | "none")[]): Promise<void> {
  const firmware = plan("esp32");
  const first = await trouble(flashFirmware(board, firmware));
  assert.ok(expected.includes(first), `it ended with: ${first}`);
  if (first === "none") assert.ok(inFlash(board, firmware), "it said done");
  board.disturb = (bytes) => bytes;
  board.disturbAnswer = (bytes) => bytes;
  await board.setSignals({ rts: true });
  await board.setSignals({ rts: false });
  await flashFirmware(board, firmware);
  assert.ok(inFlash(board, firmware), "the second try");
}

flasher("a board that still talks when it is first asked is asked again", async () => {
  const board = new ChipOnAWire("esp32");
  const text = new TextEncoder().encode("I (31) boot: ESP-IDF\r\n");
  let answers = 0;
  board.disturbAnswer = (bytes) => {
    answers++;
    return answers <= 8 ? Uint8Array.from([...text, ...bytes]) : bytes;
  };
  await endsWell(board, ["none"]);
});

flasher("garbage in front of each answer ends in a clear trouble", async () => {
  const board = new ChipOnAWire("esp32");
  board.disturbAnswer = (bytes) => Uint8Array.from([...garbage(9), ...bytes]);
  await endsWell(board, ["silent", "interrupted"]);
});

flasher("answers that arrive damaged end in a clear trouble or in firmware that is right", async () => {
  for (const every of [2, 20]) {
    const board = new ChipOnAWire("esp32");
    let answers = 0;
    board.disturbAnswer = (bytes) => {
      answers++;
      return answers % every === 0
        ? bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 0x24 : byte))
        : bytes;
    };
    await endsWell(board, ["none", "silent", "unknown chip", "interrupted"]);
  }
});

flasher("garbage among the blocks ends in a clear trouble or in firmware that is right", async () => {
  for (const every of [3, 17]) {
    const board = new ChipOnAWire("esp32");
    let blocks = 0;
    board.disturb = (bytes) => {
      blocks++;
      return blocks % every === 0 ? Uint8Array.from([...garbage(20), ...bytes]) : bytes;
    };
    await endsWell(board, ["none", "silent", "interrupted"]);
  }
});

flasher("a port where something only babbles is silent for a flasher", async () => {
  const board = new ChipOnAWire("esp32");
  board.disturb = () => undefined;
  const babble = setInterval(() => board.onBytes(garbage(64)), 5);
  assert.is(await trouble(flashFirmware(board, plan("esp32"))), "silent");
  clearInterval(babble);
});

flasher.run();
