import type { SoloRun } from "./simulate.ts";

/** A situation that a part is tried in. */
export interface Scene {
  readonly name: string;
  /** Changes the world before the program starts: `body.environment`, `body.tilt`, `body.drive`. */
  arrange?(simulation: SoloRun): void;
  /** Left out: an empty room. */
  readonly world?: string;
  /** What the program prints as `label value`; the last line with that label counts. */
  readonly expect: readonly { readonly label: string; readonly value: number; readonly within: number }[];
  /** What the robot's outputs must have done, where the part acts rather than senses. Returns what is wrong. */
  judge?(simulation: SoloRun): string | undefined;
}

/** How a part is tried: a program runs on a robot that has it, in each scene, with and without faults. */
export interface Trial {
  /** The program's file in the part's folder. Default: `example.ts`. */
  readonly program?: string;
  /** The part's entry in the kit, by the name that `setFault` gets. */
  readonly parts: Readonly<Record<string, unknown>>;
  /** Parts of the shared kit (motors and encoders) that this part takes the place of. */
  readonly replaces?: readonly string[];
  /** The driver is DeviceScript's own: of the faults, it is only tried without its chip. */
  readonly stock?: boolean;
  /** Virtual seconds that the program needs. */
  readonly seconds: number;
  readonly scenes: readonly Scene[];
}
