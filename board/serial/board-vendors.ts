/** USB ids of the makers whose chips connect ESP32 boards, and what people call those chips. */
export const boardVendors: ReadonlyMap<number, string> = new Map([
  [0x303a, "Espressif"],
  [0x10c4, "Silicon Labs CP210x"],
  [0x1a86, "WCH CH340, CH9102"],
  [0x0403, "FTDI"],
  [0x067b, "Prolific PL2303"],
]);

/** Chips of this maker have a USB of their own: it disappears from the computer while they reset. */
export const ownUsbVendor = 0x303a;
