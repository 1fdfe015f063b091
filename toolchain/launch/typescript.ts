/** Nothing: what can load it can load TypeScript. */
export {};
