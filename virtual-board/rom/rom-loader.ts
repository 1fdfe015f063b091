import type { FlashMemory, SerialDevice, StartMode } from "../serial/serial-device.ts";
import { type ChipId, chips } from "./chips.ts";
import type { LoaderProgram } from "./command.ts";
import { LoaderState } from "./loader-state.ts";
import { opcode, type Request, readRequest, writeResponse } from "./packet.ts";
import { romLoader } from "./rom-commands.ts";
import { SlipReader, slipFrame } from "./slip.ts";
import { SpiFlash } from "./spi-flash.ts";
import { flasherStub } from "./stub-commands.ts";

export interface RomLoaderOptions {
  readonly chip: ChipId;
  /** Six bytes, the first on the air first. The default is one of those that anybody may use. */
  readonly macAddress?: Uint8Array;
}

const defaultMacAddress = Uint8Array.of(0x02, 0x52, 0x4e, 0x00, 0x00, 0x01);
const stubGreeting = new TextEncoder().encode("OHAI");

/**
 * A chip in download mode: the loader in its ROM, which a flasher talks to over the serial line, and the flasher stub
 * when one was put into RAM. Written after Espressif's "Serial Protocol" (esptool documentation). Erasing and writing take
 * no time, and secure boot and flash encryption are off.
 */
export class RomLoader implements SerialDevice {
  onSend: (bytes: Uint8Array) => void = () => {};
  onReset: (mode: StartMode) => void = () => {};
  private readonly state: LoaderState;
  private readonly slip = new SlipReader((packet) => this.receivePacket(packet));
  private program: LoaderProgram | undefined;
  private greeted = false;
  /** The UART finds the host's speed from the first SYNC; before that it understands nothing. */
  private synced = false;

  constructor(flash: FlashMemory, { chip: id, macAddress = defaultMacAddress }: RomLoaderOptions) {
    const chip = chips[id];
    this.state = new LoaderState(chip, new SpiFlash(flash, chip.flashMaker), macAddress, {
      sendPacket: (packet) => this.sendPacket(packet),
      reset: (mode) => this.reset(mode),
      startStub: () => this.startStub(),
      fallSilent: () => {
        this.program = undefined;
      },
    });
    this.program = romLoader(this.state);
  }

  get baudRate(): number {
    return this.state.baudRate;
  }

  receive(bytes: Uint8Array): void {
    this.greet();
    this.slip.receive(bytes);
  }

  stepUntil(): void {
    this.greet();
  }

  private greet(): void {
    if (this.greeted) return;
    this.greeted = true;
    this.onSend(new TextEncoder().encode(this.state.chip.greeting));
  }

  private receivePacket(packet: Uint8Array): void {
    if (!this.program || this.program.receiveRaw?.(packet)) return;
    const request = readRequest(packet);
    if (request?.code === opcode.sync) this.synced = true;
    if (this.synced && request) this.answer(this.program, request);
  }

  private answer(program: LoaderProgram, request: Request): void {
    const handler = program.handlers[request.code];
    const answer = handler ? handler(request) : { fault: "unknown command" as const };
    const { value = 0, data = new Uint8Array(), fault, times = 1, silent, afterwards } = answer;
    const payload = new Uint8Array((fault ? 0 : data.length) + program.statusBytes);
    if (fault) payload.set([1, program.faultNumber(fault)]);
    else payload.set(data);
    if (!silent) {
      const code = handler ? request.code : (program.unknownCommandCode ?? request.code);
      const response = writeResponse(code, value, payload);
      for (let time = 0; time < times; time++) this.sendPacket(response);
    }
    if (!fault) afterwards?.();
  }

  private startStub(): void {
    this.program = flasherStub(this.state);
    this.sendPacket(stubGreeting);
  }

  private reset(mode: StartMode): void {
    this.program = undefined;
    this.onReset(mode);
  }

  private sendPacket(packet: Uint8Array): void {
    this.onSend(slipFrame(packet));
  }
}
