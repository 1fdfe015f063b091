// What of `@devicescript/settings` the drivers use: values that stay when the power goes, in Espruino's flash.
declare const global: {
    require(name: "Storage"): {
        readJSON(file: string, noExceptions: boolean): unknown
        writeJSON(file: string, value: unknown): boolean
    }
}

/** Files of ours begin so, that nobody else's is taken for them. */
const PREFIX = "robonet."

export function readSetting(key: string): unknown {
    return global.require("Storage").readJSON(PREFIX + key, true)
}

export function writeSetting(key: string, value: unknown) {
    global.require("Storage").writeJSON(PREFIX + key, value)
}
