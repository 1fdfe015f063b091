import * as ds from "@devicescript/core"
import { Argument, checkNumber, checkRange, refuse } from "./argument"

/** Half tones above C, by the note's letter; H, an octave further, is the B of Latvian and Lithuanian schools. */
const SEMITONES = "C.D.EF.G.A.B...........H"
const OCTAVES = "0123456789"

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
        checkRange(Argument.toneFrequency, frequency, 30, 8000)
        checkNumber(Argument.toneMs, ms)
        checkRange(Argument.toneVolume, volume, 0, 1)
        const periodUs = Math.round(1000000 / frequency)
        await this.buzzer.playTone(periodUs, Math.round(periodUs * volume * 0.5), ms)
        await ds.sleep(ms)
    }

    /**
     * Plays a melody and waits for its end. A wrong note is refused before the first one sounds.
     * @param notes notes as `frequencyOf` has them, each with an optional length: "C4 F#4 Bb4:2 R C5:0.5"; R is a rest
     * @param beatMs milliseconds that length 1 lasts. Default 250
     * @throws RangeError for a note or a length that it does not know
     */
    async play(notes: string, beatMs = 250) {
        checkNumber(Argument.playBeatMs, beatMs)
        const melody = notes.split(" ")
        for (const note of melody) {
            const parts = note.split(":")
            if (parts.length > 2 || !(lengthOf(parts) > 0)) refuse(Argument.note, note)
            if (parts[0] !== "R") frequencyOf(parts[0])
        }
        for (const note of melody) {
            const parts = note.split(":")
            const ms = beatMs * lengthOf(parts)
            if (parts[0] === "R") await ds.sleep(ms)
            // A short gap parts two notes of the same pitch.
            else await this.tone(frequencyOf(parts[0]), ms * 0.9)
            if (parts[0] !== "R") await ds.sleep(ms * 0.1)
        }
    }
}

function lengthOf(parts: string[]): number {
    return parts.length > 1 ? parseFloat(parts[1]) : 1
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
    const octave = OCTAVES.indexOf(note[end])
    if (note.length !== end + 1 || note[0] === "." || semitone < 0 || octave < 0)
        refuse(Argument.note, note)
    return 440 * 2 ** (octave - 4 + ((semitone % 12) + shift - 9) / 12)
}
