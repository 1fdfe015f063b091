import { md5 } from "@noble/hashes/legacy.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { ESPLoader, HardReset, Transport } from "esptool-js";
import type { ChipId } from "../firmware/chip.ts";
import { ownUsbVendor } from "../serial/board-vendors.ts";
import type { FlashLine } from "./flash-line.ts";
import { WebSerialLine } from "./web-serial.ts";

export interface FlashPlan {
  readonly image: Uint8Array;
  /** Where in the flash it goes. */
  readonly offset: number;
  readonly chip: ChipId;
  onProgress(doneBytes: number, ofBytes: number): void;
  /** Somebody does not want to wait for it. */
  readonly signal?: AbortSignal | undefined;
}

/** Why a board was not flashed. */
export type FlashTrouble =
  | "silent"
  | "wrong chip"
  | "unknown chip"
  | "too small"
  | "interrupted"
  | "unplugged"
  | "stopped"
  /** The same before anything was written. */
  | "interrupted before"
  | "unplugged before"
  | "stopped before";

export class FlashError extends Error {
  override readonly name = "FlashError";

  constructor(
    readonly trouble: FlashTrouble,
    /** The chip that was found, where one was. */
    readonly found = "",
    cause?: unknown,
  ) {
    super(trouble, { cause });
  }
}

export interface FlashOutcome {
  readonly chip: string;
  /** False when the board cannot be reset from here: someone must press its button. */
  readonly restarted: boolean;
}

const romBaudRate = 115_200;
/** What the usual USB bridges and cables carry without errors. */
const fastBaudRate = 460_800;
const connectAttempts = 3;
const chipIds: Readonly<Record<string, ChipId>> = {
  ESP32: "esp32",
  "ESP32-C3": "esp32c3",
  "ESP32-S2": "esp32s2",
  "ESP32-S3": "esp32s3",
};

/** Writes firmware through the chip's ROM loader with Espressif's esptool-js, and compares the MD5 of what the flash holds. */
export async function flashFirmware(line: FlashLine, plan: FlashPlan): Promise<FlashOutcome> {
  let lose: (error: FlashError) => void = () => {};
  const lost = new Promise<never>((_, reject) => {
    lose = reject;
  });
  const port = new WebSerialLine(line);
  const transport = new QuietTransport(port as SerialPort);
  let writing = false;
  const leave = (trouble: FlashTrouble) => {
    port.lose();
    transport.lost = true;
    lose(new FlashError(trouble));
  };
  line.onLost = () => leave(writing ? "unplugged" : "unplugged before");
  const onAbort = () => leave(writing ? "stopped" : "stopped before");
  plan.signal?.addEventListener("abort", onAbort);
  const begin = () => {
    writing = true;
  };
  try {
    return await Promise.race([flash(line, transport, plan, begin), lost]);
  } finally {
    plan.signal?.removeEventListener("abort", onAbort);
  }
}

async function flash(
  line: FlashLine,
  transport: Transport,
  plan: FlashPlan,
  onWriting: () => void,
): Promise<FlashOutcome> {
  const loader = makeLoader(line, transport);
  try {
    await connect(loader, line);
    const { chip } = loader;
    if (chipIds[chip.CHIP_NAME] !== plan.chip) throw new FlashError("wrong chip", chip.CHIP_NAME);
    await work("interrupted before", async () => {
      await loader.runStub();
      if (baudRateFor(line) !== romBaudRate) await loader.changeBaud();
    });
    await checkFlashSize(loader, plan);
    onWriting();
    await work("interrupted", () => write(loader, plan));
    if (line.hasControlSignals) await loader.after("hard_reset");
    return { chip: chip.CHIP_NAME, restarted: line.hasControlSignals };
  } finally {
    await transport.disconnect().catch(() => {});
  }
}

function makeLoader(line: FlashLine, transport: Transport): ESPLoader {
  return new ESPLoader({
    transport,
    baudrate: baudRateFor(line),
    romBaudrate: romBaudRate,
    terminal: { clean() {}, write() {}, writeLine() {} },
    resetConstructors: { hardReset: (transport) => new ResetPulse(transport) },
  });
}

/** The chip's own USB has one speed, whatever is set. */
function baudRateFor(line: FlashLine): number {
  return line.usb?.vendorId === ownUsbVendor ? romBaudRate : fastBaudRate;
}

/** esptool-js's own hard reset of 0.7.0 lets go of the reset line without ever having pulled it. */
class ResetPulse extends HardReset {
  override async reset(): Promise<void> {
    await this.transport.setDTR(false);
    await this.transport.setRTS(true);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await this.transport.setRTS(false);
  }
}

/** esptool-js writes parts of its trace to the console even with tracing off. */
class QuietTransport extends Transport {
  /** Nothing will come any more: whoever waits need not wait for its time-out. */
  lost = false;

  override trace(): void {}

  override async read(timeoutMs: number): Promise<Uint8Array> {
    if (this.lost) throw new Error("the line is gone");
    return super.read(timeoutMs);
  }
}

async function connect(loader: ESPLoader, line: FlashLine): Promise<void> {
  const mode = line.hasControlSignals ? "default_reset" : "no_reset";
  try {
    await loader.connect(mode, connectAttempts);
  } catch (error) {
    const named = error instanceof Error ? error.name : "";
    throw new FlashError(/UnexpectedChip/.test(named) ? "unknown chip" : "silent", "", error);
  }
}

async function checkFlashSize(loader: ESPLoader, { image, offset }: FlashPlan): Promise<void> {
  const size = await work("interrupted before", () => loader.detectFlashSize());
  const unit = size?.endsWith("MB") ? 1024 * 1024 : 1024;
  if (size && Number.parseInt(size, 10) * unit < offset + image.length)
    throw new FlashError("too small", size);
}

async function write(loader: ESPLoader, { image, offset, onProgress }: FlashPlan): Promise<void> {
  await loader.writeFlash({
    fileArray: [{ data: image, address: offset }],
    flashMode: "keep",
    flashFreq: "keep",
    flashSize: "keep",
    eraseAll: false,
    compress: true,
    reportProgress: (_, done, of) => onProgress(done, of),
    calculateMD5Hash: (bytes) => bytesToHex(md5(bytes)),
  });
}

/** After the chip has answered, whatever fails is the line's fault. */
async function work<T>(trouble: FlashTrouble, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof FlashError ? error : new FlashError(trouble, "", error);
  }
}
