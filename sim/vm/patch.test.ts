import { createHash } from "node:crypto";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { stockVirtualMachineBytes } from "../../toolchain/devicescript/load.node.ts";
import { patchVm, vmPatches } from "./patch.ts";

const patch = suite("What is put into the virtual machine");

patch("is made for this version of it", () => {
  assert.is(
    createHash("sha256").update(stockVirtualMachineBytes()).digest("hex"),
    "a56742b09dd4bfe278815676ac94231ed4f8995cee6260818f5d758d8ab6ee1d",
  );
});

patch("is sound WebAssembly, each patch alone and all together", () => {
  const stock = stockVirtualMachineBytes();
  for (const patches of [...vmPatches.map((each) => [each]), vmPatches])
    assert.ok(WebAssembly.validate(patchVm(stock, patches)), patches.map(({ name }) => name).join(", "));
});

patch("is refused where a place is not there, or twice", () => {
  const stock = stockVirtualMachineBytes();
  assert.throws(() => patchVm(patchVm(stock).slice(0, 100)), /has 0 places/);
  assert.throws(
    () => patchVm(stock, [{ ...vmPatches[0]!, after: [0x41, 0x37], before: [] }]),
    /has 1\d places/,
  );
});

patch.run();
