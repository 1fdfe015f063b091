/** See `load.mjs`. */
export function load(url: string): Promise<unknown>;
