import { suite } from "uvu";
import * as assert from "uvu/assert";
import { RegisterFile } from "./register-file.ts";

const registers = suite("Register file");
const mk = () => new RegisterFile({ 0: { reset: 0xee }, 1: { reset: 0x0f, writable: 0xf0 } });

registers("starts with the values after power-on", () => {
  assert.is(mk().read(0x00), 0xee);
  assert.is(mk().read(0x01), 0x0f);
});

registers("keeps read-only registers and bits", () => {
  const file = mk();
  file.write(0x00, 0);
  file.write(0x01, 0xa0);
  assert.is(file.read(0x00), 0xee);
  assert.is(file.read(0x01), 0xaf);
});

registers("lets the chip set what the controller cannot", () => {
  const file = mk();
  file.set(0x00, 0x11);
  assert.is(file.read(0x00), 0x11);
  file.reset();
  assert.is(file.read(0x00), 0xee);
});

registers("notes accesses that the datasheet does not know, each once", () => {
  const file = mk();
  for (let i = 0; i < 3; i++) assert.is(file.read(0x7f), 0);
  file.write(0x7e, 1);
  assert.equal(file.strays, ["read 0x7f", "write 0x7e"]);
});

registers.run();
