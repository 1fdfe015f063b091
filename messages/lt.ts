import cli from "./lt/cli.ts";
import kit from "./lt/kit.ts";
import toolchain from "./lt/toolchain.ts";
import vm from "./lt/vm.ts";
import world from "./lt/world.ts";

export default { ...toolchain, ...kit, ...world, ...vm, ...cli } as const;
