const seconds = 30;
/** By then the engine has compiled what runs often. */
const warmUpSeconds = 10;
const bootUs = 100_000;

/** In ms of computing, so that what else runs on this machine counts little. */
export function timed<T>(work: () => T): [result: T, ms: number] {
  const begun = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(begun);
  return [result, (user + system) / 1000];
}

/**
 * Loads a world and lets a robot drive in it.
 * @returns how long it took until the robot stood in it, and how many times faster than a real robot it drove
 */
export function loadAndRun<R extends { stepUntil(us: number): void }>(
  load: () => R,
): { run: R; loadMs: number; timesRealTime: number } {
  const [run, loadMs] = timed(() => {
    const loaded = load();
    loaded.stepUntil(bootUs);
    return loaded;
  });
  run.stepUntil(warmUpSeconds * 1e6);
  const [, runMs] = timed(() => run.stepUntil((warmUpSeconds + seconds) * 1e6));
  return { run, loadMs, timesRealTime: (seconds * 1000) / runMs };
}
