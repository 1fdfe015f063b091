/** How a chip starts: its own program, or the loader in its ROM that waits for a flasher. */
export type StartMode = "run" | "boot";

/**
 * What has the serial line of the virtual chip: the loader in its ROM, or the firmware. One at a time; the virtual
 * board switches between them when the chip resets. All times are virtual µs since power-on.
 */
export interface SerialDevice {
  /** Bits a second at which it sends and listens now. Kept by the virtual board: a pseudo-terminal has no speed. */
  readonly baudRate: number;
  /** Bytes from the computer; the array is the device's to keep. */
  receive(bytes: Uint8Array): void;
  /** Takes the bytes to the computer. Set by the virtual board before anything else is called. */
  onSend: (bytes: Uint8Array) => void;
  /** Whether the computer takes bytes now; a device that can wait does so. Set by the virtual board. */
  canSend?: () => boolean;
  /** The chip resets itself. The device is not called any more afterwards. Set by the virtual board. */
  onReset: (mode: StartMode) => void;
  /** The reset button: the chip starts anew, what hangs on it stays. Left out: it is made anew. */
  pressReset?(): void;
  /** Does what is due until a time; never goes back. A device that only answers does nothing here. */
  stepUntil(timeUs: number): void;
}

/** Makes the device that has the line after a reset. */
export type SerialDeviceMaker = (flash: FlashMemory) => SerialDevice;

/** The chip's flash: what stays when the power goes. Both devices work on the same one. */
export interface FlashMemory {
  /** All of it; 0xff is blank. A flasher changes it in place. */
  readonly bytes: Uint8Array;
}
