import {
  broadcastMark,
  type DeviceId,
  FrameFlag,
  FrameWriter,
  MotorRegister,
  PacketCommand,
  PacketReader,
  ServiceClass,
  ServiceIndex,
} from "../../jacdac/index.ts";
import { motorsStop } from "../deploy/motors-stop.ts";
import type { BoardLink } from "../serial/board-link.ts";

interface Motor {
  readonly device: DeviceId;
  readonly index: number;
  /** As it goes over the line; undefined: it was not told. */
  speed: number | undefined;
}

/** Within this time the board has answered, or lost the question. */
const answerMs = 60;

/**
 * Stops the motors that the firmware drives while their program stands still, and gives them back the speeds that the program
 * told them: it would not tell them again.
 */
export class HeldMotors {
  readonly #motors = new Map<string, Motor>();
  readonly #stop: () => void;
  #held = false;
  /** They were held before and the program has run on: what it told them since is newer than what is known. */
  #isAgain = false;

  constructor(private readonly link: Pick<BoardLink, "listen" | "send" | "within">) {
    this.#stop = link.listen({ frame: (frame) => this.#take(frame) });
  }

  /**
   * Asks for the speeds and takes them away; the board does one after the other, so what it tells is from before. Again when the
   * program stands: until then it may have told the motors something more.
   */
  async hold(): Promise<void> {
    this.#isAgain = this.#held;
    this.#held = true;
    if (!this.#isAgain) for (const motor of this.#motors.values()) motor.speed = undefined;
    const asked = PacketCommand.getRegister | MotorRegister.speed;
    for (const { device, index } of this.#motors.values()) {
      const writer = new FrameWriter(device, FrameFlag.command);
      writer.push(index, asked, 0);
      this.link.send(writer.finish().slice());
    }
    this.link.send(motorsStop());
    await this.link.within(answerMs, new Promise<true>(() => {}));
    // Once more: the line may lose a frame.
    this.link.send(motorsStop());
  }

  /** Gives the speeds back. */
  release(): void {
    if (!this.#held) return;
    this.#held = false;
    for (const { device, index, speed } of this.#motors.values()) {
      if (!speed) continue;
      const writer = new FrameWriter(device, FrameFlag.command);
      const at = writer.push(index, PacketCommand.setRegister | MotorRegister.speed, 2);
      writer.view.setInt16(at, speed, true);
      this.link.send(writer.finish().slice());
    }
  }

  /** The program that had the speeds is gone. */
  forget(): void {
    this.#held = false;
  }

  close(): void {
    this.#stop();
  }

  #take(frame: Uint8Array): void {
    const packet = new PacketReader();
    if (!packet.open(frame) || packet.isCommand || packet.deviceHigh === broadcastMark) return;
    const device = { low: packet.deviceLow, high: packet.deviceHigh };
    while (packet.next()) {
      if (packet.serviceIndex === ServiceIndex.control && packet.command === PacketCommand.announce) {
        for (let index = 1; 4 * index + 4 <= packet.size; index++)
          if (packet.uint32(4 * index) === ServiceClass.motor) this.#meet(device, index);
        continue;
      }
      const motor = this.#motors.get(keyOf(device, packet.serviceIndex));
      const isSpeed = packet.command === (PacketCommand.getRegister | MotorRegister.speed);
      if (!motor || !isSpeed || packet.size !== 2 || !this.#held) continue;
      const speed = (packet.uint16(0) << 16) >> 16;
      // The first answer is from before the stop; a later 0 is that of the stop.
      if (motor.speed === undefined || (this.#isAgain && speed !== 0)) motor.speed = speed;
    }
  }

  #meet(device: DeviceId, index: number): void {
    const key = keyOf(device, index);
    if (!this.#motors.has(key)) this.#motors.set(key, { device, index, speed: undefined });
  }
}

function keyOf({ low, high }: DeviceId, index: number): string {
  return `${low} ${high} ${index}`;
}
