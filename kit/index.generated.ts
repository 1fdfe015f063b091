// Generated from the kit "robonet-one" by: npx robonet kit generate
import { gpio } from "@devicescript/core"
import { configureHardware, startButton, startLightBulb, startMotor, startReflectedLight, startRelay, startRotaryEncoder } from "@devicescript/servers"
import { Button, Buzzer, DistanceSensor, DriveBase, Light, LineSensor, emergencyStopOn } from "@robonet/runtime"
import { startVL53L0X } from "@robonet/drivers"

configureHardware({ i2c: { pinSDA: gpio(21), pinSCL: gpio(22), kHz: 400 } })
const leftMotor = startMotor({ name: "leftMotor", pin1: gpio(25), pin2: gpio(26) })
const rightMotor = startMotor({ name: "rightMotor", pin1: gpio(27), pin2: gpio(14) })
const leftEncoder = startRotaryEncoder({ name: "leftEncoder", pin0: gpio(32), pin1: gpio(33), clicksPerTurn: 96, dense: true })
const rightEncoder = startRotaryEncoder({ name: "rightEncoder", pin0: gpio(18), pin1: gpio(19), clicksPerTurn: 96, dense: true })
const leftLine = startReflectedLight({ name: "leftLine", pin: gpio(34) })
const rightLine = startReflectedLight({ name: "rightLine", pin: gpio(35) })
const button = startButton({ name: "button", pin: gpio(4) })
const buzzer = startRelay({ name: "buzzer", pin: gpio(23) })
const light = startLightBulb({ name: "light", pin: gpio(13), dimmable: false })
emergencyStopOn(button, 2000)

/** RoboNet One */
export const robot = {
    drive: new DriveBase(leftMotor, rightMotor, leftEncoder, rightEncoder, { wheelDiameterMm: 65, trackWidthMm: 130, clicksPerTurn: 96, topSpeed: 681, deadBand: 0.12 }),
    line: { left: new LineSensor(leftLine), right: new LineSensor(rightLine) },
    distance: new DistanceSensor(async () => await startVL53L0X({ address: 0x29 })),
    button: new Button(button),
    sound: new Buzzer(buzzer),
    light: new Light(light),
}
