/** A wire, or several that are joined, in the channel between two columns of pins. */
export interface Net {
  readonly id: string;
  /** Heights of its pins on the channel's first edge, and on the second. */
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** Heights that it must reach besides, above or below all pins. */
  readonly reach?: readonly number[];
}

/** From where to where a net runs up and down. */
export function spanOf({ first, second, reach = [] }: Net): [top: number, bottom: number] {
  const all = [...first, ...second, ...reach];
  return [Math.min(...all), Math.max(...all)];
}

/** How often wires cross when the nets' vertical pieces stand in this order, from the first edge. */
export function crossings(nets: readonly Net[]): number {
  const inside = (heights: readonly number[], net: Net) => {
    const [top, bottom] = spanOf(net);
    return heights.filter((y) => y > top && y < bottom).length;
  };
  let count = 0;
  for (const [i, near] of nets.entries())
    for (const far of nets.slice(i + 1)) count += inside(far.first, near) + inside(near.second, far);
  return count;
}

/**
 * The order of the nets' vertical pieces, from the first edge, with few crossings: swaps and moves them until none helps.
 * @param last how many nets at the end of the list keep their place at the second edge
 */
export function orderTracks<T extends Net>(nets: readonly T[], last = 0): T[] {
  let order = [...nets];
  let best = crossings(order);
  for (let better = true; better; ) {
    better = false;
    for (const tried of neighbours(order, order.length - last)) {
      const count = crossings(tried);
      if (count >= best) continue;
      [best, order, better] = [count, tried, true];
      break;
    }
  }
  return order;
}

/** All orders that differ by one pair swapped or one net moved, among the first `free`. */
function* neighbours<T>(order: readonly T[], free: number): Generator<T[]> {
  for (let i = 0; i < free; i++) {
    for (let k = 0; k < free; k++) {
      if (i === k) continue;
      const moved = [...order];
      moved.splice(k, 0, ...moved.splice(i, 1));
      yield moved;
      const swapped = [...order];
      [swapped[i], swapped[k]] = [order[k]!, order[i]!];
      yield swapped;
    }
  }
}
