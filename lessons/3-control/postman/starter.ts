import { robot } from "@robonet/kit"
import { goTo } from "@robonet/runtime"

// Bring a letter to each of the three addresses, and come home.
const numbers = await robot.task.numbers()
console.log("addresses", numbers)
robot.odometry.start()
await goTo(robot.drive, robot.odometry, 300, 200)
console.log("I am at", robot.odometry.x, robot.odometry.y)
