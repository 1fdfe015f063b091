/**
 * How runs go: the same image, kit, world and seed give the same trace hash in each RoboNet of one behaviour version. It
 * rises by one with every change after which a run may go otherwise: in the physics, the host of the VM, the parts, the
 * randomness, the trace. docs/behaviour-versions.md says what to do then.
 */
export const behaviourVersion = 2;

/** The RoboNet whose runs have a behaviour version: each rise raises the minor number. */
export function releaseOf(version: number): string {
  return `0.${version}`;
}
