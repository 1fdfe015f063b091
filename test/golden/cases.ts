/** A program that is compiled once and whose image is kept, with all that its run hangs on. */
export interface Source {
  readonly name: string;
  readonly program: string;
  readonly kit: string;
  readonly world: string;
  readonly seconds: number;
}

const lesson = (folder: string) => ({
  program: `lessons/${folder}/solution.ts`,
  world: `lessons/${folder}/world.svg`,
});

/** Together they use each kind of motor, wheel and distance sensor, light, colour, contacts and a curved line. */
export const sources: readonly Source[] = [
  { name: "line-on-one", ...lesson("2-sensing/follow-the-line"), kit: "robonet-one", seconds: 8 },
  {
    name: "bumps-on-one",
    program: "bench/programs/bumps.ts",
    world: "bench/bumps.svg",
    kit: "robonet-one",
    seconds: 6,
  },
  { name: "parking-on-mini", ...lesson("2-sensing/parking"), kit: "robonet-mini", seconds: 8 },
  { name: "square-on-four", ...lesson("1-first-steps/drive-a-square"), kit: "robonet-four", seconds: 8 },
  { name: "colours-on-color", ...lesson("2-sensing/colours-decide"), kit: "robonet-color", seconds: 8 },
];
