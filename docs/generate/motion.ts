import {
  imageOfTrial,
  type MotionTrial,
  motionTrials,
  type Reached,
  runMotionTrial,
  seeds,
} from "../../test/support/motion-trials.ts";

/** What one trial reached, by seed. */
export interface TrialResult {
  readonly trial: MotionTrial;
  readonly reached: readonly Reached[];
}

/** Runs all trials, some seconds of work. */
export function measureMotion(): TrialResult[] {
  return motionTrials.map((trial) => {
    const image = imageOfTrial(trial);
    return { trial, reached: seeds.map((seed) => trial.measure(runMotionTrial(trial, image, seed))) };
  });
}

/** The most that any seed reached, and what nobody may exceed; undefined: no goal. */
export function worst({ trial, reached }: TrialResult, name: string): { most: number; goal?: number } {
  const goal = trial.goals[name];
  return { most: Math.max(...reached.map((each) => each[name]!)), ...(goal !== undefined && { goal }) };
}

/** `docs/motion-figures.md` */
export function motionPage(results: readonly TrialResult[]): string {
  const sections = results.map((result) => {
    const { trial, reached } = result;
    const names = Object.keys(reached[0]!);
    const goals = names
      .map((name) => trial.goals[name])
      .map((goal) => (goal === undefined ? "" : `≤ ${goal}`));
    const rows = reached.map(
      (each, i) => `| ${seeds[i]} | ${names.map((name) => each[name]!.toFixed(1)).join(" | ")} |`,
    );
    const most = names.map((name) => `**${worst(result, name).most.toFixed(1)}**`);
    return `## ${trial.title}

| seed | ${names.join(" | ")} |
| --- | ${names.map(() => "---").join(" | ")} |
| goal | ${goals.join(" | ")} |
| most | ${most.join(" | ")} |
${rows.join("\n")}
`;
  });
  return `# How well the robot drives

Twenty robots of a class, one for each seed: each motor up to 15 % stronger or weaker and quicker or slower than its data,
the battery up to 10 % fuller or emptier, the floor up to 30 % more slippery, sensors with their noise. The robot is
RoboNet One; "with gyroscope" adds an MPU-6050. Written by \`npm run docs\`; the goals are tested.

![How far each robot was off](pictures/motion.svg)

Wheels of one type differ by some thousandths in diameter. Without a gyroscope nothing on the robot can notice, and it
drives a curve: hence two tables for the metre straight ahead.

${sections.join("\n")}`;
}

/** A strip of dots for each figure that has a goal: one dot a robot, the goal as a line. */
export function motionPicture(results: readonly TrialResult[]): string {
  const strips = results.flatMap((result) =>
    Object.entries(result.trial.goals).map(([name, goal]) => ({ result, name, goal })),
  );
  const [width, rowMm, leftMm, rightMm] = [960, 46, 500, 60];
  const rows = strips.map(({ result, name, goal }, i) => {
    const y = 50 + i * rowMm;
    const scale = (width - leftMm - rightMm) / (goal * 1.25);
    const dots = result.reached.map((each) => {
      const x = leftMm + Math.min(each[name]!, goal * 1.25) * scale;
      return `<circle cx="${x.toFixed(1)}" cy="${y}" r="5"/>`;
    });
    const goalX = (leftMm + goal * scale).toFixed(1);
    return `<text x="10" y="${y - 2}">${result.trial.title}</text>
  <text x="10" y="${y + 14}" class="small">${name}</text>
  <line x1="${leftMm}" x2="${width - 20}" y1="${y}" y2="${y}" class="axis"/>
  <line x1="${goalX}" x2="${goalX}" y1="${y - 14}" y2="${y + 14}" class="goal"/>
  <text x="${Number(goalX) + 6}" y="${y - 6}" class="small">${goal}</text>
  <g class="dots">${dots.join("")}</g>`;
  });
  const height = 50 + strips.length * rowMm;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="15" role="img" aria-label="How far each of twenty robots was off, and the goals">
  <style>text{fill:#222}.small{font-size:12px;fill:#555}.axis{stroke:#bbb}.goal{stroke:#c0392b;stroke-width:2}.dots{fill:#1f6feb;fill-opacity:.55}</style>
  <rect width="${width}" height="${height}" fill="#fff"/>
  <text x="10" y="20" class="small">One dot a robot, 0 at the left; the red line is the goal.</text>
  ${rows.join("\n  ")}
</svg>
`;
}
