import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Random } from "../sim/numbers/random.ts";
import { JacdacPeer } from "../test/support/jacdac-peer.ts";
import { FrameFlag, FrameWriter } from "./frame.ts";
import { encodeData, encodeFrame, FrameDecoder, type LineGap, Mark } from "./framing.ts";

const framing = suite("serial framing");

const device = { low: 0x12fe34fe, high: 0xfefdfcfe };

/** A frame with one packet whose payload has many marks in it. */
function frameOf(payload: readonly number[], flags: number = FrameFlag.command): Uint8Array {
  const writer = new FrameWriter(device, flags);
  const at = writer.push(1, 0x1181, payload.length);
  for (const [i, byte] of payload.entries()) writer.view.setUint8(at + i, byte);
  return writer.finish().slice();
}

function decode(...pieces: readonly (Uint8Array | readonly number[])[]) {
  const frames: Uint8Array[] = [];
  const gaps: LineGap[] = [];
  let text = "";
  const decoder = new FrameDecoder({
    frame: (frame) => frames.push(frame),
    text: (bytes) => {
      text += new TextDecoder("latin1").decode(bytes);
    },
    gap: (what) => gaps.push(what),
  });
  for (const piece of pieces) decoder.push(Uint8Array.from(piece));
  return { frames, gaps, text };
}

const marks = [Mark.magic, Mark.frameStart, Mark.magic, Mark.magic, Mark.frameEnd, Mark.literal, 0];
const latin = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

framing("a frame full of marks comes back as it was, in pieces of any size", () => {
  const frame = frameOf([...marks, ...marks]);
  const line = encodeFrame(frame);
  for (let size = 1; size <= line.length; size++) {
    const pieces = [];
    for (let at = 0; at < line.length; at += size) pieces.push(line.slice(at, at + size));
    assert.equal(decode(...pieces), { frames: [frame], gaps: [], text: "" }, `pieces of ${size}`);
  }
});

framing("the largest frame fits", () => {
  const frame = frameOf(new Array(232).fill(Mark.magic));
  assert.equal(decode(encodeFrame(frame)).frames, [frame]);
});

framing("log text stands between frames, and zeros that fill a block are no text", () => {
  const frame = frameOf([1, 2]);
  const line = decode(latin("> a\n"), encodeFrame(frame), [0, 0, 0], latin("> b\n"), encodeFrame(frame));
  assert.equal(line, { frames: [frame, frame], gaps: [], text: "> a\n> b\n" });
});

framing("text may hold the magic byte itself", () => {
  const line = decode(encodeData(Uint8Array.from([65, Mark.magic, 66])));
  assert.is(line.text, "A\u00feB");
});

framing("a frame that is cut anywhere is told and the next one still arrives", () => {
  const frame = frameOf([1, 2, 3, 4]);
  const line = encodeFrame(frame);
  for (let kept = 2; kept < line.length; kept++) {
    const { frames, gaps, text } = decode(line.slice(0, kept), encodeFrame(frame));
    assert.equal(frames, [frame], `cut after ${kept}`);
    assert.equal({ gaps, text }, { gaps: ["damage"], text: "" }, `cut after ${kept}`);
  }
});

framing("one wrong bit anywhere loses this frame only", () => {
  const frame = frameOf([1, 2, 3]);
  const line = encodeFrame(frame);
  for (let at = 2; at < line.length - 2; at++) {
    const broken = line.slice();
    broken[at]! ^= 0x10;
    assert.equal(decode(broken, encodeFrame(frame)).frames, [frame], `byte ${at}`);
  }
});

framing("lost text and lost frames are told", () => {
  assert.equal(decode([Mark.magic, Mark.textGap, Mark.magic, Mark.frameGap]).gaps, ["text", "frames"]);
});

framing("an endless frame ends by itself, and the line is text again", () => {
  const { gaps, text } = decode([Mark.magic, Mark.frameStart], new Array(400).fill(65));
  assert.equal(gaps, ["damage"]);
  assert.ok(text.length > 100 && text.length < 200, String(text.length));
});

framing("jacdac-ts sends the same bytes, and reads what we send", async () => {
  const peer = new JacdacPeer();
  await peer.connect();
  for (const payload of [[], [1, 2, 3], marks, new Array(230).fill(Mark.magic)]) {
    const frame = frameOf(payload);
    assert.equal(decode(await peer.encode(frame)).frames, [frame]);
    assert.equal(peer.decode(encodeFrame(frame)), [frame]);
  }
  peer.close();
});

framing("jacdac-ts and we find the same frames in a thousand damaged lines", async () => {
  const peer = new JacdacPeer();
  await peer.connect();
  const random = new Random(5).stream("lines");
  const below = (limit: number) => random.uint32() % limit;
  let found = 0;
  for (let line = 0; line < 1000; line++) {
    const bytes: number[] = [];
    for (let piece = 0; piece < 6; piece++) {
      const frame = [...encodeFrame(frameOf(Array.from({ length: below(40) }, () => 0xf8 + below(8))))];
      const kind = below(6);
      if (kind === 0) bytes.push(...frame.slice(0, below(frame.length)));
      else if (kind === 1) bytes.push(...Array.from({ length: below(20) }, () => 0xf8 + below(8)));
      else if (kind === 2) bytes.push(...latin("> text\n"));
      else if (kind === 3) frame[below(frame.length)] = below(256);
      if (kind >= 3) bytes.push(...frame);
    }
    const cut = below(bytes.length + 1);
    // A frame of the line before must not run into this one.
    const ends = [Mark.magic, Mark.reserved, Mark.magic, Mark.frameStart, Mark.magic, Mark.frameEnd];
    const ours = decode(bytes.slice(0, cut), bytes.slice(cut), ends).frames;
    const theirs = peer.decode(Uint8Array.from(bytes.slice(0, cut)));
    theirs.push(...peer.decode(Uint8Array.from([...bytes.slice(cut), ...ends])));
    assert.equal(ours, theirs, `line ${line}: ${bytes.join(" ")}`);
    found += ours.length;
  }
  peer.close();
  assert.ok(found > 1000, `only ${found} frames survived`);
});

framing.run();
