import { suite } from "uvu";
import * as assert from "uvu/assert";
import { CutError, cutCompiler, cutVirtualMachine, devicescriptVersion } from "./cut.ts";
import { compilerText, loadCompiler, loadVirtualMachine } from "./load.node.ts";

const cut = suite("cut of @devicescript/cli");

cut("the compiler is of the version that RoboNet is built on", () => {
  assert.is(loadCompiler().runtimeVersion(), `v${devicescriptVersion}`);
});

cut("the compiler's text is ASCII alone, which loads in half the time", () => {
  assert.ok(!/[^\0-\x7f]/.test(compilerText()));
});

cut("the virtual machine imports and exports just what our host knows", () => {
  const imports = WebAssembly.Module.imports(loadVirtualMachine()).map(({ name }) => name);
  assert.equal(imports.sort(), [
    "_devs_panic_handler",
    "_jd_tcpsock_close",
    "_jd_tcpsock_is_available",
    "_jd_tcpsock_new",
    "_jd_tcpsock_write",
    "abort",
    "em_deploy_handler",
    "em_flash_load",
    "em_flash_save",
    "em_flash_size",
    "em_jd_crypto_get_random",
    "em_print_dmesg",
    "em_send_frame",
    "em_send_large_frame",
    "em_time_now",
    "emscripten_memcpy_big",
    "emscripten_resize_heap",
    "exit",
    "fd_close",
    "fd_seek",
    "fd_write",
  ]);
  const exports = WebAssembly.Module.exports(loadVirtualMachine()).map(({ name }) => name);
  for (const name of [
    "malloc",
    "free",
    "jd_em_init",
    "jd_em_process",
    "jd_em_frame_received",
    "jd_em_devs_deploy",
  ])
    assert.ok(exports.includes(name), `the VM exports ${name}`);
});

cut("another bundle is refused by name, not by a puzzle", () => {
  assert.throws(
    () => cutCompiler("// something else"),
    (error: unknown) => error instanceof CutError,
  );
  assert.throws(() => cutVirtualMachine(""), /is not the version 2\.16\.4/);
});

cut("a patch that no longer fits is named", () => {
  const bundle =
    "// compiler/built/devicescript-compiler.node.cjs\nvar x\n// interop/built/devicescript-interop.node.cjs\n";
  assert.throws(() => cutCompiler(bundle), /no single place for the change “The library's declarations/);
});

cut.run();
