import type { Page } from "playwright-core";
import { storeProgram } from "../../board/firmware/program-store.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { storedProgram } from "../../sim/vm/stored-program.ts";
import { loadVirtualMachine } from "../../toolchain/devicescript/load.node.ts";
import { Firmware, storageOffset } from "../../virtual-board/firmware/firmware.ts";
import { blankFlash } from "../../virtual-board/flash-file.node.ts";
import { Pace } from "../../virtual-board/pace.ts";
import { RomLoader } from "../../virtual-board/rom/rom-loader.ts";
import type { SerialDevice, StartMode } from "../../virtual-board/serial/serial-device.ts";
import { VirtualBoard } from "../../virtual-board/virtual-board.ts";
import { parseWorld } from "../support/read-world.ts";
import { emptyRoom, kitText } from "../support/simulate.ts";
import type { Studio } from "./browser.ts";
import { type CableAnswer, type CableRequest, installSerial, type TimedAnswer } from "./fake-serial.ts";

/** What the chip at the plug tells of itself: a CP2102, as on most ESP32 boards. */
const cp2102 = { vendor: 0x10c4, product: 0xea60 };

/** What is on the cable; left out: an ESP32 with the firmware behind a CP2102. */
export interface Device {
  readonly usb?: typeof cp2102;
  readonly mode?: StartMode;
  readonly run?: () => SerialDevice;
  /** The robot's kit; left out: the one in use. */
  readonly kit?: string;
  /** What the board has already. */
  readonly image?: Uint8Array;
}

/** A virtual board on a USB cable to the pages of a browser: the firmware, in a simulated robot, as fast as the wall's clock. */
export class RobotOnCable {
  readonly #flash = blankFlash();
  readonly #board: VirtualBoard;
  readonly #pace: Pace;
  #arrived: number[] = [];
  #read: ((answer: CableAnswer) => void) | undefined;
  #openIn: Page | undefined;
  #granted = false;
  #plugged = true;
  /** Whether the pupil chooses the robot when the browser asks, or closes the window. */
  chooses = true;
  /** Another program has the port open. */
  busy = false;
  /** After so many more bytes to the board the cable comes out. */
  unplugAfterBytes = Number.POSITIVE_INFINITY;
  #isClosed = false;
  /** How often the pupil was asked. */
  asked = 0;

  readonly #usb: typeof cp2102;

