import { suite } from "uvu";
import * as assert from "uvu/assert";
import { crc8 } from "./crc8.ts";

const crc = suite("CRC-8 of Sensirion's sensors");

crc("is 92h for the datasheet's example BEEFh", () => {
  assert.is(crc8([0xbe, 0xef]), 0x92);
});

crc("is FFh for nothing", () => {
  assert.is(crc8([]), 0xff);
});

crc.run();
