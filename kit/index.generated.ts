// Generated from the kit "robonet-one" by: npx robonet kit generate
import { gpio } from "@devicescript/core"
import { configureHardware, startButton, startLightBulb, startMotor, startRelay } from "@devicescript/servers"
import { Assignment, Button, Buzzer, DistanceSensor, DriveBase, Light, Line, Odometry, ServiceMotor, begin, emergencyStopOn, unheard } from "@robonet/runtime"
import { AS5600Wheel, LineArray, startVL53L0X, storedTask } from "@robonet/drivers"

configureHardware({ i2c: { pinSDA: gpio(21), pinSCL: gpio(22), kHz: 400 } })
const leftMotor = startMotor({ name: "leftMotor", pin1: gpio(25), pin2: gpio(26) })
const rightMotor = startMotor({ name: "rightMotor", pin1: gpio(27), pin2: gpio(14) })
const button = startButton({ name: "button", pin: gpio(4) })
const buzzer = startRelay({ name: "buzzer", pin: gpio(23) })
const light = startLightBulb({ name: "light", pin: gpio(13), dimmable: false })
const drive = new DriveBase(new ServiceMotor(unheard(leftMotor)), new ServiceMotor(unheard(rightMotor)), new AS5600Wheel(0x36), new AS5600Wheel(0x40), { wheelDiameterMm: 65, trackWidthMm: 130, topSpeed: 681, deadBand: 0.12, periodMs: 50, lagMs: 200 })
button.up.subscribe(begin)
emergencyStopOn(button, 2000)

/** RoboNet One */
export const robot = {
    drive: drive,
    odometry: new Odometry(drive),
    line: new Line(new LineArray([gpio(34), gpio(35)])),
    task: new Assignment(storedTask),
    distance: new DistanceSensor(async () => await startVL53L0X({ address: 0x29 })),
    button: new Button(button),
    sound: new Buzzer(buzzer),
    light: new Light(light),
}
