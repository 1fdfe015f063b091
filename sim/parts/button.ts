import { ButtonEvent, ServiceClass } from "../../jacdac/index.ts";
import { SensorService } from "../bus/sensor.ts";
import { Beat } from "../bus/service.ts";

/** A push button. */
export interface ButtonContact {
  pressed: boolean;
}

const samplePeriodUs = 9000;
const holdPeriodUs = 500_000;

/** A button on one pin, sampled every 9 ms: jacdac-c services/button.c. It samples even when nobody listens. */
export class ButtonService extends SensorService {
  readonly serviceClass = ServiceClass.button;
  readonly #contact: ButtonContact;
  readonly #beat = new Beat();
  #pressed = false;
  #pressedAtUs = 0;
  #nextHoldUs = 0;

  constructor(contact: ButtonContact) {
    super("uint16");
    this.#contact = contact;
  }

  protected get reading(): number {
    return this.#pressed ? 0xffff : 0;
  }

  protected wake(): void {}

  protected sample(nowUs: number): number {
    if (this.#beat.due(nowUs, samplePeriodUs)) this.#update(nowUs);
    return this.#beat.nextUs;
  }

  #update(nowUs: number): void {
    const { pressed } = this.#contact;
    const heldUs = nowUs - this.#pressedAtUs;
    if (pressed !== this.#pressed) {
      this.#pressed = pressed;
      if (!pressed) {
        this.port.event(ButtonEvent.up, Math.floor(heldUs / 1000));
        return;
      }
      this.port.event(ButtonEvent.down);
      this.#pressedAtUs = nowUs;
      this.#nextHoldUs = holdPeriodUs;
    } else if (pressed && heldUs >= this.#nextHoldUs) {
      this.#nextHoldUs += holdPeriodUs;
      this.port.event(ButtonEvent.hold, Math.floor(heldUs / 1000));
    }
  }
}
