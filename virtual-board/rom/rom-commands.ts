import { md5 } from "@noble/hashes/legacy.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Fault, Handler, LoaderProgram } from "./command.ts";
import { FlashDownload } from "./flash-download.ts";
import type { LoaderState } from "./loader-state.ts";
import { blockFault, blockOf, opcode, type Request, wordsOf } from "./packet.ts";
import { sharedCommands } from "./shared-commands.ts";

/** Esptool documentation, "Serial Protocol", "ROM Loader Errors". */
const faultNumbers: Readonly<Record<Fault, number>> = {
  length: 0x05,
  "unknown command": 0x05,
  failed: 0x06,
  "no download": 0x06,
  "not enough data": 0x06,
  "too much": 0x06,
  checksum: 0x07,
  "beyond flash": 0x08,
  inflate: 0x0b,
  adler: 0x0c,
};

const slowReadBytes = 64;
/** The ROM answers SYNC with the first word that it got. */
const syncValue = 0x2012_0707;

/**
 * The loader in the chip's ROM. It erases before it writes and writes a block before it answers. What it does with
 * sequence numbers is not documented: the model ignores them, and a wrong order shows in the MD5.
 */
export function romLoader(state: LoaderState): LoaderProgram {
  const { flash, spi, ram, actions } = state;

  /** Until SPI_ATTACH the ROM cannot reach the flash. */
  const needsFlash =
    (handler: Handler): Handler =>
    (request) =>
      spi.attached ? handler(request) : { fault: "failed" };

  const begin = (compressed: boolean): Handler =>
    needsFlash((request) => {
      const word = wordsOf(request);
      const [eraseBytes, blocks, blockBytes, offset] = [word(0), word(1), word(2), word(3)];
      if (request.data.length < 16) return { fault: "length" };
      if (!flash.holds(offset, eraseBytes)) return { fault: "beyond flash" };
      flash.erase(offset, eraseBytes);
      const bytes = compressed ? eraseBytes : blocks * blockBytes;
      state.download = new FlashDownload(flash, { offset, bytes, compressed });
      return {};
    });

  const write: Handler = (request) => {
    if (!state.download) return { fault: "no download" };
    return { fault: blockFault(request) ?? state.download.write(blockOf(request)) };
  };

  /** Leaves the loader: 0 starts the chip anew, which brings the loader again since the boot pin was read at power-on. */
  const end: Handler = (request) => ({
    afterwards: () => actions.reset(wordsOf(request)(0) === 0 ? "boot" : "run"),
  });

  return {
    statusBytes: 4,
    faultNumber: (fault) => faultNumbers[fault],
    unknownCommandCode: 0,
    handlers: {
      ...sharedCommands(state),
      [opcode.sync]: () => ({ value: syncValue, times: 8 }),
      [opcode.memEnd](request) {
        const entry = wordsOf(request)(1);
        if (entry === 0) return {};
        return { afterwards: () => (ram.holdsStub(entry) ? actions.startStub() : actions.fallSilent()) };
      },
      [opcode.spiAttach]() {
        spi.attached = true;
        return {};
      },
      [opcode.flashBegin]: begin(false),
      [opcode.flashDeflBegin]: begin(true),
      [opcode.flashData]: write,
      [opcode.flashDeflData]: write,
      [opcode.flashEnd]: end,
      [opcode.flashDeflEnd]: end,
      [opcode.spiFlashMd5]: needsFlash((request: Request) => {
        const word = wordsOf(request);
        if (!flash.holds(word(0), word(1))) return { fault: "beyond flash" };
        const hex = bytesToHex(md5(flash.read(word(0), word(1))));
        return { data: new TextEncoder().encode(hex) };
      }),
      [opcode.readFlashSlow]: needsFlash((request: Request) => {
        const word = wordsOf(request);
        if (word(1) > slowReadBytes || !flash.holds(word(0), word(1))) return { fault: "failed" };
        const data = new Uint8Array(slowReadBytes);
        data.set(flash.read(word(0), word(1)));
        return { data };
      }),
    },
  };
}
