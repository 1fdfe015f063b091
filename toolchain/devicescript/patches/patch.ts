/** A change to the compiler's text, at a place that must be there exactly once. */
export interface Patch {
  readonly why: string;
  readonly find: string;
  readonly replace: string;
}
