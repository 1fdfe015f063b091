import { MotorRegister, type PacketReader, ServiceClass } from "../../jacdac/index.ts";
import { Register, Registers } from "../bus/register.ts";
import { Beat, type Port, type Service } from "../bus/service.ts";
import type { PwmPin } from "./pwm.ts";

/** What an H bridge with its motor is to the service. */
export interface MotorDrive {
  /**
   * @param duty from −1 to 1; positive when `pin1` carries the pulses. 511/512 is the most the firmware gives.
   * @param enabled false: both pins low and the enable pin off
   */
  setDuty(duty: number, enabled: boolean): void;
}

const pwmPeriod = 512;
const stepPeriodUs = 9000;
const stepUp = pwmPeriod / 32;

/** One of the two pins. */
class Channel {
  target = 0;
  duty = 0;

  constructor(readonly pin: PwmPin) {}

  /** Up by a 32nd every 9 ms, so 288 ms from rest to full; down at once (`duty_step`). */
  step(): boolean {
    if (this.target === this.duty) return false;
    this.duty = Math.min(this.duty + stepUp, this.target);
    return true;
  }

  off(): void {
    this.target = 0;
    this.duty = 0;
  }
}

/** A motor on two PWM pins: jacdac-c services/motor.c. */
export class MotorService implements Service {
  readonly serviceClass = ServiceClass.motor;
  readonly #drive: MotorDrive;
  readonly #channel1: Channel;
  readonly #channel2: Channel;
  readonly #beat = new Beat();
  #port!: Port;
  #powered = false;
  readonly #speed = new Register(MotorRegister.speed, "int16");
  readonly #enabled = new Register(MotorRegister.enabled, "uint8");
  readonly #registers = new Registers([this.#speed, this.#enabled]);

  constructor(drive: MotorDrive, pin1: PwmPin, pin2: PwmPin) {
    this.#drive = drive;
    this.#channel1 = new Channel(pin1);
    this.#channel2 = new Channel(pin2);
  }

  attach(port: Port): void {
    this.#port = port;
  }

  handle(packet: PacketReader): void {
    if (!this.#registers.handle(packet, this.#port)) {
      this.#port.notImplemented(packet);
      return;
    }
    this.#setPower(this.#enabled.value !== 0);
    if (!this.#powered) return;
    this.#channel1.target = pwmValue(this.#speed.value);
    this.#channel2.target = pwmValue(-this.#speed.value);
  }

  process(nowUs: number): void {
    if (this.#beat.due(nowUs, stepPeriodUs)) {
      const stepped1 = this.#channel1.step();
      const stepped2 = this.#channel2.step();
      if (stepped1 || stepped2)
        this.#drive.setDuty((this.#channel1.duty - this.#channel2.duty) / pwmPeriod, true);
    }
    const settled =
      this.#channel1.duty === this.#channel1.target && this.#channel2.duty === this.#channel2.target;
    this.#port.wake(settled ? Number.POSITIVE_INFINITY : this.#beat.nextUs);
  }

  #setPower(on: boolean): void {
    if (on === this.#powered) return;
    this.#powered = on;
    this.#channel1.off();
    this.#channel2.off();
    if (on) {
      this.#channel1.pin.take(pwmPeriod);
      this.#channel2.pin.take(pwmPeriod);
    }
    this.#drive.setDuty(0, on);
  }
}

/** A 16-bit speed as a 9-bit duty (`pwm_value`). */
function pwmValue(speed: number): number {
  return speed > 0 ? Math.min(speed >> 6, pwmPeriod - 1) : 0;
}
