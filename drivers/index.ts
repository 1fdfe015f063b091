export * from "./ina219/ina219"
export * from "./lm75/lm75"
export * from "./rcwl9620/rcwl9620"
export * from "./vl53l0x/vl53l0x"
