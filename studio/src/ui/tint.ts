/** Robots of one world have different colours; so many there are. */
const tints = 5;

/** Which colour a robot has on the stage, before its lines and in its plots: `[data-tint]` in `tints.css`. */
export function tintOf(index: number): number {
  return index % tints;
}
