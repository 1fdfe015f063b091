import type { SerialDevice, StartMode } from "../serial/serial-device.ts";

/** What runs the lines that the console takes. */
export interface EspruinoInterpreter {
  /**
   * Runs a line of JavaScript.
   * @returns what it printed, and its value as the console shows it; an exception is printed
   */
  run(code: string): { readonly printed: readonly string[]; readonly value: string };
}

/** `IOBUFFERMASK` of the ESP32 and the shares of it at which Espruino asks the computer to stop and go on (jsdevices.h). */
const bufferBytes = 4096;
const stopAbove = (bufferBytes * 6) / 8;
const goOnBelow = (bufferBytes * 3) / 8;
/** How fast the interpreter takes characters; it is slower than the line when it has work. */
const bytesPerMs = 40;

const control = {
  interrupt: 3,
  lineFeed: 10,
  carriageReturn: 13,
  echoOff: 16,
  goOn: 17,
  stop: 19,
  escape: 27,
};

/**
 * The console of Espruino as its documentation has it (https://www.espruino.com/Interfacing): a prompt, echo, `\x10`
 * at the begin of a line for no echo and no value, Ctrl+C, lines that go on until their brackets are closed, XON/XOFF.
 */
export class EspruinoConsole implements SerialDevice {
  readonly baudRate = 115_200;
  onSend: (bytes: Uint8Array) => void = () => {};
  onReset: (mode: StartMode) => void = () => {};
  readonly #interpreter: EspruinoInterpreter;
  readonly #waiting: number[] = [];
  #stopped = false;
  #line: number[] = [];
  #quiet = false;
  #escape: number[] | undefined;
  #timeUs = 0;

  constructor(interpreter: EspruinoInterpreter) {
    this.#interpreter = interpreter;
  }

  receive(bytes: Uint8Array): void {
    this.#waiting.push(...bytes);
    if (this.#waiting.length <= stopAbove || this.#stopped) return;
    this.#stopped = true;
    this.onSend(Uint8Array.of(control.stop));
  }

  stepUntil(timeUs: number): void {
    const many = Math.floor(((timeUs - this.#timeUs) / 1000) * bytesPerMs);
    this.#timeUs = timeUs;
    for (const byte of this.#waiting.splice(0, many)) this.#take(byte);
    if (!this.#stopped || this.#waiting.length >= goOnBelow) return;
    this.#stopped = false;
    this.onSend(Uint8Array.of(control.goOn));
  }

  /** What a program prints while nobody types. */
  print(text: string): void {
    this.#send(`\r\x1b[J${text}\r\n>`);
  }

  #take(byte: number): void {
    if (this.#escape) {
      this.#takeEscape(byte);
      return;
    }
    switch (byte) {
      case control.interrupt:
        this.#line = [];
        this.#quiet = false;
        this.#send("\r\n>");
        return;
      case control.echoOff:
        if (this.#line.length === 0) this.#quiet = true;
        return;
      case control.escape:
        this.#escape = [];
        return;
      case control.lineFeed:
      case control.carriageReturn:
        this.#enter();
        return;
      default:
        this.#line.push(byte);
        if (!this.#quiet) this.onSend(Uint8Array.of(byte));
    }
  }

  /** `ESC LF` is a new line that does not end the input; `ESC [ 12 d` tells the line's number in its source. */
  #takeEscape(byte: number): void {
    const sequence = this.#escape!;
    sequence.push(byte);
    if (sequence.length === 1 && byte === control.lineFeed) this.#line.push(byte);
    const more = sequence[0] === 0x5b && (sequence.length === 1 || (byte >= 0x30 && byte <= 0x39));
    if (!more) this.#escape = undefined;
  }

  #enter(): void {
    const code = new TextDecoder("latin1").decode(Uint8Array.from(this.#line));
    if (openBrackets(code) > 0) {
      this.#line.push(control.lineFeed);
      if (!this.#quiet) this.#send("\r\n:");
      return;
    }
    this.#line = [];
    const quiet = this.#quiet;
    this.#quiet = false;
    const { printed, value } = this.#interpreter.run(code);
    const lines = quiet ? printed : ["", ...printed, `=${value}`];
    this.#send(`${quiet ? "\r\x1b[J" : ""}${lines.map((line) => `${line}\r\n`).join("")}>`);
  }

  #send(text: string): void {
    this.onSend(new TextEncoder().encode(text));
  }
}

/** Brackets that are not closed yet, outside of strings. */
function openBrackets(code: string): number {
  const bare = code.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`/g, "");
  return (bare.match(/[([{]/g)?.length ?? 0) - (bare.match(/[)\]}]/g)?.length ?? 0);
}
