import type { DownloadFault } from "./flash-download.ts";
import type { Request } from "./packet.ts";

/** What can be wrong with a command. ROM and stub each have their own number for it. */
export type Fault =
  | DownloadFault
  | "unknown command"
  | "length"
  | "checksum"
  | "failed"
  | "no download"
  | "not enough data";

/** What goes back to the host: fine, with a value or data, unless there is a fault. */
export interface Answer {
  readonly value?: number;
  readonly data?: Uint8Array;
  readonly fault?: Fault | undefined;
  /** How often it is sent; only SYNC's is repeated. */
  readonly times?: number;
  /** Sends nothing at all. */
  readonly silent?: boolean;
  /** What the chip does once the answer is out. */
  readonly afterwards?: () => void;
}

export type Handler = (request: Request) => Answer;

/** The program that answers: the loader in ROM, or the stub in RAM. */
export interface LoaderProgram {
  readonly handlers: Readonly<Partial<Record<number, Handler>>>;
  /** Bytes behind the data of each response: status, number of the fault, and in the ROM two that mean nothing. */
  readonly statusBytes: number;
  faultNumber(fault: Fault): number;
  /** The command that the response to an unknown one names, where it is not that one: flashers tell it by this. */
  readonly unknownCommandCode?: number;
  /** Takes a packet that is no command; true when it was one that this program waits for. */
  receiveRaw?(packet: Uint8Array): boolean;
}
