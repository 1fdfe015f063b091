import type { Clock } from "../time/clock.ts";
import type { EchoSensor, EchoSensors } from "./echo-sensors.ts";

/** GPIOs of the two data lines. */
export interface SpiPins {
  readonly mosi: number;
  readonly miso: number;
}

/**
 * The SPI unit of a robot's board, as the firmware's `spiConfigure` and `spiXfer` have it (`main/spi.c`): it sends and
 * samples at once. What it knows to be on its lines is a sensor that answers a pulse.
 */
export class SpiUnit {
  #sensor: EchoSensor | undefined;
  #bitUs = 1;

  constructor(
    private readonly clock: Pick<Clock, "nowUs">,
    private readonly sensors: EchoSensors,
  ) {}

  /**
   * Leads the data lines to two pins.
   * @param hz the clock
   * @returns false when no sensor is on these pins
   */
  configure({ mosi, miso }: SpiPins, hz: number): boolean {
    const found = this.sensors.on(mosi);
    this.#sensor = found?.pins.echo === miso ? found.sensor : undefined;
    this.#bitUs = 1e6 / hz;
    return this.#sensor !== undefined;
  }

  /** Sends bytes, the highest bit first, and gives back those that came meanwhile; a line that nothing drives is low. */
  transfer(sent: Uint8Array): Uint8Array {
    const heard = new Uint8Array(sent.length);
    const sensor = this.#sensor;
    if (!sensor) return heard;
    // Undefined until a low has been sent: what the line was before is not known, and a pulse has a rising edge.
    let highUs: number | undefined;
    for (let bit = 0; bit < 8 * sent.length; bit++) {
      const mask = 0x80 >> (bit & 7);
      const nowUs = this.clock.nowUs + bit * this.#bitUs;
      if (!(sent[bit >> 3]! & mask)) {
        if (highUs) sensor.pulse(nowUs, highUs);
        highUs = 0;
      } else if (highUs !== undefined) highUs += this.#bitUs;
      const { riseUs, fallUs } = sensor.echo;
      if (nowUs >= riseUs && nowUs < fallUs) heard[bit >> 3]! |= mask;
    }
    return heard;
  }
}
