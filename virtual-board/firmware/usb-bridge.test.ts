import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bridgeFrame } from "../../jacdac/bridge-control.ts";
import { encodeFrame, FrameDecoder, type LineGap } from "../../jacdac/framing.ts";
import { UsbBridgeCommand } from "../../jacdac/services.ts";
import { UsbBridge } from "./usb-bridge.ts";

const bridging = suite("the firmware's end of the USB line");

function mk() {
  const bridge = new UsbBridge(() => {});
  const found: (string | LineGap)[] = [];
  const frames: Uint8Array[] = [];
  const decoder = new FrameDecoder({
    frame: (frame) => frames.push(frame),
    text: (bytes) => {
      const last = found.at(-1);
      const text = new TextDecoder("latin1").decode(bytes);
      if (last === undefined || last === "text" || last === "frames") found.push(text);
      else found[found.length - 1] = last + text;
    },
    gap: (what) => found.push(what),
  });
  const pull = (blocks = Number.POSITIVE_INFINITY) => {
    for (let block = bridge.pull(); block.length > 0; block = bridge.pull()) {
      assert.ok(block.length <= 64, `a block of ${block.length} bytes`);
      decoder.push(block);
      if (--blocks <= 0) return;
    }
  };
  return { bridge, found, frames, pull };
}

bridging("what fits into the firmware's buffer arrives whole", () => {
  const { bridge, found, pull } = mk();
  const line = "a".repeat(99);
  for (let i = 0; i < 40; i++) bridge.log(line);
  pull();
  assert.equal(found, [`${line}\n`.repeat(40)]);
});

bridging("what does not fit is lost in rounds of 4096 bytes, and the place is marked", () => {
  const { bridge, found, pull } = mk();
  const lines = Array.from({ length: 100 }, (_, i) => `${String(i).padStart(4, "0")}${"-".repeat(95)}`);
  const all = lines.map((line) => `${line}\n`).join("");
  for (const line of lines) bridge.log(line);
  pull();
  assert.equal(found, ["text", all.slice(8192)]);
});

bridging("a part that was sent before the loss stands before the mark", () => {
  const { bridge, found, pull } = mk();
  const line = (letter: string) => letter.repeat(99);
  bridge.log(line("a"));
  pull(1);
  for (let i = 0; i < 45; i++) bridge.log(line("b"));
  pull();
  const [head, gap, tail] = found as string[];
  assert.is(gap, "text");
  assert.match(head!, /^a+$/);
  const all = `${line("a")}\n${`${line("b")}\n`.repeat(45)}`;
  assert.is(head!.length + 4096 + tail!.length, all.length);
  assert.is(tail, all.slice(head!.length + 4096));
});

bridging("frames that find no room are marked once, and those after it come", () => {
  const { bridge, found, frames, pull } = mk();
  bridge.push(encodeFrame(bridgeFrame(UsbBridgeCommand.enablePackets, true)));
  pull();
  const before = frames.length;
  const frame = bridgeFrame(UsbBridgeCommand.enableLog, false);
  for (let i = 0; i < 500; i++) bridge.frame(frame);
  pull();
  bridge.frame(frame);
  pull();
  assert.is(found.filter((each) => each === "frames").length, 1);
  assert.ok(frames.length - before > 100 && frames.length - before < 500);
});

bridging.run();
