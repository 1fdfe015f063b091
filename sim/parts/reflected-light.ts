import { type AnalogSensorOptions, AnalogSensorService } from "./analog-sensor.ts";

/** The floor under a reflected-light sensor. */
export interface ReflectiveSurface {
  /** From 0 (nothing comes back) to 1 (full scale of the converter). */
  reflectance(): number;
}

/** A reflective sensor on an analog pin. Its reading grows with the light that comes back. */
export class ReflectedLightService extends AnalogSensorService {
  constructor(surface: ReflectiveSurface, options?: AnalogSensorOptions) {
    super("reflectedLight", () => surface.reflectance(), options);
  }
}
