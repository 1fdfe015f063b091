/**
 * What a program is called on its board: its name, and the kit that it was built for. A register of its own for the kit
 * would cost each image 64 bytes.
 */
export function programName(name: string, kitId: string): string {
  return `${name}@${kitId}`;
}

/** The kit that a board's program was built for; undefined: it does not tell, as images of `devs build` do not. */
export function kitOfProgram(name: string): string | undefined {
  return /@([^@]+)$/.exec(name)?.[1];
}
