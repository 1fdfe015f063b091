import cli from "./en/cli.ts";
import kit from "./en/kit.ts";
import toolchain from "./en/toolchain.ts";
import vm from "./en/vm.ts";
import world from "./en/world.ts";

export default { ...toolchain, ...kit, ...world, ...vm, ...cli } as const;
