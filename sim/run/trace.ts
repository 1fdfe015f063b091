import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** A running hash of all that a run did: two runs were the same exactly when their hashes are. */
export class Trace {
  readonly #hash = sha256.create();
  readonly #encoder = new TextEncoder();
  #numbers = new Float64Array(64);

  add(numbers: readonly number[]): void {
    if (numbers.length > this.#numbers.length) this.#numbers = new Float64Array(numbers.length * 2);
    this.#numbers.set(numbers);
    this.#hash.update(new Uint8Array(this.#numbers.buffer, 0, numbers.length * 8));
  }

  addText(text: string): void {
    this.#hash.update(this.#encoder.encode(text));
  }

  /** The hash so far, 16 hexadecimal digits. */
  digest(): string {
    return bytesToHex(this.#hash.clone().digest()).slice(0, 16);
  }
}
