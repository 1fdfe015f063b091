/** How good a robot of the house is. */
export const strengths = ["weak", "middle", "strong"] as const;
export type Strength = (typeof strengths)[number];
