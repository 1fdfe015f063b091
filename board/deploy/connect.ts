import { Problem } from "../../messages/index.ts";
import { BoardLink } from "../serial/board-link.ts";
import { firmwareBaudRate, pause, type SerialLine, type Timers } from "../serial/line.ts";

/** Time for a board that is just starting: its ROM, its loader and its system need less than one second. */
const greetingMs = 2_000;

/** The speed of the loader in an ESP32's ROM, and how it is asked whether it is there (ESP32 TRM, serial protocol). */
const romBaudRate = 115_200;
const syncRequest = Uint8Array.from([
  0xc0,
  ...[0x00, 0x08, 36, 0, 0, 0, 0, 0],
  ...[0x07, 0x07, 0x12, 0x20, ...new Array<number>(32).fill(0x55)],
  0xc0,
]);
const syncAnswer = [0xc0, 0x01, 0x08];

/**
 * Begins to talk to the firmware at the other end of a line. The line is closed when there is none.
 * @throws Problem that says what is there instead
 */
export async function connect(line: SerialLine, timers: Timers): Promise<BoardLink> {
  const link = new BoardLink(line, timers);
  try {
    if (await link.greet(greetingMs)) return link;
    const port = line.name;
    const bootMode = await link.orLost(romLoaderAnswers(line, timers));
    if (line.away) throw new Problem("board.unplugged", { port });
    if (bootMode) throw new Problem("board.bootMode", { port });
    throw new Problem(link.heard.length > 0 ? "board.otherDevice" : "board.silent", { port });
  } catch (error) {
    await link.close();
    throw error;
  }
}

/** The loader measures the speed at the first bytes that it gets, so it is asked more than once. */
async function romLoaderAnswers(line: SerialLine, timers: Timers): Promise<boolean> {
  await line.setBaudRate(romBaudRate);
  const heard: number[] = [];
  line.onBytes = (bytes) => heard.push(...bytes);
  const answered = () => heard.some((_, at) => syncAnswer.every((byte, i) => heard[at + i] === byte));
  for (let attempt = 0; attempt < 4 && !answered(); attempt++) {
    line.write(syncRequest);
    await pause(timers, 100);
  }
  await line.setBaudRate(firmwareBaudRate);
  return answered();
}
