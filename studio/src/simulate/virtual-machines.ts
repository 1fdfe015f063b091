import vmUrl from "virtual:vm";
import { Problem } from "../../../messages/index.ts";
import { linePatch, patchVm } from "../../../sim/index.ts";

let fetched: Promise<ArrayBuffer> | undefined;
let plain: Promise<WebAssembly.Module> | undefined;
let tracing: Promise<WebAssembly.Module> | undefined;

function vmBytes(): Promise<ArrayBuffer> {
  fetched ??= fetch(vmUrl)
    .then((response) => {
      if (!response.ok) throw new Error(response.statusText);
      return response.arrayBuffer();
    })
    .catch(() => {
      // The next run tries again.
      fetched = plain = tracing = undefined;
      throw new Problem("studio.partMissing");
    });
  return fetched;
}

/** @throws Problem when it does not come over the network */
export function virtualMachine(): Promise<WebAssembly.Module> {
  plain ??= vmBytes().then((bytes) => WebAssembly.compile(bytes));
  return plain;
}

/** The same, which writes down the lines that run. */
export function tracingVirtualMachine(): Promise<WebAssembly.Module> {
  tracing ??= vmBytes().then((bytes) => WebAssembly.compile(patchVm(new Uint8Array(bytes), [linePatch])));
  return tracing;
}
