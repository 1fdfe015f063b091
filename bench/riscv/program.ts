/** Writes the image that `count.sh` runs as a C header, and says how many steps it takes. */
import { writeFileSync } from "node:fs";
import { Heap } from "../../sim/vm/heap.ts";
import { imageOf, mkSimulation } from "../../test/support/simulate.ts";
import { countingVirtualMachine } from "../profile/counting-vm.ts";
import { Profile, sum } from "../profile/profile.ts";

const source = `import { sleep } from "@devicescript/core"
import { DriveBase } from "@robonet/runtime"

class MadeUpMotor {
    duty = 0
    async begin() {}
    async setDuty(duty: number) {
        this.duty = duty
    }
    async brake() {
        this.duty = 0
    }
}

class MadeUpWheel {
    position = 0
    constructor(private readonly motor: MadeUpMotor) {}
    async begin() {}
    async update() {
        this.position += this.motor.duty * 13.7
    }
}

const left = new MadeUpMotor()
const right = new MadeUpMotor()
const drive = new DriveBase(left, right, new MadeUpWheel(left), new MadeUpWheel(right), {
    wheelDiameterMm: 65, trackWidthMm: 130, topSpeed: 681, deadBand: 0.12, periodMs: 20, lagMs: 90 })
await drive.drive(200, 30)
while (true) await sleep(1000)
`;
const idle = `import { sleep } from "@devicescript/core"
while (true) await sleep(1000)
`;

const [, , file, which] = process.argv;
if (!file) throw new Error("usage: program.ts <image.h> [idle]");
const image = imageOf(which === "idle" ? idle : source);
writeFileSync(file, `static const unsigned char image[] = {${[...image].join(",")}};\n`);

// The same ten seconds as in host.c.
const run = mkSimulation(image, { virtualMachine: countingVirtualMachine() });
run.stepUntil(2e6);
const profile = new Profile(run);
const allocated = new Heap(run.memory).allocations;
run.stepUntil(12e6);
console.log(`${sum(profile.counts())} steps, ${new Heap(run.memory).allocations - allocated} allocations`);
