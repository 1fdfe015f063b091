import { ServiceClass } from "../../jacdac/index.ts";
import { SensorService } from "../bus/sensor.ts";
import { Beat } from "../bus/service.ts";

/** What the image's configuration says of an analog sensor; the names are the firmware's. */
export interface AnalogSensorOptions {
  /** Added to the 16-bit reading. Default 0. */
  readonly offset?: number | undefined;
  /** Milliseconds. Default 9. */
  readonly samplingItv?: number | undefined;
  /** Milliseconds between switching `pinHigh`/`pinLow` and reading `pin`. Default 0. */
  readonly samplingDelay?: number | undefined;
  /** Milliseconds. Default 100. */
  readonly streamingItv?: number | undefined;
  /** Of the chip's converter. Default 12; the ESP32-S2 has 13 (`SOC_ADC_RTC_MAX_BITWIDTH`). */
  readonly adcBits?: number | undefined;
}

/** The services that share this code (`subtypes` in analogsensor.c), by the name after `analog:`. */
export const analogServiceClasses = {
  lightLevel: ServiceClass.lightLevel,
  potentiometer: ServiceClass.potentiometer,
  reflectedLight: ServiceClass.reflectedLight,
  soilMoisture: ServiceClass.soilMoisture,
  soundLevel: ServiceClass.soundLevel,
  waterLevel: ServiceClass.waterLevel,
} as const;

export type AnalogServiceName = keyof typeof analogServiceClasses;

/** A voltage on an analog pin: jacdac-c services/analogsensor.c with `adc_read_pin` of the ESP32 firmware's adc.c. */
export class AnalogSensorService extends SensorService {
  readonly serviceClass: number;
  readonly #readLevel: () => number;
  readonly #offset: number;
  readonly #scale: number;
  readonly #samplingUs: number;
  readonly #delayUs: number;
  readonly #adcBits: number;
  readonly #beat = new Beat();
  #settling = false;
  #value = 0;

  /** @param readLevel the voltage as a part of full scale, 0 to 1 */
  constructor(service: AnalogServiceName, readLevel: () => number, options: AnalogSensorOptions = {}) {
    super("uint16", options.streamingItv ?? 100);
    this.serviceClass = analogServiceClasses[service];
    this.#readLevel = readLevel;
    this.#offset = options.offset ?? 0;
    // `analog_config` reads the scale from the key "offset", too, so a program's `scale` has no effect.
    this.#scale = options.offset || 1024;
    this.#samplingUs = (options.samplingItv || 9) * 1000;
    this.#delayUs = (options.samplingDelay ?? 0) * 1000;
    this.#adcBits = options.adcBits ?? 12;
  }

  protected get reading(): number {
    return this.#value;
  }

  protected wake(nowUs: number): void {
    this.#update(nowUs);
  }

  protected sample(nowUs: number, awake: boolean): number {
    if (this.#beat.due(nowUs, this.#samplingUs) && awake) this.#update(nowUs);
    return awake ? this.#beat.nextUs : Number.POSITIVE_INFINITY;
  }

  #update(nowUs: number): void {
    if (!this.#settling && this.#delayUs > 0) {
      this.#settling = true;
      this.#beat.nextUs = nowUs + this.#delayUs;
      return;
    }
    this.#settling = false;
    const most = (1 << this.#adcBits) - 1;
    const count = Math.min(Math.max(Math.round(this.#readLevel() * most), 0), most);
    const raw = count << (16 - this.#adcBits);
    this.#value = Math.min(Math.max(this.#offset + Math.floor((raw * this.#scale) / 1024), 0), 0xffff);
  }
}
