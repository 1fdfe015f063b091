import { PacketCommand } from "../../jacdac/index.ts";
import type { Timekeeper } from "../time/alarm-group.ts";
import type { Alarm } from "../time/clock.ts";

const firstRepeatUs = 20_000;
const secondRepeatUs = 50_000;

interface PendingEvent {
  dueUs: number;
  repeats: number;
  readonly serviceIndex: number;
  readonly command: number;
  readonly value: number | undefined;
}

/**
 * Events of one device, each sent three times under one count, because frames may be lost on a real wire
 * (`event_queue.c`). The count has seven bits; receivers drop what they have seen.
 */
export class EventQueue {
  readonly #alarm: Alarm;
  #pending: PendingEvent[] = [];
  #count = 0;

  constructor(
    clock: Timekeeper,
    private readonly transmit: (serviceIndex: number, command: number, value: number | undefined) => void,
  ) {
    this.#alarm = clock.alarm((nowUs) => this.#repeat(nowUs));
  }

  /** @param value the event's parameter, 32 bits, if it has one */
  send(nowUs: number, serviceIndex: number, code: number, value: number | undefined): void {
    this.#count = (this.#count + 1) & 0x7f;
    const command = PacketCommand.event | (this.#count << 8) | code;
    this.transmit(serviceIndex, command, value);
    this.#pending.push({ dueUs: nowUs + firstRepeatUs, repeats: 2, serviceIndex, command, value });
    this.#setAlarm();
  }

  #repeat(nowUs: number): void {
    for (const event of this.#pending) {
      if (event.dueUs > nowUs) continue;
      this.transmit(event.serviceIndex, event.command, event.value);
      event.repeats--;
      event.dueUs += secondRepeatUs;
    }
    this.#pending = this.#pending.filter((event) => event.repeats > 0);
    this.#setAlarm();
  }

  #setAlarm(): void {
    this.#alarm.set(
      this.#pending.reduce((dueUs, event) => Math.min(dueUs, event.dueUs), Number.POSITIVE_INFINITY),
    );
  }
}
