import type { FlashLine } from "./flash-line.ts";

/** An open line in the shape of the Web Serial API that esptool-js works on: opening and closing only starts and ends the streams. */
export class WebSerialLine extends EventTarget {
  readable: ReadableStream<Uint8Array> | null = null;
  writable: WritableStream<Uint8Array> | null = null;
  readonly connected = true;
  readonly onconnect = null;
  readonly ondisconnect = null;

  #incoming: ReadableStreamDefaultController<Uint8Array> | undefined;

  constructor(private readonly line: FlashLine) {
    super();
  }

  /** Ends the streams of a line that is gone. esptool-js would wait for ever for a write to it. */
  lose(): void {
    this.readable = this.writable = null;
    this.#incoming?.error(new Error("the line is gone"));
  }

  async open({ baudRate }: { readonly baudRate: number }): Promise<void> {
    await this.line.setBaudRate(baudRate);
    this.readable = new ReadableStream({
      start: (controller) => {
        this.#incoming = controller;
        this.line.onBytes = (bytes) => controller.enqueue(bytes);
      },
      cancel: () => {
        this.line.onBytes = () => {};
      },
    });
    this.writable = new WritableStream({ write: (bytes) => this.line.write(bytes) });
  }

  async close(): Promise<void> {
    this.line.onBytes = () => {};
    this.readable = this.writable = null;
  }

  /** esptool-js's own addition to Web Serial: changes the speed without a close that would reset the board. */
  setBaudRate(baudRate: number): Promise<void> {
    return this.line.setBaudRate(baudRate);
  }

  async setSignals({ dataTerminalReady, requestToSend }: SerialOutputSignals): Promise<void> {
    if (!this.line.hasControlSignals) return;
    await this.line.setSignals({
      ...(dataTerminalReady === undefined ? {} : { dtr: dataTerminalReady }),
      ...(requestToSend === undefined ? {} : { rts: requestToSend }),
    });
  }

  async getSignals(): Promise<SerialInputSignals> {
    return { clearToSend: false, dataCarrierDetect: false, dataSetReady: false, ringIndicator: false };
  }

  getInfo(): SerialPortInfo {
    const { usb } = this.line;
    return usb ? { usbVendorId: usb.vendorId, usbProductId: usb.productId } : {};
  }

  async forget(): Promise<void> {}
}
