/** What other folders use of `board/`. */
export type { RobotWish } from "./debug/placed-wishes.ts";
export { ProgramMap } from "./debug/read-program.ts";
export { RobotDebugger, type RobotDebuggerListener, type RobotStop } from "./debug/robot-debugger.ts";
export type { RobotStepKind } from "./debug/robot-step.ts";
export { type LineLoss, type MissingLines, readBoardLog } from "./deploy/board-log.ts";
export { type RegisterReport, readBoardRegisters } from "./deploy/board-registers.ts";
export { type BoardSession, openSession } from "./deploy/board-session.ts";
export { storeTask } from "./deploy/board-settings.ts";
export type { ConsoleLine } from "./espruino/console-reader.ts";
export { bundle } from "./firmware/bundle.ts";
export { type ChipId, firmwareChips, isChipId } from "./firmware/chip.ts";
export { checkFirmware } from "./firmware/esp-image.ts";
export { storeProgram } from "./firmware/program-store.ts";
export { type FirmwareBoard, firmwareBoards, releaseUrl } from "./firmware/release.ts";
export { FlashError, flashFirmware } from "./flash/flasher.ts";
export {
  type Measurement,
  type MeasurementId,
  type RobotReport,
  robotReportSchema,
} from "./report/report-schema.ts";
export { type Helper, type Place, takeMeasurements } from "./report/take-measurements.ts";
export { SelftestReader } from "./selftest/report.ts";
export { selftestProgram } from "./selftest/selftest-program.ts";
export type { StepResult } from "./selftest/step-result.ts";
export { untriedParts } from "./selftest/steps.ts";
export { boardVendors, ownUsbVendor } from "./serial/board-vendors.ts";
export { firmwareBaudRate, pause, type SerialLine, type Timers, wallTimers } from "./serial/line.ts";
export { withCuts } from "./serial/log-lines.ts";
