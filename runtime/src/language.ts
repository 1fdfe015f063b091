import { sleep } from "@devicescript/core"
import { Argument, checkNumber } from "./argument"
import { standIn } from "./halt"

/**
 * What the firmware's language does in another way than JavaScript. The compiler puts calls of these into the program's
 * own files (toolchain/devicescript/patches/); each takes room in the image only where it is used. No part of
 * `index.ts`: a program has no use for them.
 */

/** `sleep(ms)`: the VM never wakes from a time that is no number. */
export async function slept(ms: number) {
    checkNumber(Argument.sleepMs, ms)
    await sleep(ms)
}

/** `throw value` of what is no Error. The VM notes in Errors where they were thrown, so one stands in for the value. */
export function thrown(value: unknown) {
    const error = new Error(`${value}`)
    error.name = "thrown"
    try {
        throw error
    } catch {
        standIn(value, error)
    }
}

/** `a % b` where a side is not a whole number of 32 bits, or `b` is 0. The VM cuts both sides to whole numbers. */
export function remainder(a: number, b: number): number {
    let rest = Math.abs(a)
    const step = Math.abs(b)
    if (!(rest < Infinity && step > 0)) return NaN
    if (step > rest) return a
    // Doubling and halving are exact, so the remainder is.
    let part = step
    while (part + part <= rest) part += part
    while (part >= step) {
        if (rest >= part) rest -= part
        part /= 2
    }
    return a < 0 ? -rest : rest
}

/** The order of two texts by their letters' numbers, of two numbers by size; NaN when there is none. The VM has no order of texts. */
export function compare(a: number | string, b: number | string): number {
    if (typeof a === "string" && typeof b === "string") {
        for (let i = 0; i < a.length && i < b.length; ++i) {
            const difference = a.charCodeAt(i) - b.charCodeAt(i)
            if (difference !== 0) return difference
        }
        return a.length - b.length
    }
    return a < b ? -1 : a > b ? 1 : a === b ? 0 : NaN
}

/** The largest number of a list; the VM's `Math.max` looks at two values. */
export function largest(list: number[]): number {
    let found = -Infinity
    for (const value of list) {
        // biome-ignore lint/suspicious/noGlobalIsNan: DeviceScript has no Number.isNaN
        if (isNaN(value)) return NaN
        if (value > found) found = value
    }
    return found
}

/** The smallest number of a list. */
export function smallest(list: number[]): number {
    let found = Infinity
    for (const value of list) {
        // biome-ignore lint/suspicious/noGlobalIsNan: DeviceScript has no Number.isNaN
        if (isNaN(value)) return NaN
        if (value < found) found = value
    }
    return found
}

/** A number to be put into a text: the VM writes `:` for the 10 that 9.9999999 is rounded to. */
export function shown(value: unknown): unknown {
    if (typeof value !== "number" || value === (value | 0)) return value
    const text = `${value}`
    const at = text.indexOf(":")
    return at < 0 ? value : text.slice(0, at) + "10" + text.slice(at + 1)
}

/** So deep an object is shown, and so many letters of it: a line of the log holds 296. */
const SHOWN_DEPTH = 3
const SHOWN_LETTERS = 300

/** Any value to be put into a text: of lists and objects the VM writes letters beyond ASCII byte by byte. */
export function described(value: unknown): unknown {
    return typeof value === "string" ? value : describedAt(value, 0)
}

function describedAt(value: unknown, depth: number): unknown {
    if (typeof value === "string") return quoted(value)
    if (typeof value !== "object" || value === null || value instanceof Buffer) return shown(value)
    if (value instanceof Error) return `${value.name}: ${value.message}`
    if (depth > SHOWN_DEPTH) return "…"
    const list = Array.isArray(value)
    const parts = list ? (value as unknown[]) : Object.keys(value)
    // A service of the board has no keys.
    if (parts === undefined) return value
    let text = ""
    for (let i = 0; i < parts.length && text.length < SHOWN_LETTERS; ++i) {
        if (i > 0) text += ","
        const part = parts[i]
        if (list) text += `${describedAt(part, depth + 1)}`
        else
            text += `${part}:${describedAt((value as { [key: string]: unknown })[part as string], depth + 1)}`
    }
    return list ? `[${text}]` : `{${text}}`
}

/** `parseInt(text)`: the VM reads a point and an exponent as well. */
export function wholeIn(text: string): number {
    const from = afterSpace(text)
    let at = text[from] === "-" || text[from] === "+" ? from + 1 : from
    if (isHex(text, at)) {
        const value = parseInt(text.slice(at))
        return text.length === at + 2 ? NaN : text[from] === "-" ? -value : value
    }
    const digits = at
    while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) ++at
    return at > digits ? parseInt(text.slice(from, at)) : NaN
}

/** `parseFloat(text)`: the VM reads hexadecimal numbers as well. */
export function floatIn(text: string): number {
    const from = afterSpace(text)
    return isHex(text, text[from] === "-" || text[from] === "+" ? from + 1 : from)
        ? 0
        : parseFloat(text)
}

function afterSpace(text: string): number {
    let at = 0
    while (text.charCodeAt(at) === 32 || (text.charCodeAt(at) >= 9 && text.charCodeAt(at) <= 13))
        ++at
    return at
}

function isHex(text: string, at: number): boolean {
    return text[at] === "0" && (text[at + 1] === "x" || text[at + 1] === "X")
}

