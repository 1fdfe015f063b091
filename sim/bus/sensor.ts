import {
  CommonEvent,
  CommonRegister,
  PacketCommand,
  type PacketReader,
  StatusCode,
} from "../../jacdac/index.ts";
import { type NumberKind, Register, Registers } from "./register.ts";
import { Beat, type Port, type Service } from "./service.ts";

const defaultIntervalMs = 100;
const minIntervalMs = 20;
const maxIntervalMs = 100_000;

/**
 * What all native sensors share: `jd_sensor.c`. A sensor sleeps until somebody asks for its reading or for a stream.
 * A stream is a countdown of up to 255 readings that the client keeps topping up.
 */
export abstract class SensorService implements Service {
  abstract readonly serviceClass: number;
  protected port!: Port;
  readonly #streamingSamples = new Register(CommonRegister.streamingSamples, "uint8");
  readonly #streamingIntervalMs = new Register(CommonRegister.streamingInterval, "uint32");
  #queried = false;
  #awake = false;
  readonly #stream = new Beat();
  readonly #registers = new Registers([this.#streamingSamples, this.#streamingIntervalMs]);

  /** @param streamingIntervalMs until the client sets another; 0: 100 ms from the first stream on */
  constructor(
    private readonly readingKind: NumberKind,
    streamingIntervalMs = 0,
  ) {
    this.#streamingIntervalMs.value = streamingIntervalMs;
  }

  /** The reading register, as it stands on the wire. */
  protected abstract get reading(): number;
  /** Called when the sensor wakes up. */
  protected abstract wake(nowUs: number): void;
  /** Samples if it is time to. Called after each packet and at the deadline it returned; `Infinity`: no own deadline. */
  protected abstract sample(nowUs: number, awake: boolean): number;
  /** Answers registers of its own; true when it did. */
  protected handleOwn(_packet: PacketReader): boolean {
    return false;
  }

  attach(port: Port): void {
    this.port = port;
    this.process(port.nowUs);
  }

  handle(packet: PacketReader): void {
    if (this.handleOwn(packet)) return;
    switch (packet.command) {
      case PacketCommand.getRegister | CommonRegister.reading:
        this.#queried = true;
        this.port.send(packet.command, this.readingKind, this.reading);
        return;
      case PacketCommand.getRegister | CommonRegister.intensity:
        this.port.send(packet.command, "uint8", this.#awake ? 1 : 0);
        return;
      case PacketCommand.getRegister | CommonRegister.statusCode:
        this.port.send(packet.command, "uint32", this.#awake ? StatusCode.ready : StatusCode.sleeping);
        return;
      case PacketCommand.setRegister | CommonRegister.intensity:
        this.#queried = packet.size > 0 && packet.uint8(0) !== 0;
        if (!this.#queried) this.#streamingSamples.value = 0;
        return;
    }
    const access = this.#registers.handle(packet, this.port);
    if (!access) this.port.notImplemented(packet);
    else if (access.kind === "written") this.#written(access.code);
  }

  process(nowUs: number): void {
    if (this.#queried && !this.#awake) {
      this.#awake = true;
      this.wake(nowUs);
      this.port.event(CommonEvent.statusCodeChanged, StatusCode.ready);
    }
    const sampleDueUs = this.sample(nowUs, this.#awake);
    const samples = this.#streamingSamples;
    if (samples.value > 0 && this.#stream.due(nowUs, this.#streamingIntervalMs.value * 1000)) {
      samples.value--;
      this.port.send(PacketCommand.getRegister | CommonRegister.reading, this.readingKind, this.reading);
    }
    const streamDueUs = samples.value > 0 ? this.#stream.nextUs : Number.POSITIVE_INFINITY;
    this.port.wake(Math.min(sampleDueUs, streamDueUs));
  }

  #written(code: number): void {
    const interval = this.#streamingIntervalMs;
    if (code === interval.code) {
      interval.value = Math.min(Math.max(interval.value, minIntervalMs), maxIntervalMs);
    } else if (this.#streamingSamples.value > 0) {
      if (interval.value === 0) interval.value = defaultIntervalMs;
      this.#stream.nextUs = this.port.nowUs;
      this.#queried = true;
    }
  }
}
