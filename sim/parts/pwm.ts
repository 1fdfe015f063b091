/** What the firmware does when it can't go on (`hw_panic`): the chip stops and starts anew. */
export interface BoardPanic {
  /** `pwm-timers`: a fifth pin wants PWM, "! out of LEDC timers" in led.c of the ESP32 firmware. */
  readonly id: "pwm-timers";
  /** The pin that found no timer. */
  readonly pin: number;
  /** The pins that hold the timers, in the order they took them. */
  readonly takenPins: readonly number[];
}

/** A pin that a service uses for PWM. */
export interface PwmPin {
  /** Takes a timer for the pin, for good, if it has none yet. A service does this when it first drives the pin. */
  take(): void;
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

  /** @param onPanic called at every attempt to use one pin too many */
  constructor(private readonly onPanic: (panic: BoardPanic) => void) {}

  /** The pins that hold a timer. */
  get takenPins(): readonly number[] {
    return this.#takenPins;
  }

  pin(pin: number): PwmPin {
    return { take: () => this.#take(pin) };
  }

  #take(pin: number): void {
    if (this.#takenPins.includes(pin)) return;
    if (this.#takenPins.length < pwmTimerCount) this.#takenPins.push(pin);
    else this.onPanic({ id: "pwm-timers", pin, takenPins: [...this.#takenPins] });
  }
}
