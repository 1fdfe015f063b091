import { BuzzerCommand, BuzzerRegister, type PacketReader, ServiceClass } from "../../jacdac/index.ts";
import { Register, Registers } from "../bus/register.ts";
import type { Port, Service } from "../bus/service.ts";
import type { PwmPin } from "./pwm.ts";

export interface Tone {
  /** µs; 2273 is an a'. */
  readonly periodUs: number;
  /** µs of each period that the pin is high. */
  readonly highUs: number;
}

/** What a passive buzzer is to the service. */
export interface Speaker {
  /** @param tone undefined: silence */
  setTone(tone: Tone | undefined): void;
}

const playToneBytes = 6;

/** A passive buzzer on one PWM pin: jacdac-c services/buzzer.c. */
export class BuzzerService implements Service {
  readonly serviceClass = ServiceClass.buzzer;
  readonly #speaker: Speaker;
  readonly #pin: PwmPin;
  #port!: Port;
  readonly #volume = new Register(BuzzerRegister.volume, "uint8", 255);
  readonly #registers = new Registers([this.#volume]);
  #endUs = Number.POSITIVE_INFINITY;

  constructor(speaker: Speaker, pin: PwmPin) {
    this.#speaker = speaker;
    this.#pin = pin;
  }

  attach(port: Port): void {
    this.#port = port;
  }

  handle(packet: PacketReader): void {
    if (packet.command === BuzzerCommand.playTone) {
      if (packet.size >= playToneBytes) this.#play(packet.uint16(0), packet.uint16(2), packet.uint16(4));
    } else if (!this.#registers.handle(packet, this.#port)) {
      this.#port.notImplemented(packet);
    }
  }

  process(nowUs: number): void {
    if (nowUs >= this.#endUs) {
      this.#endUs = Number.POSITIVE_INFINITY;
      this.#speaker.setTone(undefined);
    }
    this.#port.wake(this.#endUs);
  }

  #play(periodUs: number, dutyUs: number, durationMs: number): void {
    this.#endUs = this.#port.nowUs + durationMs * 1000;
    this.#pin.take(periodUs);
    // The firmware's idle level is low and it turns the pulse over (`BUZZER_OFF == 0`); it sounds the same.
    this.#speaker.setTone({ periodUs, highUs: periodUs - ((dutyUs * this.#volume.value) >> 8) });
  }
}
