/** ESP32, 11 dB of attenuation: about 3.3 V at the end of the scale. */
const fullScaleVolts = 3.3;

/**
 * What the pin sees of the battery.
 * @param ratio (R1 + R2) / R2
 * @returns part of full scale, 0 to 1; a pin that gets more shows 1, and is harmed above 3.6 V
 */
export function dividedLevel(batteryVolts: number, ratio: number): number {
  return Math.max(0, Math.min(1, batteryVolts / ratio / fullScaleVolts));
}
