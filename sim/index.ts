/** What other folders use of `sim/`. */
export { behaviourVersion, releaseOf } from "./behaviour-version.ts";
export type { EchoSensor } from "./bus/echo-sensors.ts";
export { type I2cChip, type PowerOn, wireFaults } from "./bus/i2c-bus.ts";
export { hex, RegisterFile, type RegisterSpec } from "./bus/register-file.ts";
export { bootUs, DeskEngine, onDesk } from "./devicescript/desk-engine.ts";
export { devicescript, ProgramEngine, type ProgramSetup } from "./devicescript/program-engine.ts";
export { errorNote } from "./espruino/error-note.ts";
export { EspruinoEngine, type EspruinoSetup, espruino } from "./espruino/espruino-engine.ts";
export { acos, atan2, cos, hypot, sin } from "./numbers/maths.ts";
export { Random } from "./numbers/random.ts";
export { scattered } from "./parts/air.ts";
export type { Attachment } from "./parts/attachment.ts";
export { crc8 } from "./parts/crc8.ts";
export type { Desk } from "./parts/desk.ts";
export type { Noise } from "./parts/noise.ts";
export { wholeRobot } from "./parts/robot-faults.ts";
export { keptEvents } from "./run/event-log.ts";
export type { Input, InputKind, PartFault, Press } from "./run/input.ts";
export { placesOf } from "./run/places.ts";
export type { RobotDefinition, RobotSurroundings } from "./run/robot-definition.ts";
export { labelOf } from "./run/robot-label.ts";
export { type RobotEntry, Run } from "./run/run.ts";
export {
  type GoesOn,
  type Outcome,
  type RobotResult,
  type RunResult,
  type Sample,
  type SimulationEvent,
  samplePeriodUs,
} from "./run/run-result.ts";
export type { RunRobot } from "./run/run-robot.ts";
export type { RunScene } from "./run/run-scene.ts";
export { distanceMm, shortestTurnDeg, Way, type WayTotals } from "./run/way.ts";
export { type RunFile, runFileSchema } from "./run-file.ts";
export { type BoardTiming, type Cpu, cpus, simulatedBoard } from "./time/board-timing.ts";
export { Clock } from "./time/clock.ts";
export { linePatch } from "./vm/line-patch.ts";
export { type LineColumns, type LineEntry, type LineTable, LineTrace } from "./vm/line-trace.ts";
export { flashSize } from "./vm/machine.ts";
export type { Memory } from "./vm/memory.ts";
export { patchVm, vmPatches } from "./vm/patch.ts";
export { ProgramObjects, type ValueAddress } from "./vm/program-objects.ts";
export { type Activation, type Fiber, ProgramStack } from "./vm/program-stack.ts";
export { type ProgramValue, readValue } from "./vm/program-value.ts";
export { Vm } from "./vm/vm.ts";
export { VmLog } from "./vm/vm-log.ts";
export type { VmMoment } from "./vm/vm-moment.ts";
export { VmReplay } from "./vm/vm-replay.ts";
export type { Air, RoomAir } from "./world/air.ts";
export { checkStarts } from "./world/check-starts.ts";
export { bareFloor, type Colour, hexOf, levelOfReflectance } from "./world/colour.ts";
export type { Idle } from "./world/dc-motor.ts";
export { beamHalfAngleDeg, fadingDb, type Sonar } from "./world/echo-strength.ts";
export {
  type FloorLayer,
  type Paint,
  type Picture,
  type Tile,
  type TileRange,
  tileSide,
} from "./world/floor-layer.ts";
export {
  centre,
  identity,
  invert,
  isInside,
  isPainted,
  type Matrix,
  multiply,
  type Point,
  transformed,
} from "./world/geometry.ts";
export { Ground } from "./world/ground.ts";
export { drawPlaced, type PlacedWorld, placeWorld } from "./world/placed-world.ts";
export { type Pose, RobotBody, usualHeightMm } from "./world/robot-body.ts";
export type { MotorModel, RobotModel, Side } from "./world/robot-model.ts";
export { offsetAt, type TimedWay } from "./world/timed-way.ts";
export { World, worldStepUs } from "./world/world.ts";
export {
  type Drawing,
  type ElementKind,
  elementKinds,
  type StartPlace,
  type Variation,
  type ViewBox,
  type WorldElement,
  type WorldFile,
  type WorldNote,
} from "./world/world-file.ts";
