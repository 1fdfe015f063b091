import type { Trial } from "../../test/support/trial.ts";

interface Seen {
  readonly clear: number;
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly hue?: number;
  readonly saturation: number;
}

const within: Readonly<Record<string, number>> = {
  clear: 0.03,
  red: 8,
  green: 8,
  blue: 8,
  hue: 5,
  saturation: 0.05,
};

const scene = (fill: string, seen: Seen) => ({
  name: `a ${fill} floor`,
  world: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 400"><rect class="patch" fill="${fill}" x="0" y="0" width="800" height="400"/>
    <g class="start" transform="translate(200 200)"/></svg>`,
  expect: Object.entries(seen).map(([label, value]) => ({ label, value, within: within[label]! })),
});

export const trial: Trial = {
  parts: { color: { type: "tcs34725", at: { xMm: 70, yMm: 0 } } },
  seconds: 4,
  scenes: [
    scene("white", { clear: 0.59, red: 85, green: 85, blue: 85, saturation: 0.02 }),
    // Pure red lies where the circle begins and ends: its hue is left out.
    scene("#ff0000", { clear: 0.22, red: 230, green: 13, blue: 13, saturation: 0.945 }),
    scene("#00ff00", { clear: 0.22, red: 13, green: 230, blue: 13, hue: 120, saturation: 0.945 }),
    scene("#0000ff", { clear: 0.22, red: 13, green: 13, blue: 230, hue: 240, saturation: 0.945 }),
    scene("black", { clear: 0.033, red: 85, green: 85, blue: 85, saturation: 0.02 }),
  ],
};
