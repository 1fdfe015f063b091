import { connect } from "../board/deploy/connect.ts";
import { ProgramManager } from "../board/deploy/program-manager.ts";
import { firmwareBaudRate } from "../board/serial/line.ts";
import { Random } from "../sim/numbers/random.ts";
import { Desk } from "../test/support/desk.ts";
import { imageOf } from "../test/support/simulate.ts";

/**
 * Bytes on the wire and time of a deploy, at the speed of the firmware's line, in virtual time: the same figures on
 * each computer. Not in it: the latency of USB (up to 1 ms a block on a board with a serial chip), and the erasing of the
 * flash, for which the makers of flash chips name 45 ms a sector of 4 KB as typical.
 */
const bitsPerByte = 10;
const eraseMsPerSector = 45;
const sectorBytes = 4096;
const managerHeaderBytes = 128;

/** An image of exactly so many bytes, filled up with random ones. */
function imageOfSize(bytes: number): Uint8Array {
  const random = new Random(1).stream("image");
  const literal = (count: number) =>
    Array.from({ length: count }, () => (random.uint32() & 0xff).toString(16).padStart(2, "0")).join("");
  const build = (count: number) =>
    imageOf(`const filler = hex\`${literal(count)}\`\nconsole.log(filler.length)\n`);
  const empty = build(1000).length - 1000;
  for (let count = bytes - empty - 64; count < bytes; count++) {
    const image = build(count);
    if (image.length === bytes) return image;
    if (image.length > bytes) break;
    count += Math.max(0, bytes - image.length - 33);
  }
  throw new Error(`no image of ${bytes} bytes`);
}

async function measure(bytes: number) {
  const image = imageOfSize(bytes);
  const desk = new Desk();
  const link = await desk.until(connect(desk.line, desk.timers));
  const manager = await desk.until(ProgramManager.find(link));
  const { board } = desk;
  const begun = { us: board.timeUs, there: board.toBoard.bytes, back: board.fromBoard.bytes };
  let sentUs = 0;
  let provenUs = 0;
  await desk.until(
    manager.transfer(image, {
      onProgress: (done, of) => {
        if (done === of) sentUs = board.timeUs - begun.us;
      },
      onStart: () => {
        provenUs = board.timeUs - begun.us;
      },
    }),
  );
  const there = board.toBoard.bytes - begun.there;
  const linkMs = (1000 * image.length * bitsPerByte) / firmwareBaudRate;
  const wireMs = (1000 * there * bitsPerByte) / firmwareBaudRate;
  const sectors = Math.ceil((image.length + managerHeaderBytes) / sectorBytes);
  return {
    image: image.length,
    "bytes to board": there,
    "bytes back": board.fromBoard.bytes - begun.back,
    "overhead %": Math.round((100 * (there - image.length)) / image.length),
    "link alone ms": round(linkMs),
    "its bytes ms": round(wireMs),
    "sent ms": round(sentUs / 1000),
    "proven ms": round(provenUs / 1000),
    "times link": round(sentUs / 1000 / linkMs),
    "erase ms (typical)": sectors * eraseMsPerSector,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

console.table([await measure(4 * 1024), await measure(30 * 1024)]);
