/** Data lines of LED strips: each takes the bytes that the program sends on its pin. */
export class PixelLines {
  readonly #takers = new Map<number, (bytes: Uint8Array) => void>();

  /** @param pin GPIO of the board; one strip a pin */
  attach(pin: number, take: (bytes: Uint8Array) => void): void {
    this.#takers.set(pin, take);
  }

  /** @returns false when nothing is attached to the pin */
  send(pin: number, bytes: Uint8Array): boolean {
    const take = this.#takers.get(pin);
    take?.(bytes);
    return take !== undefined;
  }
}
