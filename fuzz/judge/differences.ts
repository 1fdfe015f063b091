/** What remains of the robot's language that is not JavaScript's, each by name: docs/api.md tells them to pupils. */
export const differences = [
  "digits",
  "objects",
  "minusZero",
  "letters",
  "wholeNumbers",
  "errorNames",
] as const;

export type Difference = (typeof differences)[number];

/** All sets of differences, small ones first, so that no more is blamed than is needed. */
export function sets(): Difference[][] {
  let all: Difference[][] = [[]];
  for (const each of differences) all = [...all, ...all.map((set) => [...set, each])];
  return all.sort((a, b) => a.length - b.length);
}
