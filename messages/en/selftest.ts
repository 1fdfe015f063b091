/** `do.*` is what to do or to watch while a step runs; the others say what came of it. */
export default {
  "selftest.ready":
    "Put the robot on a box, so that its wheels turn freely. It tries its parts one by one; afterwards it has no program.",
  "selftest.untried": "Not tried, look at them yourself: {parts}",
  "selftest.verdict.pass": "fine",
  "selftest.verdict.fail": "WRONG",
  "selftest.verdict.look": "look",
  "selftest.passed":
    "Nothing wrong was found. {count, plural, =0 {} one {# step needs your own eyes or ears.} other {# steps need your own eyes or ears.}}",
  "selftest.wrong": "{count, plural, one {# step is} other {# steps are}} wrong.",
  "selftest.broken": "The self-test did not reach its end.",

  "selftest.do.wires": "{part}: leave the robot alone for 3 s. Each part must answer each time.",
  "selftest.do.power": "{part}: both wheels turn at full power for two seconds.",
  "selftest.do.roll":
    "{part}: take the robot off its box. Put it down beside a sheet of A4 paper and roll it forward along the long side, 297 mm, without lifting it (10 s).",
  "selftest.do.turnByHand":
    "{part}: turn the robot by hand on the spot, a quarter to the right, its wheels on the table (10 s).",
  "selftest.do.wheel": "{part}: this wheel alone turns forward for a second, then back.",
  "selftest.do.line": "{part}: move a white paper with a black line under the sensors (4 s).",
  "selftest.do.distance": "{part}: hold a hand in front of it, about 20 cm away.",
  "selftest.do.color": "{part}: hold something red close under it.",
  "selftest.do.tilt": "{part}: let the robot stand level.",
  "selftest.do.battery": "{part}: it measures the battery.",
  "selftest.do.quantity": "{part}: it measures.",
  "selftest.do.button": "{part}: press the button (5 s).",
  "selftest.do.sound": "{part}: it sounds for a moment.",
  "selftest.do.light": "{part}: it blinks three times.",
  "selftest.do.strip": "{part}: all its LEDs turn red, green, blue, and go out.",
  "selftest.do.servo": "{part}: its horn goes to one side, to the other, and to the middle.",

  "selftest.failed": "it failed: {reason}. Check its wires and its power.",
  "selftest.silent": "nothing answers at I2C address {address}. Check its wires and its power.",
  "selftest.other":
    "at I2C address {address} there is no {expected}, but another chip: it calls itself {identity}. Is it the right module?",
  "selftest.wheel": "turned {forward}° forward and {back}° back.",
  "selftest.wheelStill":
    "nothing turned, or nothing was counted. Does the wheel turn? Then check the wires of its sensor. If it stands: battery, motor wires, bridge.",
  "selftest.noMagnet":
    "its sensor sees no magnet: bring the magnet on the axle to 0.5 to 3 mm in front of the chip.",
  "selftest.wheelOther":
    "the other wheel turned ({other}°). Left and right are swapped: exchange the motors' plugs, or the sensors'.",
  "selftest.wheelBackwards":
    "it counted {forward}° when it should go forward. Did the wheel turn backwards? Swap the two motor wires. Did it turn forwards? Swap the two wires of its sensor.",
  "selftest.wheelUneven":
    "it turned {forward}° forward but {back}° back. Does something rub, or does the sensor lose counts?",
  "selftest.line": "all sensors tell white from black ({values} of 100).",
  "selftest.distance": "{mm} mm. Is that so?",
  "selftest.distanceFar": "it sees nothing within 2 m. Was a hand in front of it?",
  "selftest.color": "it sees: {color}.",
  "selftest.tilt": "level to {deg}°.",
  "selftest.tilted": "{deg}° from level. Does the robot stand crooked, or is the sensor mounted so?",
  "selftest.battery": "{volts, number, ::.00} V. Is that what the battery should have?",
  "selftest.quantity": "{value} {unit}. Is that so?",
  "selftest.pressed": "it was pressed.",
  "selftest.notPressed": "nobody pressed it. Try again, or check its wires.",
  "selftest.sound": "did you hear it?",
  "selftest.light": "did it blink?",
  "selftest.strip": "did all LEDs show the colours?",
  "selftest.servo": "did it move?",
  "selftest.wires": "{count, plural, one {# part answers} other {# parts answer}} each time.",
  "selftest.unplugged":
    "it never answers at I2C address {address}: it is unplugged, or wired wrongly. Check its plug, then power, ground, SDA and SCL.",
  "selftest.loose":
    "it answered {answered} of {asks} times: a loose contact. Push its plug home, then move its wires one by one; the one that counts needs a new plug, or solder.",
  "selftest.looseLine":
    "its reading jumped between {least} and {most} of 100 while nothing moved: a loose contact. Push its plug home, then move its wires one by one; the one that counts needs a new plug, or solder.",
  "selftest.lineStuck":
    "it stayed at {least} to {most} of 100 while the others saw the line: it is stuck. Does its lamp glow when you look through the camera of a phone? Is it 3 to 10 mm above the floor? Then check its signal wire.",
  "selftest.lineUnmoved":
    "no sensor saw a difference ({values} of 100). Was the line moved under them? Else check height and wires.",
  "selftest.power": "the wheels reach {percent} % of the speed that they should have.",
  "selftest.powerVolts": "{volts, number, ::.00} V while the motors run.",
  "selftest.weakBatteryVolts":
    "{volts, number, ::.00} V while the motors run, and the battery should have {wanted, number} V: it is nearly empty. Charge it, or put in new cells, all of one kind.",
  "selftest.weakBattery":
    "the wheels reach only {percent} % of their speed: the battery is nearly empty. Charge it, or put in new cells, all of one kind.",
  "selftest.powerUnseen": "no wheel turned, or none was counted: see the wheels above.",
  "selftest.notRolled":
    "nobody rolled it. So it stays unknown whether the wheels have the right size, and which wire is wrong where a wheel counts backwards.",
  "selftest.rolledOne":
    "only one wheel was counted (left {left}°, right {right}°). Check the sensor of the other one: its wires, its magnet or disc.",
  "selftest.rolledOther":
    "the wheels turned {left}° and {right}°; on 297 mm it would be {wanted}°. Was the way as long as the paper? Then both wheels have another size than the kit says.",
  "selftest.rolled": "the wheels turned {left}° and {right}°.",
  "selftest.notTurned":
    "nobody turned it to the right on the spot: the left wheel must roll forward and the right one back.",
  "selftest.sensorsExchanged":
    "the sensors of the left and the right wheel are exchanged. Exchange their plugs.",
  "selftest.sensorReversed":
    "its sensor counts backwards. At a disc with the wires A and B, swap these two. At a chip over a magnet, connect its pin DIR to 3.3 V instead of ground.",
  "selftest.motorsExchanged": "the left and the right motor are exchanged. Exchange their plugs.",
  "selftest.leadsSwapped": "its motor turns backwards. Swap the motor's two leads.",
  "selftest.wheelSize":
    "this wheel is about {percent} % smaller than the other one. Measure both: each should be {wanted, number} mm across.",
  "selftest.mendFirst":
    "first mend the contacts that are named above, then try again: till then wheels may be miscounted.",
  "selftest.byHand": "motors and sensors belong to their wheels, and go the right way.",
  "selftest.report.begin":
    "Ten measurements of this board, each {repeats, plural, one {once} other {# times}}. {hands, select, yes {Enter begins one, s and Enter passes it over.} other {Nobody is at the terminal: what needs a ruler is left out.}}",
  "selftest.report.do.sleep":
    "Lay the robot down and leave it alone for 15 s: it waits a thousand times, calls a thousand functions and computes 100 000 steps.",
  "selftest.report.do.transfer": "Leave the robot alone: it reads from a chip on I2C 400 times.",
  "selftest.report.do.ramp": "Put the robot on a box. Its left wheel turns at full power for 2 s.",
  "selftest.report.do.straight":
    "Put the robot on the floor with 1.5 m free before it, and mark where a wheel touches the floor. It drives 1 000 mm by its own measure.",
  "selftest.report.do.turn":
    "Put the robot on the floor beside a straight edge, and let it look along it. It turns 360° to the right by its own measure.",
  "selftest.report.do.stop": "Put the robot on a box. Its left wheel turns, and the computer stops it.",
  "selftest.report.do.restart":
    "Leave the robot alone for 10 s: its program fails, and the firmware starts it again.",
  "selftest.report.go": "  Enter, or s and Enter: ",
  "selftest.report.read.straight": "  Millimetres on the floor, from mark to mark (s: none): ",
  "selftest.report.read.turn": "  Degrees in all; 360 when it looks along the edge again (s: none): ",
  "selftest.report.measured": "  {name}: {value, number} {unit}",
  "selftest.report.notMeasured": "Not measured: {name} ({reason}).",
  "selftest.report.passedOver": "passed over",
  "selftest.report.nothingThere": "the kit has nothing to measure it on",
  "selftest.report.written":
    "{count, plural, one {# measurement is} other {# measurements are}} in {file}. docs/measure-a-board.md says where to send it.",
} as const;