/** `list.join(between)`: the VM writes `undefined` for what is empty, and `array` for a list in the list. */
export function joined(list: unknown[], between: string): string {
    let text = ""
    for (let i = 0; i < list.length; ++i) {
        if (i > 0) text += between
        const value = list[i]
        if (Array.isArray(value)) text += joined(value, ",")
        else if (value !== undefined && value !== null) text += `${shown(value)}`
    }
    return text
}

/** `list.length = count`, which the VM keeps as a field of its own beside the list. */
export function setLength(list: unknown[], count: number) {
    const more = count - list.length
    if (more !== 0) list.insert(more < 0 ? count : list.length, more)
}

/** `text.indexOf(sought, from)`: the VM begins at no place before the text's, and finds no empty text at its end. */
export function placeOf(text: string, sought: string, from: number): number {
    if (!(from > 0)) from = 0
    if (sought === "") return Math.min(from, text.length)
    return text.indexOf(sought, from)
}

/** `text.charCodeAt(at)`: the VM gives 0 where there is no letter. */
export function codeAt(text: string, at: number): number {
    return at >= 0 && at < text.length ? text.charCodeAt(at) : NaN
}

/** `text.toUpperCase()`: the VM knows the letters of ASCII. Here are Latin, Greek and Cyrillic ones as well. */
export function upper(text: string): string {
    let result = ""
    for (let i = 0; i < text.length; ++i) {
        const code = text.charCodeAt(i)
        let by = 0
        if (code === 0xdf) {
            result += "SS"
            continue
        }
        if (inAlphabet(code, 0x20)) by = -0x20
        else if (code >= 0x450 && code <= 0x45f) by = -0x50
        else if (paired(code) === 1) by = -1
        else if (code === 0xff) by = 0x79
        result += by !== 0 ? String.fromCharCode(code + by) : text[i].toUpperCase()
    }
    return result
}

/** `text.toLowerCase()`, as `upper`. */
export function lower(text: string): string {
    let result = ""
    for (let i = 0; i < text.length; ++i) {
        const code = text.charCodeAt(i)
        let by = 0
        if (inAlphabet(code, 0)) by = 0x20
        else if (code >= 0x400 && code <= 0x40f) by = 0x50
        else if (paired(code) === 0) by = 1
        else if (code === 0x178) by = -0x79
        result += by !== 0 ? String.fromCharCode(code + by) : text[i].toLowerCase()
    }
    return result
}

/** Whether a code is a capital of Latin-1, Greek or Cyrillic, or with `up` = 0x20 a small letter of theirs. */
function inAlphabet(code: number, up: number): boolean {
    code -= up
    return (
        (code >= 0xc0 && code <= 0xde && code !== 0xd7) ||
        (code >= 0x391 && code <= 0x3a9 && code !== 0x3a2) ||
        (code >= 0x410 && code <= 0x42f)
    )
}

/** For a letter of Latin Extended-A that stands beside its other case: 0 a capital, 1 a small one; else -1. */
function paired(code: number): number {
    if (code < 0x100 || code > 0x17e || code === 0x130 || code === 0x131) return -1
    if (code === 0x138 || code === 0x149 || code === 0x178) return -1
    const odd = code & 1
    // From 0x139 to 0x148 and from 0x179 on the capitals are the odd ones.
    return (code > 0x138 && code < 0x149) || code > 0x178 ? 1 - odd : odd
}

/** `JSON.stringify(value, null, indent)`: the VM writes letters beyond ASCII byte by byte, and `undefined` in lists. */
export function json(value: unknown, indent: number): string {
    return jsonAt(value, indent > 10 ? 10 : indent > 0 ? indent | 0 : 0, "\n")
}

function jsonAt(value: unknown, indent: number, line: string): string {
    if (typeof value === "string") return quoted(value)
    if (typeof value === "number") {
        // Neither NaN nor the two infinities are a number in JSON.
        return value - value === 0 ? `${shown(value)}` : "null"
    }
    if (typeof value !== "object" || value === null)
        return value === undefined || typeof value === "function" ? undefined : `${value}`
    let inside = line
    for (let i = 0; i < indent; ++i) inside += " "
    const between = indent > 0 ? inside : ""
    let text = ""
    if (Array.isArray(value)) {
        for (const each of value as unknown[])
            text += `${text === "" ? "" : ","}${between}${jsonAt(each, indent, inside) ?? "null"}`
        return text === "" ? "[]" : `[${text}${indent > 0 ? line : ""}]`
    }
    for (const key of Object.keys(value)) {
        const each = jsonAt((value as { [key: string]: unknown })[key], indent, inside)
        if (each !== undefined)
            text += `${text === "" ? "" : ","}${between}${quoted(key)}:${indent > 0 ? " " : ""}${each}`
    }
    return text === "" ? "{}" : `{${text}${indent > 0 ? line : ""}}`
}

function quoted(text: string): string {
    let result = '"'
    for (let i = 0; i < text.length; ++i) {
        const letter = text[i]
        const code = text.charCodeAt(i)
        if (code < 0x20) {
            const at = "\b\t\n\v\f\r".indexOf(letter)
            if (at >= 0 && at !== 3) result += "\\" + "btnvfr"[at]
            else result += `\\u00${code < 16 ? "0" : "1"}${"0123456789abcdef"[code & 15]}`
        } else result += letter === '"' || letter === "\\" ? "\\" + letter : letter
    }
    return result + '"'
}
