/** What a drawing says in its styles that does not paint as it is written. */
export class Told {
  /** What a browser would follow and RoboNet does not. */
  readonly unknown = new Set<string>();
  /** What a browser ignores, too: mostly a slip of the pen. */
  readonly ignored = new Set<string>();
  /** Lengths that depend on a font or a window. */
  readonly unsteady = new Set<string>();
}
