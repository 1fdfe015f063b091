import cli from "./lv/cli.ts";
import kit from "./lv/kit.ts";
import toolchain from "./lv/toolchain.ts";
import vm from "./lv/vm.ts";
import world from "./lv/world.ts";

export default { ...toolchain, ...kit, ...world, ...vm, ...cli } as const;
