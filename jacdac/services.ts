/**
 * Codes of the Jacdac services that the firmware can run on a board. `services.test.ts` compares each with the
 * catalogue of jacdac-ts, which stays off the hot path.
 */

/** Service classes: a service announces itself with one of these. */
export const ServiceClass = {
  control: 0,
  accelerometer: 0x1f140409,
  button: 0x1473a263,
  buzzer: 0x1b57b1d7,
  devsDbg: 0x155b5b40,
  deviceScriptManager: 0x1134ea2b,
  lightBulb: 0x1cab054c,
  lightLevel: 0x17dc9a1c,
  motor: 0x17004cd8,
  potentiometer: 0x1f274746,
  reflectedLight: 0x126c4cb2,
  relay: 0x183fe656,
  roleManager: 0x1e4b7e66,
  rotaryEncoder: 0x10fa29c9,
  servo: 0x12fc9103,
  settings: 0x1107dc4a,
  soilMoisture: 0x1d4aa3b3,
  soundLevel: 0x14ad1a5d,
  switch: 0x1ad29402,
  usbBridge: 0x18f61a4a,
  waterLevel: 0x147b62ed,
} as const;

/** Registers that mean the same in every service. */
export const CommonRegister = {
  intensity: 0x01,
  value: 0x02,
  streamingSamples: 0x03,
  streamingInterval: 0x04,
  reading: 0x101,
  statusCode: 0x103,
  variant: 0x107,
  instanceName: 0x109,
  minValue: 0x110,
  maxValue: 0x111,
} as const;

export const ControlRegister = {
  deviceDescription: 0x180,
  productIdentifier: 0x181,
  bootloaderProductIdentifier: 0x184,
  firmwareVersion: 0x185,
  uptime: 0x186,
} as const;

export const SettingsCommand = { get: 0x80, set: 0x81 } as const;

export const ControlCommand = { services: 0x00, noop: 0x80, identify: 0x81, reset: 0x82 } as const;

/** Flags in the first word of an announcement. */
export const AnnounceFlag = {
  restartCounterSteady: 0xf,
  supportsAck: 0x100,
  supportsBroadcast: 0x200,
  supportsFrames: 0x400,
  isClient: 0x800,
} as const;

export const StatusCode = { ready: 0, initializing: 1, sleeping: 3 } as const;

export const CommonEvent = { active: 0x01, inactive: 0x02, change: 0x03, statusCodeChanged: 0x04 } as const;

export const MotorRegister = { speed: CommonRegister.value, enabled: CommonRegister.intensity } as const;

export const ServoRegister = {
  angle: CommonRegister.value,
  enabled: CommonRegister.intensity,
  offset: 0x81,
  minPulse: 0x83,
  maxPulse: 0x85,
  minAngle: CommonRegister.minValue,
  maxAngle: CommonRegister.maxValue,
} as const;

export const RotaryEncoderRegister = { position: CommonRegister.reading, clicksPerTurn: 0x180 } as const;

export const ButtonEvent = { down: CommonEvent.active, up: CommonEvent.inactive, hold: 0x81 } as const;

export const BuzzerRegister = { volume: CommonRegister.intensity } as const;
export const BuzzerCommand = { playTone: 0x80, playNote: 0x81 } as const;

export const RelayRegister = {
  active: CommonRegister.intensity,
  variant: CommonRegister.variant,
  maxSwitchingCurrent: 0x180,
} as const;

export const LightBulbRegister = { brightness: CommonRegister.intensity, dimmable: 0x180 } as const;

export const RoleManagerRegister = { autoBind: 0x80 } as const;
export const RoleManagerCommand = { setRole: 0x81 } as const;

export const DeviceScriptManagerRegister = {
  running: 0x80,
  autostart: 0x81,
  programSize: 0x180,
  programSha256: 0x182,
  runtimeVersion: 0x183,
  programName: 0x184,
} as const;
export const DeviceScriptManagerCommand = { deployBytecode: 0x80 } as const;

/** The debugger of the DeviceScript VM. */
export const DevsDbgRegister = { enabled: CommonRegister.intensity, isSuspended: 0x180 } as const;
export const DevsDbgCommand = {
  readFibers: 0x80,
  readStack: 0x81,
  readIndexedValues: 0x82,
  readNamedValues: 0x83,
  readBytes: 0x85,
  setBreakpoints: 0x90,
  clearBreakpoints: 0x91,
  clearAllBreakpoints: 0x92,
  resume: 0x93,
  halt: 0x94,
  step: 0x96,
} as const;
export const DevsDbgEvent = { suspended: 0x80 } as const;
/** Why the VM's program stands still. */
export const SuspensionType = {
  breakpoint: 1,
  unhandledException: 2,
  handledException: 3,
  halt: 4,
  panic: 5,
  restart: 6,
  debuggerStmt: 7,
  step: 8,
} as const;
/** What kind a value is, in what the debugger tells of it. */
export const ValueTag = {
  number: 1,
  special: 2,
  imgBuffer: 32,
  imgStringBuiltin: 33,
  imgStringAscii: 34,
  imgStringUTF8: 35,
  imgFunction: 49,
  objArray: 81,
  objMap: 82,
  objBuffer: 83,
  objString: 84,
  objStackFrame: 85,
  objBoundFunction: 87,
} as const;
export const ValueSpecial = { undefined: 0, true: 1, false: 2, null: 3, globals: 100 } as const;

/** Answered with the same command. */
export const UsbBridgeCommand = {
  disablePackets: 0x80,
  enablePackets: 0x81,
  disableLog: 0x82,
  enableLog: 0x83,
} as const;
