export * from "./vl53l0x/vl53l0x"
export * from "./lm75/lm75"
