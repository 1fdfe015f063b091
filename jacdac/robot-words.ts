import { type DeviceId, FrameFlag, FrameWriter, ServiceIndex } from "./frame.ts";

/**
 * What the halting program says when it has asked all motor chips; addresses of those that did not answer stand behind it
 * (`toolchain/compile/halting-program.ts`).
 */
export const haltedWords = "robot halted";
/** The program's own files have another mark than the library. */
const haltedLine = new RegExp(`^[+*] ${haltedWords}((?: \\d+)*)$`);

/** I2C addresses of motor chips that did not answer; undefined: it is another line. */
export function readHalted(line: string): number[] | undefined {
  return haltedLine.exec(line)?.[1]?.split(" ").filter(Boolean).map(Number);
}

/** What the runtime says when the robot waits for a press of its button (`runtime/src/start-press.ts`). */
export const waitsWords = "robot waits";
export const waitsLine = `* ${waitsWords}`;

/** Ids of a board and of the servers that its program has: `devs_jd_server_device_id` in jdiface.c. */
const serverMask = { low: 0x751b53f8, high: 0xdb2249a7 } as const;
/** No service has it: whoever else gets the packet ignores it. */
const pressCommand = 0xff;

/** A press of the robot's button by the computer. A program that does not wait takes no notice. */
export function startPressFrame(board: DeviceId): Uint8Array {
  const server = { low: (board.low ^ serverMask.low) >>> 0, high: (board.high ^ serverMask.high) >>> 0 };
  const writer = new FrameWriter(server, FrameFlag.command);
  writer.push(ServiceIndex.control, pressCommand, 0);
  return writer.finish().slice();
}
