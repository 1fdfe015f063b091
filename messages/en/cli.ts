export default {
  "cli.unexpected": "Something went wrong that should not: {reason}",
  "lesson.missing":
    "There is no lesson “{name}”. {nearest, select, other {Did you mean “{nearest}”? } none {}}Lessons are numbered 1 to {count}; “robonet lessons” lists them.",
  "simulator.stuck": "The simulator gave no sign of life for {seconds} seconds and was ended.",
  "usage.number": "--{option} wants {expected}, not “{value}”.",
  "usage.choice": "--{option} wants one of {choices}, not “{value}”.",
  "usage.language": "--lang wants en, lv or lt, not “{value}”.",
  "usage.fault":
    "--fault wants part:fault@time, for example distance:unplugged@1s, or distance:loose@1s-3s for two seconds, not “{value}”. Faults of a chip’s wires are {faults}; docs/faults.md has the others.",
  "usage.noRobot": "There is no robot “{name}” in this run. There are: {robots}.",
  "usage.faultPart": "--fault: there is no “{name}” that could be broken. There is: {parts}.",
  "usage.faultName": "--fault: “{part}” has no fault “{name}”. It has: {faults}.",
  "usage.command":
    "There is no command “{name}”. {nearest, select, none {} other {Did you mean “{nearest}”? }}“robonet --help” lists them.",
  "run.finished": "Finished after {seconds, number, ::.00} s: drove {mm} mm, turned {deg}°.",
  "run.time":
    "Stopped at the time limit of {seconds, number} s: drove {mm} mm, turned {deg}°. {goesOn, select, task {The last line had run, but a task or a timer that the program began still went on.} press {The program was waiting for a press of the button.} robot {The program had ended, but the robot was still moving.} other {The program was still running.}}",
  "run.fell": "The robot fell over an edge after {seconds, number, ::.00} s: drove {mm} mm, turned {deg}°.",
  "run.fault": "The program failed at {seconds, number, ::.00} s.",
  "run.contacts": "Touched {count, plural, one {a wall or box once} other {walls or boxes # times}}.",
  "run.cut":
    "… ({lost, plural, =0 {cut here} one {# letter cut} other {# letters cut}}: a line on the robot holds 296 at most)",
  "run.leftOutLines":
    "{count, plural, one {# line} other {# lines}} in the middle were left out: the first {first, number} and the last {last, number} are kept.",
  "run.leftOutEvents":
    "{count, plural, one {# more thing that happened is} other {# more things that happened are}} not listed.",
  "run.leftOutSamples": "The robot's way is kept each {ms, number} ms.",
  "run.computed": "The robot computed {percent} % of the time; the longest turn took {ms, number, ::.0} ms.",
  "run.trace": "trace {hash}",
  "usage.unitRecord":
    "--mm-per-unit with --record needs --embed: else the file would name a drawing of another size.",
  "usage.embed": "--embed belongs to --record: name the file that the run goes into.",
  "run.noTarget":
    "{what, select, robot {There is no robot} button {There is no button} box {There is no box} part {There is no part} other {There is no fault}} “{name}” in this run, but an input at {seconds, number} s names it. {count, plural, =0 {There is none at all.} other {There is: {known}.}}",
  "verify.equal": "The run is the same: trace {hash}.",
  "verify.differs": "The run is another one: trace {hash}. In the file stands {expected}.",
  "verify.from": "the same until {seconds, number} s, then another way",
  "verify.behaviour":
    "This run was made with behaviour {made}, and this RoboNet has {own}: {release, select, newer {use a newer RoboNet} other {use RoboNet {release}}}.",
  "verify.changed":
    "“{name}” is not what it was when the run was made, or was built by another RoboNet. Fetch it as it was then, or record the run with --embed.",
  "verify.packed":
    "“{name}”, which is packed into this file, was changed afterwards. This run cannot be verified.",
  "verify.engine": "This run was made on Espruino, and “robonet verify” makes runs of DeviceScript.",
  "verify.otherFile": "{file} exists already and is no recorded run. Take another name for --record.",
  "build.doing": "Compiling {file} …",
  "build.done": "{file}: {bytes} bytes",
  "build.errors": "{count, plural, one {# error} other {# errors}} in the program. Nothing was built.",
  "build.tooLong":
    "The program could not be compiled within {seconds} seconds. Is there a type that needs itself again and again?",
  "check.passed": "{count, plural, =1 {Passed on its try.} other {Passed on all # tries.}}",
  "check.failed":
    "Passed on {passed} of {count} tries. A try differs from the next in start, distances and noise.",
  "check.hidden": "hidden",
  "check.seed": "try with seed {seed}",
  "kit.fine": "{name}: the wiring is fine ({parts, plural, one {# part} other {# parts}}).",
  "fault.exception":
    '{name, select, none {The program threw {said, select, no {an empty text} other {{message}}}{cut, select, yes {… (cut here: a line on the robot holds 296 at most)} other {}}. Write throw new Error("…") instead: an Error always knows its line.} other {The program threw an error: {name}{said, select, no { (without a message)} other {: “{message}”}}{cut, select, yes {… (cut here: a line on the robot holds 296 at most)} other {}}}}',
  "fault.refused-argument":
    "{call}: {wrong, select, nan {“{parameter}” is NaN, which is not a number. It comes from 0 / 0, or from calculating with something that has no value. An index at which a list has nothing gives no value either: three values have the indexes 0, 1 and 2. Look at the place where you calculate it.} undefined {“{parameter}” is undefined: it has no value yet. Give it one first.} null {“{parameter}” is null, not a number. Look where it comes from.} infinite {“{parameter}” is infinite: something was divided by 0. Look at the place where you calculate it.} bounds {“{parameter}” is {value}, and must be from {least} to {most}.} positive {“{parameter}” is {value}, and must be above 0.} note {“{value}” is not a note that the robot plays. Write, for example, C4, F#4, Bb4, G4:2, or R for a rest. The lowest note is B0, the highest B8, and a length is at most 100.} state {there is no state “{value}”. Check how it is spelled.} sensor {a sensor of the robot gave {value} instead of a number. Check its driver.} unread {the sensor has not been read yet. Write “await robot.line.begin()” before it.} other {“{parameter}” is {value}, not a number that can be used here.}}",
  "fault.held":
    "For 0.7 s the robot did not move as it should. Has it driven into a wall, or does a wheel turn the wrong way?",
  "fault.infinite-loop":
    "This loop ran too long without a pause, so the program was stopped. An await does not wait when its command is done at once, as drive(…) is. Put a pause into the loop, for example: await sleep(20).",
  "fault.stack-overflow":
    "Too deep for the robot: functions call each other, or one calls itself, about 90 times over. Which condition shall stop it? If it would stop later, use a loop and a list instead.",
  "fault.out-of-memory": "The robot's memory is full (64 KB). Does a list or a text grow in a loop?",
  "fault.bad-image": "The program is damaged (code {code}). Build it again.",
  "fault.restart": "The program asked for a restart.",
  "fault.board-panic": "The robot's firmware stopped (code {code}).",
  "fault.pwm-timers":
    "Pin {message} is the fifth that wants PWM, and the board has four PWM timers: its firmware stops. Use an active buzzer or a plain LED, or move a part to a PCA9685.",
  "fault.crash": "The program brought the robot's firmware to a crash.",
  "fault.part-silent":
    "{name, select, other {The part “{name}”} none {A part}} at I2C address {message} does not answer. Check its wires and its power.",
  "fault.part-other":
    "{name, select, other {The part “{name}”} none {The part}} at I2C address {address} is no {expected}, but another chip: it calls itself {identity}. Is it the right module, and is there no other part at this address?",
  "fault.stop-button": "The button stopped the robot.",
  "fault.stop-stall":
    "A motor could not turn, so the robot was stopped. Is something in the way of its wheels?",
  "fault.stop-battery": "The battery is nearly empty, so the robot was stopped. Charge it.",
  "fault.stop-unplugged": "The connection to the computer was lost, so the robot was stopped.",
  "fault.at": "at {file}:{line}",
  "wiring.nothing-attached":
    "{name} uses {count, plural, one {pin} other {pins}} {pins}, but nothing is attached there. Nothing will move or be measured.",
  "wiring.wrong-kind":
    "{name} uses {count, plural, one {pin} other {pins}} {pins}, but another kind of part is attached there.",
  "wiring.half-attached":
    "{name} uses {count, plural, one {pin} other {pins}} {pins}, but only some of them lead to the part, or in another order.",
  "wiring.no-analog-pin":
    "{name} measures a voltage on {count, plural, one {pin} other {pins}} {pins}, and this board cannot measure one there. It reads nothing.",
  "wiring.not-simulated": "{name} is something that the simulator does not have. On the robot it may work.",
  "wiring.swapped-pins": "{name} has its two pins swapped ({pins}): it works backwards.",
  "wiring.fifth-pwm-pin":
    "{name} wants PWM on pin {pins}, but the board's four PWM timers are taken. The firmware stops there.",
  "parts.head": "part|bus|address or pins|supply|driver|model|datasheet",
  "new.exists": "{path} exists already. Choose another name, or delete it first.",
  "new.name":
    "“{name}” cannot be a part's name. Take small letters, digits and hyphens, beginning with a letter: lm75",
  "new.made": "Made {path}",
  "new.next":
    "Next: put the registers of the datasheet into {chip}, then run\n  npm run part {name}\nuntil its tests pass. docs/add-a-driver.md goes with you step by step.",
} as const;
