import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../../messages/problem.ts";
import { madeUpFirmware } from "../../test/support/made-up-firmware.ts";
import { type ChipId, firmwareChips } from "./chip.ts";
import { checkFirmware } from "./esp-image.ts";

const image = suite("firmware file");

function problem(bytes: Uint8Array): string {
  try {
    return checkFirmware(bytes, "firmware.bin");
  } catch (error) {
    if (error instanceof Problem) return error.id;
    throw error;
  }
}

image("tells the chip", () => {
  for (const chip of Object.keys(firmwareChips) as ChipId[])
    assert.is(checkFirmware(madeUpFirmware(chip), "firmware.bin"), chip);
});

image("cut anywhere, it is not taken", () => {
  const whole = madeUpFirmware("esp32", 5000);
  for (let tenth = 1; tenth < 10; tenth++) {
    const cut = whole.subarray(0, Math.floor((whole.length * tenth) / 10));
    assert.is(problem(cut), "firmware.cut", `cut after ${tenth} tenths`);
  }
  assert.is(problem(whole.subarray(0, whole.length - 1)), "firmware.cut");
});

image("one changed bit in boot loader or application is noticed", () => {
  const whole = madeUpFirmware("esp32c3", 5000);
  for (const at of [5000, whole.length - 2000, whole.length - 1]) {
    const changed = Uint8Array.from(whole);
    changed[at]! ^= 0x10;
    assert.is(problem(changed), "firmware.damaged", `byte ${at}`);
  }
});

image("a program, a text, nothing and a stranger's chip are no firmware", () => {
  assert.is(problem(new TextEncoder().encode("DevS program")), "firmware.none");
  assert.is(problem(new Uint8Array()), "firmware.none");
  const c6 = madeUpFirmware("esp32c3");
  c6[12] = 13;
  assert.is(problem(c6), "firmware.otherChip");
});

image("boot loader and application for different chips do not belong together", () => {
  const mixed = madeUpFirmware("esp32c3");
  const other = madeUpFirmware("esp32s3");
  mixed.set(other.subarray(0x1_0000), 0x1_0000);
  assert.is(problem(mixed), "firmware.damaged");
});

image.run();
