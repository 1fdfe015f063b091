/** A sensor that answers a pulse on its trigger pin by one on its echo pin, as long as an echo took. */
export interface EchoSensor {
  /** A pulse on the trigger pin has ended, at a moment in virtual µs. */
  pulse(endUs: number, widthUs: number): void;
  /** Between which moments the echo pin is high. */
  readonly echo: { readonly riseUs: number; readonly fallUs: number };
}

/** GPIOs of such a sensor. */
export interface EchoPins {
  readonly trigger: number;
  readonly echo: number;
}

/** The sensors of one robot that answer pulses, by their pins. */
export class EchoSensors {
  readonly #attached: { readonly pins: EchoPins; readonly sensor: EchoSensor }[] = [];

  attach(pins: EchoPins, sensor: EchoSensor): void {
    this.#attached.push({ pins, sensor });
  }

  /** The sensor whose trigger is on a pin. */
  on(trigger: number): { readonly pins: EchoPins; readonly sensor: EchoSensor } | undefined {
    return this.#attached.find(({ pins }) => pins.trigger === trigger);
  }
}
