import type { Timers } from "../../board/serial/line.ts";

/** What the page's end of the cable asks the test's end for. */
export type CableRequest =
  /** A page has begun; whatever the page before it had open is free. */
  | { readonly do: "begin" }
  /** Which of the granted ports are plugged in. */
  | { readonly do: "granted" }
  /** Asks the pupil; the vendors are those of the filters. */
  | { readonly do: "choose"; readonly vendors: readonly number[] }
  | { readonly do: "open"; readonly baudRate: number }
  | { readonly do: "write"; readonly bytes: readonly number[] }
  /** Waits for bytes. */
  | { readonly do: "read" }
  /** Waits until so much time has passed on the board. */
  | { readonly do: "wait"; readonly ms: number }
  | { readonly do: "close" };

/** `lost`: the cable is out; `busy`: another program has the port; `none`: nothing was chosen. */
export type CableAnswer =
  | { readonly is: "done" | "lost" | "busy" | "none" }
  | { readonly is: "bytes"; readonly bytes: readonly number[] }
  | { readonly is: "port"; readonly vendor: number; readonly product: number };

/** An answer, and what time it is on the board, in ms. */
export interface TimedAnswer {
  readonly answer: CableAnswer;
  readonly boardMs: number;
}

/**
 * Runs in the page before its own code: puts a `navigator.serial` in the place of the browser's, with one port. What it
 * does is what the Web Serial specification says and Chromium does: streams that are made anew when they are asked for,
 * a gesture before the pupil is asked, a lock that keeps a port from closing, names of errors.
 */
export function installSerial(): void {
  let nowMs = 0;
  const ask = async (request: CableRequest) => {
    const { robotCable } = globalThis as unknown as {
      robotCable(request: CableRequest): Promise<TimedAnswer>;
    };
    const { answer, boardMs } = await robotCable(request);
    nowMs = Math.max(nowMs, boardMs);
    return answer;
  };
  /** Of the board: on a busy computer it is behind the wall's, and answers come late by the wall's only. */
  const timers: Timers = {
    get nowMs() {
      return nowMs;
    },
    after(ms, run) {
      let isWanted = true;
      void (async () => {
        await ask({ do: "wait", ms });
        // What the board had said by then comes before the time is over, however busy the page was.
        for (let turn = 0; turn < 2; turn++) await ask({ do: "wait", ms: 0 });
        if (isWanted) run();
      })();
      return () => {
        isWanted = false;
      };
    },
  };
  const lost = () => new DOMException("The device has been lost.", "NetworkError");

  class Port extends EventTarget {
    readonly timers = timers;
    readonly #info: SerialPortInfo;
    #open = false;
    #gone = false;
    #readable: ReadableStream<Uint8Array> | null = null;
    #writable: WritableStream<Uint8Array> | null = null;

    constructor(usbVendorId: number, usbProductId: number) {
      super();
      this.#info = { usbVendorId, usbProductId };
    }

    getInfo(): SerialPortInfo {
      return this.#info;
    }

    get readable(): ReadableStream<Uint8Array> | null {
      if (!this.#open || this.#gone) return null;
      this.#readable ??= new ReadableStream(
        {
          pull: async (controller) => {
            const answer = await ask({ do: "read" });
            if (answer.is === "bytes") controller.enqueue(Uint8Array.from(answer.bytes));
            else if (answer.is === "lost") {
              this.#gone = true;
              controller.error(lost());
            }
          },
          cancel: () => {
            this.#readable = null;
          },
        },
        { highWaterMark: 0 },
      );
      return this.#readable;
    }

    get writable(): WritableStream<Uint8Array> | null {
      if (!this.#open || this.#gone) return null;
      this.#writable ??= new WritableStream({
        write: async (bytes) => {
          if ((await ask({ do: "write", bytes: [...bytes] })).is === "lost") throw lost();
        },
        close: () => {
          this.#writable = null;
        },
      });
      return this.#writable;
    }

    async open({ baudRate }: SerialOptions): Promise<void> {
      if (this.#open) throw new DOMException("The port is already open.", "InvalidStateError");
      if ((await ask({ do: "open", baudRate })).is !== "done")
        throw new DOMException("Failed to open serial port.", "NetworkError");
      this.#open = true;
      this.#gone = false;
    }

    async close(): Promise<void> {
      if (!this.#open) throw new DOMException("The port is already closed.", "InvalidStateError");
      if (this.#readable?.locked || this.#writable?.locked)
        throw new TypeError("Cannot cancel a locked stream");
      this.#open = false;
      this.#readable = this.#writable = null;
      await ask({ do: "close" });
    }
  }

  let port: Port | undefined;
  const portOf = (answer: CableAnswer) => {
    if (answer.is !== "port") return undefined;
    port ??= new Port(answer.vendor, answer.product);
    return port;
  };
  const serial = Object.assign(new EventTarget(), {
    async getPorts(): Promise<Port[]> {
      const granted = portOf(await ask({ do: "granted" }));
      return granted ? [granted] : [];
    },
    async requestPort({ filters = [] }: SerialPortRequestOptions = {}): Promise<Port> {
      if (!navigator.userActivation.isActive)
        throw new DOMException("Must be handling a user gesture.", "SecurityError");
      const vendors = filters.map(({ usbVendorId }) => usbVendorId ?? 0);
      const chosen = portOf(await ask({ do: "choose", vendors }));
      if (!chosen) throw new DOMException("No port selected by the user.", "NotFoundError");
      return chosen;
    },
  });
  Object.defineProperty(Navigator.prototype, "serial", { get: () => serial, configurable: true });
  void ask({ do: "begin" });
}
