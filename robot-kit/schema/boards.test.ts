import { suite } from "uvu";
import * as assert from "uvu/assert";
import { boards, headerPins, pinLabel } from "./boards.ts";

const headers = suite("Headers of the boards");

headers("have each pin that the board brings out, once, and its supply", () => {
  for (const [id, board] of Object.entries(boards)) {
    const pins = [...headerPins(board, "left"), ...headerPins(board, "right")];
    for (const gpio of board.exposed)
      assert.is(pins.filter((pin) => pin.gpio === gpio).length, 1, `${id}: GPIO ${gpio}`);
    for (const label of ["GND", "3V3", "5V"])
      assert.ok(
        pins.some((pin) => pin.label === label),
        `${id}: ${label}`,
      );
  }
});

headers("call a pin as it is printed", () => {
  assert.is(pinLabel(boards.seeed_xiao_esp32c3, 6), "D4");
  assert.is(pinLabel(boards.esp32_devkit_c, 36), "VP");
  assert.is(pinLabel(boards.esp32_devkit_c, 25), "25");
  assert.is(pinLabel(undefined, 25), "GPIO25");
});

headers.run();
