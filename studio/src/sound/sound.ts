import { effect, signal } from "@preact/signals";
import { player } from "../run/page-player.ts";
import type { Recording } from "../run/recording.ts";
import { Shown } from "../run/shown.ts";
import { readStored, writeStored } from "../storage/storage.ts";
import { silence } from "./silence.ts";

/** Whether robots are heard. */
export const soundOn = signal(readStored("sound") !== "off");

export function switchSound(on: boolean): void {
  soundOn.value = on;
  writeStored("sound", on ? "on" : "off");
}

/** An active buzzer has one tone of its own; a passive one gets its frequency from the program. */
const activeBuzzerHz = 2300;
const loudness = 0.04;

let context: AudioContext | undefined;
let tone: { readonly oscillator: OscillatorNode; readonly gain: GainNode } | undefined;
let shown: { readonly run: Recording; readonly states: readonly Shown[] } | undefined;

/** Lets the robot be heard; called when the pupil presses Run, since browsers are silent before. */
export function wakeSound(): void {
  if (!soundOn.peek()) return;
  if (context) void context.resume();
  else if (!waking) void wake();
}

let waking = false;

/**
 * A browser whose sound sleeps holds the page up for some 400 ms when it is asked for an AudioContext. It wakes its sound
 * beside the page when it plays a file, and after that a context takes 15 ms.
 */
async function wake(): Promise<void> {
  waking = true;
  const url = URL.createObjectURL(silence());
  const audio = new Audio(url);
  try {
    await audio.play();
    await new Promise((resolve) => audio.addEventListener("ended", resolve, { once: true }));
    context = new AudioContext();
    await context.resume();
  } catch {
    // This browser wants another press first, or has no sound.
    waking = false;
  } finally {
    URL.revokeObjectURL(url);
  }
}

effect(() => {
  const run = player.recording.value;
  if (!run || player.state.value !== "playing" || !soundOn.value) return sound(0);
  if (shown?.run !== run) shown = { run, states: run.scene.robots.map(({ name }) => new Shown(run, name)) };
  // One loudspeaker has one tone: of several robots the highest is heard.
  let value = 0;
  for (const [index, state] of shown.states.entries()) {
    state.moveTo(player.playheadUs.value);
    for (const id of run.scene.robots[index]!.shape.buzzers)
      value = Math.max(value, state.outputs.get(id) ?? 0);
  }
  sound(value > 0 ? (value > 20 ? value : activeBuzzerHz) : 0);
});

function sound(hz: number): void {
  if (!context || hz === 0) {
    tone?.oscillator.stop();
    tone = undefined;
    return;
  }
  if (!tone) {
    const oscillator = new OscillatorNode(context, { type: "square" });
    const gain = new GainNode(context, { gain: loudness });
    oscillator.connect(gain).connect(context.destination);
    oscillator.start();
    tone = { oscillator, gain };
  }
  tone.oscillator.frequency.value = hz;
}

/** Three notes upwards (C, E, G), of half the robot's loudness: a check was passed. */
const chimeHz = [523, 659, 784];
const noteSeconds = 0.12;

export function chime(): void {
  if (!context || !soundOn.peek()) return;
  for (const [i, frequency] of chimeHz.entries()) {
    const at = context.currentTime + i * noteSeconds;
    const oscillator = new OscillatorNode(context, { type: "triangle", frequency });
    const gain = new GainNode(context, { gain: loudness / 2 });
    gain.gain.setTargetAtTime(0, at + noteSeconds, noteSeconds / 2);
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(at);
    oscillator.stop(at + 4 * noteSeconds);
  }
}
