/** What the wiring check must know of a board. Pins are GPIO numbers. */
export interface Board {
  readonly name: string;
  /** Pins that DeviceScript's definition of the board brings out. */
  readonly exposed: readonly number[];
  readonly inputOnly: readonly number[];
  /** Pins with an analog input that works beside Wi-Fi (ADC1). */
  readonly analog: readonly number[];
  /** Pins whose level at power-on decides how the chip starts. */
  readonly boot: readonly number[];
  /** LEDC timers; the firmware gives each PWM pin one for itself. */
  readonly pwmPins: number;
}

const pwmPins = 4;

/** ESP32 datasheet, "Strapping Pins", "GPIO and RTC_MUX"; ESP32-C3 and ESP32-S3 datasheets, "Strapping Pins" and "ADC". */
export const boards: Readonly<Record<string, Board>> = {
  esp32_devkit_c: {
    name: "Espressif ESP32-DevKitC",
    exposed: [4, 13, 14, 18, 19, 21, 22, 23, 25, 26, 27, 32, 33, 34, 35, 36, 39],
    inputOnly: [34, 35, 36, 39],
    analog: [32, 33, 34, 35, 36, 39],
    boot: [0, 2, 5, 12, 15],
    pwmPins,
  },
  esp32c3_supermini: {
    name: "ESP32-C3 SuperMini",
    exposed: [0, 1, 2, 3, 4, 5, 6, 7, 10, 20],
    inputOnly: [],
    analog: [0, 1, 2, 3, 4],
    boot: [2, 8, 9],
    pwmPins,
  },
  seeed_xiao_esp32c3: {
    name: "Seeed Studio XIAO ESP32C3",
    exposed: [2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21],
    inputOnly: [],
    analog: [2, 3, 4],
    boot: [2, 8, 9],
    pwmPins,
  },
};
