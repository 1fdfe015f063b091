import type { BoardTiming } from "../../sim/index.ts";

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
  /** Of the processor, as the firmware sets it up (`sdkconfig` of devicescript-esp32). */
  readonly clockMHz: number;
  /** The firmware's main loop turns this often, ms, and once for each frame. */
  readonly loopMs: BoardTiming["loopMs"];
  /** Its pins as they stand on it, from top to bottom, seen from above with the USB socket where `usb` says. */
  readonly header: {
    readonly usb: "top" | "bottom";
    readonly left: readonly HeaderPin[];
    readonly right: readonly HeaderPin[];
  };
}

/** What is printed beside a pin; its GPIO where that is another, or undefined for power and the like. */
export type HeaderPin = number | string | readonly [label: string, gpio: number];

/** A pin of a board's header. */
export interface BoardPin {
  readonly label: string;
  readonly gpio?: number;
}

/** The pins of one side, from top to bottom. */
export function headerPins(board: Board, side: "left" | "right"): BoardPin[] {
  return board.header[side].map((pin) => {
    if (typeof pin === "string") return { label: pin };
    if (typeof pin === "number") return { label: String(pin), gpio: pin };
    return { label: pin[0], gpio: pin[1] };
  });
}

/** What is printed beside a GPIO; the GPIO's own name on a board that is not known or lacks it. */
export function pinLabel(board: Board | undefined, gpio: number): string {
  const pins = board ? [...headerPins(board, "left"), ...headerPins(board, "right")] : [];
  return pins.find((pin) => pin.gpio === gpio)?.label ?? `GPIO${gpio}`;
}

const pwmPins = 4;
const clockMHz = 160;

/**
 * devicescript-esp32 2.8.0 and newer: `sync_main_loop_timer` in main/main.c takes `tim_max_sleep`, which nothing but its
 * first value sets; up to 2.7.0 the wishes of services reached it. Read in the sources; no board was measured.
 */
export const esp32LoopMs = 10;

/**
 * ESP32 datasheet, "Strapping Pins", "GPIO and RTC_MUX"; ESP32-C3 and ESP32-S3 datasheets, "Strapping Pins" and "ADC".
 * Headers: Espressif, ESP32-DevKitC V4 user guide, "Header Block"; Seeed Studio, XIAO ESP32C3 pinout; the SuperMini has no
 * one maker: compare with the print on yours.
 */
export const boards: Readonly<Record<string, Board>> = {
  esp32_devkit_c: {
    name: "Espressif ESP32-DevKitC",
    exposed: [4, 13, 14, 18, 19, 21, 22, 23, 25, 26, 27, 32, 33, 34, 35, 36, 39],
    inputOnly: [34, 35, 36, 39],
    analog: [32, 33, 34, 35, 36, 39],
    boot: [0, 2, 5, 12, 15],
    pwmPins,
    clockMHz,
    loopMs: esp32LoopMs,
    header: {
      usb: "bottom",
      left: [
        "3V3",
        "EN",
        ["VP", 36],
        ["VN", 39],
        34,
        35,
        32,
        33,
        25,
        26,
        27,
        14,
        12,
        "GND",
        13,
        "D2",
        "D3",
        "CMD",
        "5V",
      ],
      right: ["GND", 23, 22, "TX", "RX", 21, "GND", 19, 18, 5, 17, 16, 4, 0, 2, 15, "D1", "D0", "CLK"],
    },
  },
  esp32c3_supermini: {
    name: "ESP32-C3 SuperMini",
    exposed: [0, 1, 2, 3, 4, 5, 6, 7, 10, 20],
    inputOnly: [],
    analog: [0, 1, 2, 3, 4],
    boot: [2, 8, 9],
    pwmPins,
    clockMHz,
    loopMs: esp32LoopMs,
    header: {
      usb: "top",
      left: [5, 6, 7, 8, 9, 10, 20, 21],
      right: ["5V", "GND", "3V3", 4, 3, 2, 1, 0],
    },
  },
  seeed_xiao_esp32c3: {
    name: "Seeed Studio XIAO ESP32C3",
    exposed: [2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21],
    inputOnly: [],
    analog: [2, 3, 4],
    boot: [2, 8, 9],
    pwmPins,
    clockMHz,
    loopMs: esp32LoopMs,
    header: {
      usb: "top",
      left: [
        ["D0", 2],
        ["D1", 3],
        ["D2", 4],
        ["D3", 5],
        ["D4", 6],
        ["D5", 7],
        ["D6", 21],
      ],
      right: ["5V", "GND", "3V3", ["D10", 10], ["D9", 9], ["D8", 8], ["D7", 20]],
    },
  },
};
