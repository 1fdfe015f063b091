import { PacketCommand, type PacketReader } from "./frame.ts";
import { type NumberKind, Registers } from "./register.ts";
import { Beat, type Port, type Service } from "./service.ts";
import { CommonEvent, CommonRegister, StatusCode } from "./services.ts";

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
  #streamingSamples = 0;
  #streamingIntervalMs: number;
  #queried = false;
  #awake = false;
  readonly #stream = new Beat();
  readonly #registers = new Registers([
    {
      code: CommonRegister.streamingSamples,
      kind: "uint8",
      get: () => this.#streamingSamples,
      set: (value) => this.#startStream(value),
    },
    {
      code: CommonRegister.streamingInterval,
      kind: "uint32",
      get: () => this.#streamingIntervalMs,
      set: (value) => {
        this.#streamingIntervalMs = Math.min(Math.max(value, minIntervalMs), maxIntervalMs);
      },
    },
  ]);

  /** @param streamingIntervalMs until the client sets another; 0: 100 ms from the first stream on */
  constructor(
    private readonly readingKind: NumberKind,
    streamingIntervalMs = 0,
  ) {
    this.#streamingIntervalMs = streamingIntervalMs;
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
        if (!this.#queried) this.#streamingSamples = 0;
        return;
    }
    if (!this.#registers.handle(packet, this.port)) this.port.notImplemented(packet);
  }

  process(nowUs: number): void {
    if (this.#queried && !this.#awake) {
      this.#awake = true;
      this.wake(nowUs);
      this.port.event(CommonEvent.statusCodeChanged, StatusCode.ready);
    }
    const sampleDueUs = this.sample(nowUs, this.#awake);
    if (this.#streamingSamples > 0 && this.#stream.due(nowUs, this.#streamingIntervalMs * 1000)) {
      this.#streamingSamples--;
      this.port.send(PacketCommand.getRegister | CommonRegister.reading, this.readingKind, this.reading);
    }
    const streamDueUs = this.#streamingSamples > 0 ? this.#stream.nextUs : Number.POSITIVE_INFINITY;
    this.port.timer.set(Math.min(sampleDueUs, streamDueUs));
  }

  #startStream(samples: number): void {
    this.#streamingSamples = samples;
    if (samples === 0) return;
    if (this.#streamingIntervalMs === 0) this.#streamingIntervalMs = defaultIntervalMs;
    this.#stream.nextUs = this.port.nowUs;
    this.#queried = true;
  }
}
