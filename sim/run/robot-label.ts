/** Whose a line is, before it; nothing for a robot whose start place has no name. */
export function labelOf(robot: string): string {
  return robot === "" ? "" : `${robot}: `;
}
