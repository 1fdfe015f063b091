import type { Trial } from "../../test/support/trial.ts";

export const trial: Trial = {
  parts: { button: { type: "button", pins: { signal: 4 } } },
  seconds: 4,
  // Roles are bound within the first second.
  scenes: [
    {
      name: "pressed twice",
      arrange(simulation) {
        if (!simulation.robot.button("button")) return;
        for (const [timeUs, pressed] of [
          [1_300_000, true],
          [1_500_000, false],
          [1_700_000, true],
          [1_900_000, false],
        ] as const) {
          simulation.stepUntil(timeUs);
          simulation.setButton("button", pressed);
        }
      },
      expect: [
        { label: "presses", value: 2, within: 0 },
        { label: "up", value: 1, within: 0 },
      ],
    },
  ],
};
