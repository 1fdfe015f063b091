import { definitionOf, type Kit } from "../toolchain/kit/kit.ts";
import type { Attachment } from "./parts/attachment.ts";
import type { Desk } from "./parts/desk.ts";
import type { PartNoises } from "./parts/noise.ts";

/** What the parts of one robot are tied to. */
export interface RobotSurroundings extends Pick<Desk, "clock" | "body" | "i2c"> {
  readonly noises: PartNoises;
  /** A lamp, buzzer or servo changes; 0 is off. */
  readonly output: (part: string, value: number) => void;
  /** A strip or screen shows colours, row by row. */
  readonly show: (part: string, colours: readonly string[], columns: number) => void;
}

/** Puts a kit's parts onto its pins and its I2C bus, each tied to the world. */
export function assemble(
  kit: Kit,
  { noises, output, show, ...surroundings }: RobotSurroundings,
): Attachment[] {
  return Object.entries(kit.parts).flatMap(([id, part]) => {
    const desk: Desk = {
      id,
      ...surroundings,
      get noise() {
        return noises.of(id);
      },
      output: (value, channel) => output(channel === undefined ? id : `${id}.${channel}`, value),
      show: (colours, columns) => show(id, colours, columns),
    };
    return definitionOf(part).attach(part, desk) ?? [];
  });
}
