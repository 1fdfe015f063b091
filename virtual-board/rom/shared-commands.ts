import type { Handler } from "./command.ts";
import type { LoaderState } from "./loader-state.ts";
import { blockFault, blockOf, opcode, wordsOf } from "./packet.ts";

const writeBytes = 16;

/** Commands that the ROM and the stub carry out alike. */
export function sharedCommands(state: LoaderState): Record<number, Handler> {
  const { memory, ram, chip } = state;
  const securityInfo: Handler = () => {
    const data = new Uint8Array(chip.securityInfo === "whole" ? 20 : 12);
    if (chip.securityInfo === "whole") new DataView(data.buffer).setUint32(12, chip.imageChipId, true);
    return { data };
  };

  return {
    [opcode.readRegister](request) {
      if (request.data.length !== 4) return { fault: "length" };
      return { value: memory.read(wordsOf(request)(0)) };
    },
    [opcode.writeRegister](request) {
      if (request.data.length === 0 || request.data.length % writeBytes) return { fault: "length" };
      const word = wordsOf(request);
      for (let at = 0; at < request.data.length / 4; at += 4) {
        memory.write(word(at), word(at + 1), word(at + 2));
      }
      return {};
    },
    [opcode.memBegin](request) {
      if (request.data.length < 16) return { fault: "length" };
      const word = wordsOf(request);
      ram.begin(word(3), word(0));
      return {};
    },
    [opcode.memData](request) {
      const fault = blockFault(request);
      if (fault) return { fault };
      return ram.write(blockOf(request)) ? {} : { fault: "failed" };
    },
    [opcode.spiSetParams]: (request) => (request.data.length === 24 ? {} : { fault: "length" }),
    [opcode.changeBaudRate](request) {
      if (request.data.length !== 8) return { fault: "length" };
      const baudRate = wordsOf(request)(0);
      return {
        afterwards() {
          state.baudRate = baudRate;
        },
      };
    },
    ...(chip.securityInfo === "unknown" ? {} : { [opcode.getSecurityInfo]: securityInfo }),
  };
}
