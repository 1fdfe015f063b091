import { signal } from "@preact/signals";

/** How much of the compiler has come over the network, from 0 to 1. */
export const compilerShare = signal(0);
