import type { DeviceId } from "../../jacdac/index.ts";

/** The first eight bytes of "computer": under this id the computer announces itself on the board's bus. */
export const computerId: DeviceId = { low: 0x706d6f63, high: 0x72657475 };
