const firstMs = 1000;
const longestMs = 60_000;

/**
 * How long to wait before the next try, ms: twice as long after each failure, and spread out, so that the class's laptops do
 * not all ask at once when the network is back.
 * @param failures how many tries have failed in a row, from 1
 * @param share from 0 to 1, by chance
 */
export function backoffMs(failures: number, share: number): number {
  const whole = Math.min(longestMs, firstMs * 2 ** (failures - 1));
  return whole / 2 + (whole / 2) * share;
}
