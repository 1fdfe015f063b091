import { Problem } from "../../messages/index.ts";
import { Clock, Random, Vm } from "../../sim/index.ts";

/**
 * The firmware's part of the flash with a program in it, written by the firmware's own VM: as the board would have it
 * after a deploy. What comes after the last byte is blank.
 * @param module the VM
 * @throws Problem when the VM does not take the program
 */
export function storeProgram(module: WebAssembly.Module, program: Uint8Array): Uint8Array {
  const clock = new Clock();
  const vm = new Vm(module, clock, new Random(1), { frame() {}, log() {}, panic() {}, wires: () => 0 });
  vm.powerOn();
  if (vm.verify(program) !== 0 || vm.deploy(program) !== 0) throw new Problem("bundle.refused");
  return vm.flash;
}