  private constructor({ usb = cp2102, mode = "run", run, kit: text = kitText, image }: Device) {
    this.#usb = usb;
    const [kit, world] = [parseKit(text, "kit.json"), parseWorld(emptyRoom, "room.svg")];
    const virtualMachine = loadVirtualMachine();
    if (image) this.#flash.bytes.set(storeProgram(virtualMachine, image), storageOffset);
    this.#board = new VirtualBoard({
      flash: this.#flash,
      mode,
      makers: {
        run: run ?? ((flash) => new Firmware(flash, { kit, world, seed: 1, virtualMachine })),
        boot: (flash) => new RomLoader(flash, { chip: "esp32" }),
      },
      onBytes: (bytes) => {
        if (!this.#plugged || !this.#openIn) return;
        this.#arrived.push(...bytes);
        this.#deliver();
      },
    });
    this.#pace = new Pace(this.#board);
  }

  /** Plugs a robot into the computer that a page is open on, and loads the page anew. */
  static async at({ page, context }: Studio, device: Device = {}): Promise<RobotOnCable> {
    const robot = new RobotOnCable(device);
    await context.exposeBinding(
      "robotCable",
      async ({ page: asking }, request: CableRequest): Promise<TimedAnswer> => {
        const answer = await robot.#answer(asking, request);
        return { answer, boardMs: robot.#board.timeUs / 1000 };
      },
    );
    // tsx names functions by a helper that the page does not have.
    await context.addInitScript("globalThis.__name = (named) => named");
    await context.addInitScript(installSerial);
    await page.reload();
    return robot;
  }

  /** The firmware that runs now. */
  get firmware(): Firmware {
    return this.#board.device as Firmware;
  }

  /** How far the robot stands from the middle of its start, in mm. */
  get wayMm(): number {
    const { run } = this.firmware;
    const { pose } = run.robot.body;
    const start = run.world.file.starts[0]!;
    return Math.hypot(pose.xMm - start.xMm, pose.yMm - start.yMm);
  }

  /** How far the robot comes in so many seconds of its own time, in mm. */
  async wayIn(seconds: number): Promise<number> {
    const { run } = this.firmware;
    const { body } = run.robot;
    const { timeUs } = run;
    const from = body.pose;
    await until("time passes", () => run.timeUs > timeUs + seconds * 1e6);
    return Math.hypot(body.pose.xMm - from.xMm, body.pose.yMm - from.yMm);
  }

  /** The image in the board's flash. */
  get image(): Uint8Array | undefined {
    return storedProgram(this.#flash.bytes.slice(storageOffset));
  }

  get isOpen(): boolean {
    return this.#openIn !== undefined;
  }

  /** The cable comes out; the robot keeps its battery. */
  unplug(): void {
    this.#plugged = false;
    this.unplugAfterBytes = Number.POSITIVE_INFINITY;
    this.#arrived = [];
    this.#deliver();
  }

  plug(): void {
    this.#plugged = true;
  }

  /** Presses the robot's button and lets go. */
  async press(): Promise<void> {
    for (const kind of ["press", "release"] as const) {
      this.firmware.run.give({ kind, button: "button" });
      await this.wayIn(0.3);
    }
  }

  /** The reset button. */
  reset(mode: StartMode): void {
    this.#pace.catchUp();
    this.#board.reset(mode);
  }

  close(): void {
    this.#isClosed = true;
    this.#pace.stop();
  }

  async #answer(page: Page, request: CableRequest): Promise<CableAnswer> {
    // What a page asked for before it was closed may come late; the port is another page's by then.
    const ofAnother = this.#openIn !== undefined && this.#openIn !== page;
    if (ofAnother && ["write", "read", "close"].includes(request.do)) return { is: "lost" };
    const port = { is: "port", ...this.#usb } as const;
    switch (request.do) {
      case "begin":
        if (this.#openIn === page) this.#free();
        return { is: "done" };
      case "granted":
        return this.#granted && this.#plugged ? port : { is: "none" };
      case "choose":
        this.asked++;
        if (!this.#plugged || !this.chooses || !request.vendors.includes(this.#usb.vendor))
          return { is: "none" };
        this.#granted = true;
        return port;
      case "open":
        if (!this.#plugged || this.busy || this.#openIn) return { is: "busy" };
        this.#openIn = page;
        page.once("close", () => this.#openIn === page && this.#free());
        return { is: "done" };
      case "write":
        return this.#write(Uint8Array.from(request.bytes));
      case "read":
        return new Promise<CableAnswer>((resolve) => {
          this.#read = resolve;
          this.#deliver();
        });
      case "wait":
        await this.#wait(request.ms);
        return { is: "done" };
      case "close":
        this.#free();
        return { is: "done" };
    }
  }

  async #wait(ms: number): Promise<void> {
    const endUs = this.#board.timeUs + 1000 * ms;
    while (this.#board.timeUs < endUs && !this.#isClosed)
      await new Promise((resolve) => setTimeout(resolve, Math.min(50, ms)));
  }

  #write(bytes: Uint8Array): CableAnswer {
    this.unplugAfterBytes -= bytes.length;
    if (this.unplugAfterBytes <= 0) this.unplug();
    if (!this.#plugged) return { is: "lost" };
    this.#pace.send(bytes);
    return { is: "done" };
  }

  #deliver(): void {
    const read = this.#read;
    if (!read || (this.#plugged && this.#arrived.length === 0)) return;
    this.#read = undefined;
    if (!this.#plugged) {
      read({ is: "lost" });
      return;
    }
    const bytes = this.#arrived;
    this.#arrived = [];
    read({ is: "bytes", bytes });
  }

  #free(): void {
    this.#openIn = undefined;
    this.#arrived = [];
    this.#read?.({ is: "done" });
    this.#read = undefined;
  }
}

/** Waits until something is so; says what was waited for when it never is. */
export async function until(what: string, isSo: () => boolean, withinMs = 120_000): Promise<void> {
  const endMs = performance.now() + withinMs;
  while (!isSo()) {
    if (performance.now() > endMs) throw new Error(`it never came to this: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
