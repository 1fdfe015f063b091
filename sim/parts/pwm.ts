/**
 * What makes the firmware give up (`hw_panic`, or a crash): the chip starts anew, and with it the program, 1.1 s later.
 * - `pwm-timers`: a fifth pin wants PWM, "! out of LEDC timers" in led.c of the ESP32 firmware.
 * - `pwm-period`: a tone of no period; `jd_pwm_init` finds no divider and follows a null pointer.
 */
export interface BoardPanic {
  readonly id: "pwm-timers" | "pwm-period";
  /** The pin that wanted PWM. */
  readonly pin: number;
  /** The pins that hold the timers, in the order they took them. */
  readonly takenPins: readonly number[];
}

/** A pin that a service uses for PWM. */
export interface PwmPin {
  /**
   * Takes a timer for the pin, for good, if it has none yet. A service does this when it first drives the pin.
   * @param period in the service's ticks
   */
  take(period: number): void;
}

/** A service without a pin takes no timer. */
export const noPwmPin: PwmPin = { take() {} };

/** `LEDC_TIMER_MAX` of all ESP32 chips. */
export const pwmTimerCount = 4;

/**
 * The LEDC timers of an ESP32. Although a timer could serve several pins, `jd_pwm_init` in the firmware's led.c binds
 * one timer to one pin and never gives it back.
 */
export class PwmTimers {
  readonly #takenPins: number[] = [];

  /** @param onPanic called at every attempt that the firmware would not survive */
  constructor(private readonly onPanic: (panic: BoardPanic) => void) {}

  /** The pins that hold a timer. */
  get takenPins(): readonly number[] {
    return this.#takenPins;
  }

  /** @param pin GPIO number; undefined: the service has no such pin and takes no timer */
  pin(pin: number | undefined): PwmPin {
    if (pin === undefined) return noPwmPin;
    return { take: (period) => this.#take(pin, period) };
  }

  #take(pin: number, period: number): void {
    if (period === 0) this.onPanic({ id: "pwm-period", pin, takenPins: [...this.#takenPins] });
    if (this.#takenPins.includes(pin)) return;
    if (this.#takenPins.length < pwmTimerCount) this.#takenPins.push(pin);
    else this.onPanic({ id: "pwm-timers", pin, takenPins: [...this.#takenPins] });
  }
}
