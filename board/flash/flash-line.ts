/** An open serial line to a chip that is flashed: it needs the signals that put the chip into boot mode. */
export interface FlashLine {
  /** How the computer calls it: `/dev/ttyUSB0`, `COM3`. */
  readonly path: string;
  readonly usb?: { readonly vendorId: number; readonly productId: number } | undefined;
  /** False where the line has no DTR and RTS, as a pseudo-terminal: nothing on it can be reset from here. */
  readonly hasControlSignals: boolean;
  onBytes: (bytes: Uint8Array) => void;
  /** The other side is gone: unplugged. Not called by `close`. */
  onLost: () => void;
  write(bytes: Uint8Array): Promise<void>;
  setBaudRate(baudRate: number): Promise<void>;
  setSignals(signals: { readonly dtr?: boolean; readonly rts?: boolean }): Promise<void>;
  close(): Promise<void>;
}
