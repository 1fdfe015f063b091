import * as ds from "@devicescript/core"
import { Argument, checkNumber, checkRange, refuse } from "./argument"

/** Half tones above C, by the note's letter; H, an octave further, is the B of Latvian and Lithuanian schools. */
const SEMITONES = "C.D.EF.G.A.B...........H"
const DIGITS = "0123456789"
/** Hz that the buzzer plays. */
const LOWEST = 30
const HIGHEST = 8000

/**
 * A passive buzzer: it plays notes.
 *
 * ```ts
 * await robot.speaker.play("C4 E4 G4:2 R C5:4")
 * await robot.speaker.tone(440, 500)
 * ```
 * @devsWhenUsed
 */
export class Speaker {
    /** @param buzzer what `startBuzzer` gives */
    constructor(private readonly buzzer: ds.Buzzer) {}

    /**
     * Plays a tone and waits for its end.
     * @param frequency Hz, from 30 to 8000
     * @param ms how long, in milliseconds
     * @param volume from 0 to 1. Default 0.5
     */
    async tone(frequency: number, ms: number, volume = 0.5) {
        checkRange(Argument.toneFrequency, frequency, LOWEST, HIGHEST)
        checkNumber(Argument.toneMs, ms)
        checkRange(Argument.toneVolume, volume, 0, 1)
        const periodUs = Math.round(1000000 / frequency)
        await this.buzzer.playTone(periodUs, Math.round(periodUs * volume * 0.5), ms)
        await ds.sleep(ms)
    }

    /**
     * Plays a melody and waits for its end. A wrong note is refused before the first one sounds.
     * @param notes notes as `frequencyOf` has them, from B0 to B8, each with an optional length up to 100:
     *     "C4 F#4 Bb4:2 R C5:0.5"; R is a rest. Line breaks and tabs part notes as spaces do
     * @param beatMs milliseconds that length 1 lasts. Default 250
     * @throws RangeError for a note or a length that it does not know
     */
    async play(notes: string, beatMs = 250) {
        checkNumber(Argument.playBeatMs, beatMs)
        // A frequency and a length for each note; 0 is a rest.
        const melody: number[] = []
        for (const note of spaced(notes).split(" ")) {
            if (note === "") continue
            const parts = note.split(":")
            const frequency = parts[0] === "R" ? 0 : frequencyOf(parts[0])
            const length = parts.length > 1 ? lengthOf(parts[1]) : 1
            if (parts.length > 2 || !(length > 0 && length <= 100)) refuse(Argument.note, note)
            if (frequency !== 0 && (frequency < LOWEST || frequency > HIGHEST))
                refuse(Argument.note, note)
            melody.push(frequency, length)
        }
        for (let i = 0; i < melody.length; i += 2) {
            const frequency = melody[i]
            const ms = beatMs * melody[i + 1]
            if (frequency === 0) await ds.sleep(ms)
            else {
                // A short gap parts two notes of the same pitch.
                await this.tone(frequency, ms * 0.9)
                await ds.sleep(ms * 0.1)
            }
        }
    }
}

function spaced(notes: string): string {
    return notes.split("\n").join(" ").split("\t").join(" ")
}

/** NaN for what is not digits with at most one point. */
function lengthOf(text: string): number {
    let points = 0
    for (let i = 0; i < text.length; i++) {
        if (text[i] === ".") points++
        else if (DIGITS.indexOf(text[i]) < 0) return NaN
    }
    return points > 1 ? NaN : parseFloat(text)
}

/**
 * The frequency of a note, in equal temperament (ISO 16). As in English, B is the key next below C; H is another name
 * of the same key, and the key between A and B is Bb or A#.
 * @param note letter from A to H, an optional # (sharp) or b (flat), and octave from 0 to 9, such as "A4", "F#3" or "Eb5"
 * @returns Hz; 440 for "A4", 493.88 for "B4" and "H4", 466.16 for "Bb4" and "A#4"
 * @throws RangeError for a note that it does not know
 */
export function frequencyOf(note: string): number {
    const sign = note[1]
    const shift = sign === "#" ? 1 : sign === "b" ? -1 : 0
    const semitone = SEMITONES.indexOf(note[0])
    const end = shift === 0 ? 1 : 2
    const octave = DIGITS.indexOf(note[end])
    if (note.length !== end + 1 || note[0] === "." || semitone < 0 || octave < 0)
        refuse(Argument.note, note)
    return 440 * 2 ** (octave - 4 + ((semitone % 12) + shift - 9) / 12)
}
