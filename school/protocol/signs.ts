/** How a pupil's work for a lesson stands, in one sign: the same in every overview, on paper too, and told apart without colour. */
export const signs = {
  passed: "✓",
  failed: "◐",
  mistakes: "✎",
  refused: "?",
  waiting: "◷",
  begun: "…",
  /** Nothing was handed in. */
  none: "·",
} as const;
