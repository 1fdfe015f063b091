import { programName } from "../../image/index.ts";
import { haltedWords } from "../../jacdac/index.ts";
import { type Kit, partsOf } from "../../robot-kit/index.ts";

/** How often a chip is asked, and how long apart: a motor's noise may spoil a transfer. */
const tries = 5;
const retryMs = 10;

/** What the program is called: from its board one can still tell which robot that is. */
export function haltingPath({ id }: Kit): string {
  return `${programName("halt", id)}.ts`;
}

/**
 * The source of a program that stops the motors behind chips on I2C and then does nothing: they keep what they were told
 * last, and nothing but a program reaches them.
 * @returns undefined when all motors of the kit stop with the firmware's services
 */
export function haltingProgram(kit: Kit): string | undefined {
  const codes = partsOf(kit).flatMap(({ name, part, definition }) => definition.robot?.(name, part) ?? []);
  const rests = codes.flatMap(({ rest }) => rest ?? []);
  const { i2c } = kit;
  if (rests.length === 0 || !i2c) return undefined;
  // Without a service the image would not say on which pins the bus is.
  const [server] = codes.flatMap(({ servers, member }) => (member && servers) || []);
  const start = server ? [server.start] : [];
  return `import { gpio, sleep } from "@devicescript/core"
import { i2c } from "@devicescript/i2c"
import { ${["configureHardware", ...start].join(", ")} } from "@devicescript/servers"

configureHardware({ i2c: { pinSDA: gpio(${i2c.sda}), pinSCL: gpio(${i2c.scl}), kHz: ${i2c.kHz} } })
${server?.code ?? ""}
let silent = ""

async function rest(address: number, register: number, value: number) {
    for (let i = 0; i < ${tries}; i++) {
        try {
            await i2c.writeReg(address, register, value)
            return
        } catch (_) {
            await sleep(${retryMs})
        }
    }
    silent += " " + address
}

${rests.map(({ address, register, value }) => `await rest(${address}, ${register}, ${value})`).join("\n")}
console.warn("${haltedWords}" + silent)
`;
}
