/**
 * What of Espruino's global object this folder uses (https://www.espruino.com/Reference). Times are in seconds where
 * Espruino has them so.
 */
interface EspruinoPin {
    /** Whether the pin is high. */
    read(): boolean
    mode(mode: "input" | "input_pullup" | "input_pulldown" | "output" | "analog"): void
}

interface PinEdge {
    /** The pin's level after the edge. */
    state: boolean
    /** s since power-on, taken when the edge came. */
    time: number
    /** s, of the edge before; NaN at the first. */
    lastTime: number
    /** Level of the `data` pin when the edge came. */
    data?: boolean | number
}

declare const Pin: { new (name: string): EspruinoPin }
/** s since power-on. */
declare function getTime(): number
/** 0 to 1. */
declare function analogRead(pin: EspruinoPin): number
/** A PWM of 5 kHz and 10 bits on the ESP32 (targets/esp32/jshardwarePWM.c). */
declare function analogWrite(pin: EspruinoPin, duty: number): void
declare function digitalWrite(pin: EspruinoPin, level: boolean | number): void
/** Gives each pin of the array, last first, each of these bits in turn. */
declare function digitalPulse(pin: EspruinoPin, level: boolean, ms: number): void
declare function setWatch(
    handler: (edge: PinEdge) => void,
    pin: EspruinoPin,
    options: {
        repeat: boolean
        edge: "rising" | "falling" | "both"
        debounce?: number
        data?: EspruinoPin
    },
): number
/** `args` go to the handler. */
declare function setTimeout<A extends unknown[]>(
    handler: (...args: A) => void,
    ms: number,
    ...args: A
): number
declare function setInterval(handler: () => void, ms: number): number
declare const console: { log(...values: unknown[]): void }
/** Instead of the console's `Uncaught …`. */
declare const process: {
    on(event: "uncaughtException", handler: (error: unknown) => void): void
}
/** What Espruino throws when it is at its limits. */
declare const InternalError: ErrorConstructor
/** The line of the program that runs now; the compiler sets it (toolchain/espruino/program.ts). */
declare let $l: number | string
/** `kill`: the program is about to be forgotten, by `reset()` or `load()`. */
declare const E: { on(event: "kill", handler: () => void): void }
