/** Registers that say which steps a measurement has and how long each may take (ST's API, vl53l0x_device.h). */
export const timingRegister = {
  sequence: 0x01,
  preRangePeriod: 0x50,
  msrcTimeout: 0x46,
  preRangeTimeout: 0x51,
  finalRangePeriod: 0x70,
  finalRangeTimeout: 0x71,
} as const;

/** Bits of SYSTEM_SEQUENCE_CONFIG. */
const step = {
  targetCentre: 0x10,
  dynamicSpads: 0x08,
  signalRate: 0x04,
  preRange: 0x40,
  finalRange: 0x80,
} as const;
/** What ST's API adds to a measurement and to each of its steps, µs (`VL53L0X_set_measurement_timing_budget`). */
const overheadUs = {
  startAndEnd: 1320 + 960,
  signalRate: 660,
  targetCentre: 590,
  dynamicSpads: 690,
  preRange: 660,
  finalRange: 550,
} as const;
/** Laser clocks of a macro period, and µs of one clock (`VL53L0X_calc_macro_period_ps`). */
const macroPeriodClocks = 2304;
const clockUs = 1.655e-3;

/**
 * How long a measurement takes with these settings, by the same sums with which ST's API makes them.
 * @param read a byte of the chip's first page
 */
export function measurementTimeUs(read: (index: number) => number): number {
  const sequence = read(timingRegister.sequence);
  const periodUs = (index: number) => macroPeriodClocks * 2 * (read(index) + 1) * clockUs;
  // Low byte times a power of two.
  const timeout = (index: number) => (read(index + 1) << (read(index) & 0x0f)) + 1;
  const preRangeUs = periodUs(timingRegister.preRangePeriod);
  const preRange = timeout(timingRegister.preRangeTimeout);
  const checkUs = (read(timingRegister.msrcTimeout) + 1) * preRangeUs;
  let us = overheadUs.startAndEnd;
  if (sequence & step.targetCentre) us += checkUs + overheadUs.targetCentre;
  if (sequence & step.dynamicSpads) us += 2 * (checkUs + overheadUs.dynamicSpads);
  else if (sequence & step.signalRate) us += checkUs + overheadUs.signalRate;
  if (sequence & step.preRange) us += preRange * preRangeUs + overheadUs.preRange;
  if (sequence & step.finalRange) {
    // The timeout of the final range holds that of the pre-range.
    const periods = timeout(timingRegister.finalRangeTimeout) - (sequence & step.preRange ? preRange : 0);
    us += Math.max(0, periods) * periodUs(timingRegister.finalRangePeriod) + overheadUs.finalRange;
  }
  return Math.round(us);
}
