import * as ds from "@devicescript/core"

/** Half tones above C, by the note's letter. */
const SEMITONES = "C-D-EF-G-A-B"

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
        const periodUs = Math.round(1000000 / frequency)
        await this.buzzer.playTone(periodUs, Math.round(periodUs * volume * 0.5), ms)
        await ds.sleep(ms)
    }

    /**
     * Plays a melody and waits for its end.
     * @param notes letters with octave, and an optional # or length: "C4 F#4 G4:2 R C5:4"; R is a rest
     * @param beatMs milliseconds that length 1 lasts. Default 250
     * @throws RangeError for a note that it does not know
     */
    async play(notes: string, beatMs = 250) {
        for (const note of notes.split(" ")) {
            const parts = note.split(":")
            const ms = beatMs * (parts.length > 1 ? parseFloat(parts[1]) : 1)
            if (parts[0] === "R") await ds.sleep(ms)
            // A short gap parts two notes of the same pitch.
            else await this.tone(frequencyOf(parts[0]), ms * 0.9)
            if (parts[0] !== "R") await ds.sleep(ms * 0.1)
        }
    }
}

/**
 * The frequency of a note, in equal temperament (ISO 16).
 * @param note letter, an optional #, and octave from 0 to 9, such as "A4" or "F#3"
 * @returns Hz; 440 for "A4"
 * @throws RangeError for a note that it does not know
 */
export function frequencyOf(note: string): number {
    let semitone = SEMITONES.indexOf(note[0])
    const octave = parseFloat(note[note.length - 1])
    if (semitone < 0 || note[0] === "-" || !(octave >= 0))
        throw new RangeError(`no such note: ${note}; write C4, F#4, R`)
    if (note[1] === "#") semitone++
    return 440 * 2 ** (octave - 4 + (semitone - 9) / 12)
}
