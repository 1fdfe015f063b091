import { actionsOf, type Kit, partsOf, sensesOf } from "../../robot-kit/index.ts";

/** The firmware samples a disc's edges 100 times a second; with this many a second none is missed. */
const countedPerSecond = 60;

/** How fast a wheel of the kit turns at a duty with a full battery and no load, degrees a second. */
export function expectedDegPerS(kit: Kit, duty: number): number {
  const { noLoadRpm, deadBand } = motorOf(kit);
  return (noLoadRpm * 6 * (duty * voltsShare(kit) - deadBand)) / (1 - deadBand);
}

/** The duty at which the wheels show what the battery gives: full, or what their sensors can still count. */
export function powerDuty(kit: Kit): number {
  const edges = Math.max(0, ...sensesOf(kit, "wheelTurn").map(({ sense }) => sense.sampledEdgesPerTurn ?? 0));
  if (edges === 0) return 1;
  const { noLoadRpm, deadBand } = motorOf(kit);
  const share = ((countedPerSecond / edges) * 60) / noLoadRpm;
  return Math.min(1, Number(((share * (1 - deadBand) + deadBand) / voltsShare(kit)).toFixed(2)));
}

function motorOf(kit: Kit) {
  return actionsOf(kit, "motor")[0]!.action.model;
}

/** What motors get at full duty, of their rated voltage: a driver may give less than the battery has. */
function voltsShare(kit: Kit): number {
  const most = partsOf(kit)
    .map(({ name, part, definition }) => definition.drive?.(name, part).volts)
    .find((volts) => volts !== undefined);
  return Math.min(most ?? Number.POSITIVE_INFINITY, kit.battery.volts) / motorOf(kit).ratedVolts;
}
