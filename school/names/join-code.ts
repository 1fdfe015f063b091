/** Without letters that are taken for others: O and 0, I, L and 1, S and 5, B and 8, Z and 2, U and V, Q and G. */
const letters = "ACDEFHJKMNPRTVWXY3479";
const length = 6;

/**
 * A code to type from the projector: six letters, 85 million.
 * @param random a whole number from 0 to below its argument, that nobody can foresee
 */
export function newJoinCode(random: (below: number) => number): string {
  return Array.from({ length }, () => letters[random(letters.length)]).join("");
}

/** The code as it is kept, however it was typed. */
export function normalCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s-]/g, "");
}
