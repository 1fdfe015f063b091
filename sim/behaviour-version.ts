/**
 * The RoboNet that brought each behaviour version, from behaviour 1 on; docs/behaviour-versions.md says what changed. Each
 * raises the minor number, and package.json is never behind the last.
 */
const releases: readonly string[] = ["0.1.0", "0.2.0", "0.3.0", "0.4.0", "0.5.0"];

/**
 * How runs go: the same image, kit, world and seed give the same trace hash in each RoboNet of one behaviour version. It
 * rises by one with every change after which a run may go otherwise: in the physics, the host of the VM, the parts, the
 * randomness, the trace. docs/behaviour-versions.md says what to do then.
 */
export const behaviourVersion = releases.length;

/** The first RoboNet whose runs have a behaviour version; undefined: one that is newer than this. */
export function releaseOf(version: number): string | undefined {
  return releases[version - 1];
}
