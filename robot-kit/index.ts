/** What other folders use of `robot-kit/`. */
export { driveBaseCode } from "./assembly/drive-base-code.ts";
export { robotDefinition } from "./assembly/robot-definition.ts";
export { devicescriptRobot, espruinoRobot } from "./assembly/robot-entry.ts";
export { robotModel } from "./assembly/robot-model.ts";
export { placedFindings } from "./checks/placed-findings.ts";
export { type UncaughtFaults, uncaughtFaults } from "./checks/uncaught-faults.ts";
export { checkWiring, type WiringFinding } from "./checks/wiring-check.ts";
export {
  generateRobotModule,
  lineSensors,
  type OtherFirmware,
  robotMembers,
  robotMembersOn,
} from "./codegen/robot-module.ts";
export { waitsForButton } from "./codegen/stop-code.ts";
export { boards } from "./schema/boards.ts";
export { catalog } from "./schema/catalog.ts";
export {
  actionsOf,
  definitionOf,
  type Kit,
  type Part,
  parseKit,
  partsOf,
  pinsOf,
  sensesOf,
} from "./schema/kit.ts";
export { drawWiring } from "./wiring/drawing/drawing.ts";
export { materialsOf, notesOf } from "./wiring/materials.ts";
export { endName, kindOf } from "./wiring/names.ts";
export { wiringOf } from "./wiring/wiring.ts";
