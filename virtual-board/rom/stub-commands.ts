import { md5 } from "@noble/hashes/legacy.js";
import type { Fault, Handler, LoaderProgram } from "./command.ts";
import { FlashDownload } from "./flash-download.ts";
import { FlashReader } from "./flash-reader.ts";
import type { LoaderState } from "./loader-state.ts";
import { blockFault, blockOf, opcode, wordsOf } from "./packet.ts";
import { sharedCommands } from "./shared-commands.ts";
import { sectorBytes } from "./spi-flash.ts";

const faultNumbers: Readonly<Record<Fault, number>> = {
  length: 0xc0,
  checksum: 0xc1,
  failed: 0xc3,
  "beyond flash": 0xc4,
  "no download": 0xc6,
  inflate: 0xc7,
  adler: 0xc7,
  "not enough data": 0xc8,
  "too much": 0xc9,
  "unknown command": 0xff,
};

const largestBlockBytes = 0x4000;

/**
 * What Espressif's flasher stub does, in its own protocol. The model cannot run the stub's code, so it answers in its
 * place once a flasher has put one into RAM. The stub confirms a block first and writes it then: a fault comes with the
 * next command.
 */
export function flasherStub(state: LoaderState): LoaderProgram {
  const { flash, spi, actions } = state;
  let fault: Fault | undefined;
  let reader: FlashReader | undefined;
  spi.attached = true;

  const begin =
    (compressed: boolean): Handler =>
    (request) => {
      const word = wordsOf(request);
      const [bytes, blockBytes, offset] = [word(0), word(2), word(3)];
      if (request.data.length !== 16 || blockBytes > largestBlockBytes) return { fault: "length" };
      if (!flash.holds(offset, bytes)) return { fault: "beyond flash" };
      // The stub erases sector by sector as it goes; the flash ends up the same.
      flash.erase(offset, bytes);
      fault = undefined;
      state.download = new FlashDownload(flash, { offset, bytes, compressed });
      return {};
    };

  const write: Handler = (request) => {
    const download = state.download;
    if (!download) return { fault: "no download" };
    const wrong = blockFault(request);
    if (wrong) return { fault: wrong };
    return {
      fault,
      afterwards() {
        fault = download.write(blockOf(request));
      },
    };
  };

  const end: Handler = (request) => {
    if (!state.download) return { fault: "no download" };
    if (fault) return { fault };
    if (state.download.remaining > 0) return { fault: "not enough data" };
    state.download = undefined;
    return { afterwards: () => wordsOf(request)(0) === 0 && actions.reset("boot") };
  };

  return {
    statusBytes: 2,
    faultNumber: (each) => faultNumbers[each],
    receiveRaw(packet) {
      if (!reader) return false;
      if (reader.confirm(packet)) reader = undefined;
      return true;
    },
    handlers: {
      ...sharedCommands(state),
      [opcode.sync]: () => ({ times: 8 }),
      [opcode.memEnd]: (request) =>
        wordsOf(request)(1) === 0 ? {} : { afterwards: () => actions.fallSilent() },
      [opcode.spiAttach]: (request) => (request.data.length === 4 ? {} : { fault: "length" }),
      [opcode.flashBegin]: begin(false),
      [opcode.flashDeflBegin]: begin(true),
      [opcode.flashData]: write,
      [opcode.flashDeflData]: write,
      [opcode.flashEnd]: end,
      [opcode.flashDeflEnd]: end,
      [opcode.spiFlashMd5](request) {
        const word = wordsOf(request);
        if (request.data.length !== 16) return { fault: "length" };
        if (!flash.holds(word(0), word(1))) return { fault: "beyond flash" };
        return { data: md5(flash.read(word(0), word(1))) };
      },
      [opcode.eraseFlash]() {
        flash.erase(0, flash.size);
        return {};
      },
      [opcode.eraseRegion](request) {
        const [offset, bytes] = [wordsOf(request)(0), wordsOf(request)(1)];
        if (request.data.length !== 8) return { fault: "length" };
        if (offset % sectorBytes || bytes % sectorBytes) return { fault: "failed" };
        if (!flash.holds(offset, bytes)) return { fault: "beyond flash" };
        flash.erase(offset, bytes);
        return {};
      },
      [opcode.readFlash](request) {
        const word = wordsOf(request);
        const plan = { offset: word(0), length: word(1), packetBytes: word(2), maxInFlight: word(3) };
        if (request.data.length !== 16 || plan.packetBytes === 0) return { fault: "length" };
        if (!flash.holds(plan.offset, plan.length)) return { fault: "beyond flash" };
        return {
          afterwards() {
            reader = new FlashReader(flash, plan, actions.sendPacket);
            reader.start();
          },
        };
      },
      [opcode.runUserCode]: () => ({ silent: true, afterwards: () => actions.reset("run") }),
    },
  };
}
