import { suite } from "uvu";
import * as assert from "uvu/assert";
import { shownColours } from "./led-strip.chip.ts";

const strip = suite("LED strip");

/** WS2812B V5, "Composition of 24bit data": G7 … G0, R7 … R0, B7 … B0. */
strip("takes green first, then red, then blue", () => {
  assert.equal(shownColours(Uint8Array.of(0x80, 0xff, 0x01), 8), ["#ff8001"]);
});

strip("passes on what is more than its LEDs", () => {
  assert.equal(shownColours(new Uint8Array(9), 2), ["#000000", "#000000"]);
});

strip("does not change an LED that got no whole colour", () => {
  assert.equal(shownColours(Uint8Array.of(1, 2, 3, 4), 2), ["#020103"]);
});

strip.run();
