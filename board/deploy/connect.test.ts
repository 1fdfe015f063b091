import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bridgeFrame } from "../../jacdac/bridge-control.ts";
import { FrameWriter, PacketCommand, ServiceIndex } from "../../jacdac/frame.ts";
import { encodeFrame } from "../../jacdac/framing.ts";
import { AnnounceFlag, ServiceClass, UsbBridgeCommand } from "../../jacdac/services.ts";
import { Problem } from "../../messages/problem.ts";
import { Random } from "../../sim/numbers/random.ts";
import { deployImage } from "../../test/support/deploy-image.ts";
import { Desk } from "../../test/support/desk.ts";
import { imageOf } from "../../test/support/simulate.ts";
import { RomLoader } from "../../virtual-board/rom/rom-loader.ts";
import type { SerialDevice } from "../../virtual-board/serial/serial-device.ts";
import { openSession } from "./board-session.ts";
import { connect } from "./connect.ts";

const connecting = suite("connecting to a board");

/** A device that answers each block of bytes with others. */
function answering(answer: (bytes: Uint8Array) => Uint8Array): SerialDevice {
  return {
    baudRate: 115_200,
    receive(bytes) {
      const reply = answer(bytes);
      if (reply.length > 0) this.onSend(reply);
    },
    onSend() {},
    onReset() {},
    stepUntil() {},
  };
}

const text = (words: string) => new TextEncoder().encode(words);

function problemWith(desk: Desk): Promise<string> {
  return problemOf(desk, openSession(desk.line, desk.timers));
}

async function problemOf(desk: Desk, work: Promise<unknown>): Promise<string> {
  try {
    await desk.until(work);
    return "none";
  } catch (error) {
    if (error instanceof Problem) return error.id;
    throw error;
  }
}

connecting("a board with the firmware answers", async () => {
  assert.is(await problemWith(new Desk()), "none");
});

connecting("a line where nobody answers", async () => {
  const desk = new Desk({ run: () => answering(() => new Uint8Array(0)) });
  assert.is(await problemWith(desk), "board.silent");
  assert.ok(desk.line.closed, "the port is let go");
});

connecting("a board that speaks something else", async () => {
  assert.is(await problemWith(new Desk({ run: () => answering(() => text("\r\n>")) })), "board.otherDevice");
  assert.is(await problemWith(new Desk({ run: () => answering((bytes) => bytes) })), "board.otherDevice");
});

connecting("a board in boot mode", async () => {
  const desk = new Desk({ mode: "boot", boot: (flash) => new RomLoader(flash, { chip: "esp32" }) });
  assert.is(await problemWith(desk), "board.bootMode");
  desk.board.reset("run");
  desk.line.closed = false;
  assert.is(await problemWith(desk), "none", "after the reset button it is a robot again");
});

connecting("a Jacdac board that takes no programs", async () => {
  const writer = new FrameWriter({ low: 1, high: 2 });
  const at = writer.push(ServiceIndex.control, PacketCommand.announce, 8);
  writer.view.setUint32(at, AnnounceFlag.restartCounterSteady, true);
  writer.view.setUint32(at + 4, ServiceClass.button, true);
  const announcement = encodeFrame(writer.finish());
  const yes = encodeFrame(bridgeFrame(UsbBridgeCommand.enablePackets, false));
  const desk = new Desk({ run: () => answering(() => Uint8Array.from([...yes, ...announcement])) });
  assert.is(await problemWith(desk), "board.other");
});

connecting("a cable that is out already", async () => {
  const desk = new Desk();
  const connected = connect(desk.line, desk.timers);
  desk.line.unplug();
  try {
    await desk.until(connected);
    assert.unreachable();
  } catch (error) {
    assert.is((error as Problem).id, "board.unplugged");
  }
});

/** Whatever is wanted of a board: when it was found in time, it is gone after that. */
const askForEver = (desk: Desk) =>
  openSession(desk.line, desk.timers).then(async ({ manager }) => {
    for (;;) await manager.programBytes();
  });

// Connecting takes some 0.4 s of the board's time.
for (let tenth = 0; tenth <= 10; tenth++) {
  connecting(`a cable that comes out after ${tenth} tenths of connecting is gone`, async () => {
    const desk = new Desk();
    desk.timers.after(40 * tenth, () => desk.line.unplug());
    assert.is(await problemOf(desk, askForEver(desk)), "board.unplugged");
  });
}

for (const tenth of [0, 4, 9]) {
  connecting(
    `so after ${tenth} tenths when the computer first waits whether the port comes back`,
    async () => {
      const desk = new Desk();
      desk.timers.after(40 * tenth, () => desk.line.vanish());
      desk.timers.after(40 * tenth + 4_000, () => desk.line.unplug());
      assert.is(await problemOf(desk, askForEver(desk)), "board.unplugged");
    },
  );
}

connecting("a board that takes its port away while it resets is waited for", async () => {
  const desk = new Desk();
  desk.timers.after(50, () => desk.line.vanish());
  desk.timers.after(3_500, () => {
    desk.line.plugged = true;
    desk.line.away = false;
  });
  assert.is(await problemWith(desk), "none");
});

connecting("a board that talks all the time is found among its words", async () => {
  const desk = new Desk();
  await desk.until(
    deployImage(
      desk,
      imageOf(
        `setInterval(() => {\n  for (let i = 0; i < 40; i++) console.log("word after word after word after word")\n}, 10)\n`,
      ),
    ),
  );
  await desk.seconds(1);
  assert.is(await problemWith(desk), "none");
});

connecting("noise on the line before and between what the board says does no harm", async () => {
  const desk = new Desk();
  const random = new Random(8).stream("noise");
  const noise = () => Uint8Array.from({ length: random.uint32() % 30 }, () => random.uint32() & 0xff);
  desk.line.backwards = (bytes) => Uint8Array.from([...noise(), ...bytes]);
  desk.board.send(noise());
  assert.is(await problemWith(desk), "none");
});

connecting.run();
