import kit from "./lt/kit.ts";
import toolchain from "./lt/toolchain.ts";
import vm from "./lt/vm.ts";
import world from "./lt/world.ts";

export default { ...toolchain, ...kit, ...world, ...vm } as const;
