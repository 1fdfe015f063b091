import { activeBuzzer } from "../../drivers/active-buzzer/active-buzzer.part.ts";
import { ads1115 } from "../../drivers/ads1115/ads1115.part.ts";
import { aht20 } from "../../drivers/aht20/aht20.part.ts";
import { as5600 } from "../../drivers/as5600/as5600.part.ts";
import { batteryDivider } from "../../drivers/battery-divider/battery-divider.part.ts";
import { bme680 } from "../../drivers/bme680/bme680.part.ts";
import { button } from "../../drivers/button/button.part.ts";
import { buzzer } from "../../drivers/buzzer/buzzer.part.ts";
import { da213b } from "../../drivers/da213b/da213b.part.ts";
import { drv8830 } from "../../drivers/drv8830/drv8830.part.ts";
import { enableMotor } from "../../drivers/enable-motor/enable-motor.part.ts";
import { hcSr04 } from "../../drivers/hc-sr04/hc-sr04.part.ts";
import { ina219 } from "../../drivers/ina219/ina219.part.ts";
import { led } from "../../drivers/led/led.part.ts";
import { ledStrip } from "../../drivers/led-strip/led-strip.part.ts";
import { lightBulb } from "../../drivers/light-bulb/light-bulb.part.ts";
import { lineArray } from "../../drivers/line-array/line-array.part.ts";
import { lm75 } from "../../drivers/lm75/lm75.part.ts";
import { ltr390 } from "../../drivers/ltr390/ltr390.part.ts";
import { motor } from "../../drivers/motor/motor.part.ts";
import { mpu6050 } from "../../drivers/mpu6050/mpu6050.part.ts";
import type { Catalog } from "../../drivers/part.ts";
import { pca9685 } from "../../drivers/pca9685/pca9685.part.ts";
import { rcwl9620 } from "../../drivers/rcwl9620/rcwl9620.part.ts";
import { reflectedLight } from "../../drivers/reflected-light/reflected-light.part.ts";
import { rotaryEncoder } from "../../drivers/rotary-encoder/rotary-encoder.part.ts";
import { servo } from "../../drivers/servo/servo.part.ts";
import { sht30 } from "../../drivers/sht30/sht30.part.ts";
import { shtc3 } from "../../drivers/shtc3/shtc3.part.ts";
import { ssd1306 } from "../../drivers/ssd1306/ssd1306.part.ts";
import { tcs34725 } from "../../drivers/tcs34725/tcs34725.part.ts";
import { vl53l0x } from "../../drivers/vl53l0x/vl53l0x.part.ts";

/** All parts that a kit can have. */
export const catalog: Catalog = [
  activeBuzzer,
  ads1115,
  aht20,
  as5600,
  batteryDivider,
  bme680,
  button,
  buzzer,
  da213b,
  drv8830,
  enableMotor,
  hcSr04,
  ina219,
  led,
  ledStrip,
  lightBulb,
  lineArray,
  lm75,
  ltr390,
  motor,
  mpu6050,
  pca9685,
  rcwl9620,
  reflectedLight,
  rotaryEncoder,
  servo,
  sht30,
  shtc3,
  ssd1306,
  tcs34725,
  vl53l0x,
];
