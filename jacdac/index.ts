/** What other folders use of `jacdac/`. */
export { type RefusedArgument, refusedArgument } from "./argument-words.ts";
export { bridgeCommand, bridgeFrame } from "./bridge-control.ts";
export { type ChipError, chipError } from "./chip-error.ts";
export { type Fault, type FaultKind, FaultReader, stopWords } from "./fault.ts";
export { faultWords } from "./fault-words.ts";
export {
  broadcastMark,
  type DeviceId,
  FrameFlag,
  FrameWriter,
  PacketCommand,
  PacketReader,
  ServiceIndex,
} from "./frame.ts";
export { encodeFrame, FrameDecoder, type LineGap, Mark } from "./framing.ts";
export { type ConsoleLevel, levelOf, longestLineBytes, readLogLine, readPlot } from "./log-line.ts";
export { haltedWords, readHalted, startPressFrame, waitsLine, waitsWords } from "./robot-words.ts";
export {
  AnnounceFlag,
  ButtonEvent,
  BuzzerCommand,
  BuzzerRegister,
  CommonEvent,
  CommonRegister,
  ControlCommand,
  ControlRegister,
  DeviceScriptManagerCommand,
  DeviceScriptManagerRegister,
  DevsDbgCommand,
  DevsDbgEvent,
  DevsDbgRegister,
  LightBulbRegister,
  MotorRegister,
  RelayRegister,
  RoleManagerCommand,
  RoleManagerRegister,
  RotaryEncoderRegister,
  ServiceClass,
  ServoRegister,
  SettingsCommand,
  StatusCode,
  SuspensionType,
  UsbBridgeCommand,
  ValueSpecial,
  ValueTag,
} from "./services.ts";
