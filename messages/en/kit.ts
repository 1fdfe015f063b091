export default {
  "kit.noMotor": 'The robot has no motor on its {side} side. Give a motor in “parts” "side": "{side}".',
  "kit.uncaught":
    "Two faults no program can catch. When the memory is full, the motors run on for up to {fullHeapSeconds, number} s. When the firmware itself crashes, {crashSeconds, plural, =0 {they stop at once} other {they run on for up to {crashSeconds, number} s: their chips on I2C keep what they were told last}}.",
  "kit.made": "Made {path} from {from}.",
  "kit.next":
    "Next: change board, pins and parts in {path} to those of your robot (“robonet parts” lists the parts). Then\n  robonet kit check {name}\n  robonet kit wiring {name} --svg {name}.svg\n  robonet run my.ts --kit {name}",
  "kit.exists": "{path} exists already. Choose another name, or delete it first.",
  "kit.name":
    "“{name}” cannot be a kit's name. Take small letters, digits and hyphens, beginning with a letter: my-robot",
  "kit.unknown":
    "There is no kit “{name}”, nor a file of that name. {nearest, select, none {} other {Did you mean “{nearest}”? }}Known are: {known}.",
  "kit.listHead": "name|robot|board|wheels|motors and sensors",
  "kit.sideTwice":
    "{first} and {second} both drive the {side, select, left {left} other {right}} side. A side has one motor in “parts”; with “wheelbaseMm” it stands for both motors of the side, whose bridges get the same signals. Take one out.",
  "kit.supply":
    '{part}: a {title} stands {least, number} to {most, number} V, and gets {volts, number} V from {rail, select, BAT {the battery} other {the rail {rail}}}. {diode, select, none {Take} other {Put a diode into its wire (“through” in “wiring”: "{diode}": "1N4007"), or take}} another battery or another part.',
  "kit.bridgeMotor":
    "“wiring.bridges.{bridge}” names the motor “{motor}”, which the kit does not have. {known, select, none {Take the bridge out.} other {It has: {known}.}}",
  "kit.through": "“wiring.through” names the pin “{pin}”, which the robot does not have. Known are: {known}.",
  "kit.syntax":
    "This is not valid JSON. {slip, select, comma {Before this place a comma is missing.} colon {Here a colon is missing between name and value.} key {Here a name in double quotes must stand; after the last entry there is no comma.} value {Here a value is missing; after the last entry there is no comma.} brace {A closing brace '}' is missing.} bracket {A closing square bracket is missing.} quote {This text has no closing quote.} symbol {I don''t know “{found}”. Names and texts stand in double quotes.} comment {JSON has no comments: take it out.} end {After the last closing brace nothing may follow.} other {Look for a missing comma, quote or bracket.}}",
  "kit.duplicateKey": "{path} stands here a second time; the first is in line {line}. Keep one of them.",
  "kit.keyName":
    "{path}: “{name}” cannot be a name here. {rule, select, partName {Take letters from a to z and digits, beginning with a small letter: frontLight} wireName {Write part and pin with a dot between them: strip.DIN} other {Take another one}}.",
  "kit.unknownKey":
    "{path} is not known here. {nearest, select, none {} other {Did you mean “{nearest}”? }}{known, select, none {Take it out.} other {Known here are: {known}.}}",
  "kit.missingKey":
    "{path} is missing. Add it: {kind, select, number {a number} int {a whole number} string {a text in quotes} notEmpty {a text that is not empty} boolean {true or false} object {a group in braces} record {a group in braces} array {a list in square brackets} numberAtLeast {a number of at least {detail}} numberAtMost {a number of at most {detail}} listAtLeast {a list of at least {detail}} listAtMost {a list of at most {detail}} oneOf {one of: {detail}} part {one of: {detail} (“robonet parts” says what each is)} kitId {a word of small letters, digits and hyphens that begins with a letter, such as my-robot} motorName {a motor's name, such as leftMotor or pwm.left} neighbours {the channel next to that of in1} other {another value}}.",
  "kit.value":
    '{path, select, none {The whole file} other {{path}}} is {value}, and that does not fit. It must be {kind, select, number {a number} int {a whole number} string {a text in quotes} notEmpty {a text that is not empty} boolean {true or false} object {a group in braces} record {a group in braces} array {a list in square brackets} numberAtLeast {a number of at least {detail}} numberAtMost {a number of at most {detail}} listAtLeast {a list of at least {detail}} listAtMost {a list of at most {detail}} oneOf {one of: {detail}} part {one of: {detail} (“robonet parts” says what each is)} kitId {a word of small letters, digits and hyphens that begins with a letter, such as my-robot} motorName {a motor\'s name, such as leftMotor or pwm.left} neighbours {the channel next to that of in1} other {another value}}.{nearest, select, none {} other { Did you mean “{nearest}”?}}{asked, select, hcsr04 { An HC-SR04 is the type hcSr04, with "pins": \'{\' "trigger": 18, "echo": 19 \'}\'. Its echo has 5 V and comes to the board through two resistors; what to buy so as to be sure is an rcwl9620 (docs/parts.md).} other {}}',
  "kit.memberTwice":
    "robot.{name} is there already, so a program could not reach the part “{part}”. Give it another name, or leave one of the two out.",
  "kit.unknownBoard":
    "I don't know the board “{board}”. {nearest, select, none {} other {Did you mean “{nearest}”? }}Known are: {known}.",
  "kit.sharedPin":
    "{first} and {second} are both on pin {pin}. A pin serves one part. {free, select, none {No suitable pin is free.} other {Move {second} to pin {free}, which is free.}}",
  "kit.noSuchPin":
    "{part} is on pin {pin}, which {board} does not bring out.{free, select, none {} other { Pin {free} is free.}}",
  "kit.inputOnly":
    "{part} is on pin {pin}, which can only be an input.{free, select, none {} other { Move it to pin {free}, which is free.}}",
  "kit.noAnalog":
    "{part} needs an analog input, and pin {pin} has none. {free, select, none {No analog pin is free.} other {Move it to pin {free}, which is free.}}",
  "kit.noPullUp":
    "{part} is on pin {pin}, which has no pull-up inside. Add a resistor of 10 kΩ to 3.3 V{free, select, none {} other {, or move it to pin {free}}}.",
  "kit.bootPin":
    "{part} is on pin {pin}, whose level at power-on decides how the board starts. {free, select, none {Make sure that the part does not pull it.} other {Pin {free} is free and safe.}}",
  "kit.pwmPins":
    "{part} on pin {pin} needs PWM, and the firmware has only {limit} PWM pins. They are taken by: {taken}. Use an active buzzer or a plain LED (type activeBuzzer or led), or move the part to a PCA9685 on I2C.",
  "kit.noI2c":
    '{part} is an I2C part, but the kit has no “i2c” section. Add one, for example: "i2c": \'{\' "sda": 21, "scl": 22, "kHz": 400 \'}\'',
  "kit.sharedAddress":
    "{first} and {second} have the same I2C address {address}. {free, select, none {This part has no other address: connect it to another board.} other {Set {second} to one of these by its solder pads: {free}.}}",
  "kit.wakingTogether":
    '{held} and {moved} both wake at the I2C address {address}. Wire the pin XSHUT of {held} to the board{pin, select, none {} other { and write "pins": \'{\' "xshut": {pin} \'}\' into its entry}}; it keeps "address": {wakes, number}. Give {moved}, without “pins”, "address": {other, number}: the program moves it there while {held} is switched off.',
  "kit.thirdWaking":
    "{part} is the third part that wakes at the I2C address {address}, and the driver can keep only two apart. Take an rcwl9620 in its place, or leave it out.",
  "kit.untried":
    "{part}: the {module} follows from the firmware''s sources, and has not been tried on a board yet.{type, select, hcSr04 { If it gives no distances on yours, an RCWL-9620 on I2C takes its place (type rcwl9620), and the program stays as it is.} other {}}",
  "kit.oneUnit":
    "{first} and {second} both need the board''s {unit} unit, and there is one. Take another part for {second}{unit, select, SPI {: an RCWL-9620 on I2C (type rcwl9620)} other {}}.",
  "kit.noSuchAddress":
    "{part}: a {title} cannot have the I2C address {address}. It has one of these: {known}.",
  "kit.levelShifter":
    "{part}: a {title} needs at least {volts} V, and its signals have that level too. The board's pins stand 3.6 V at most: put a level shifter between them.",
  "kit.encoderSpeed":
    "{part} makes {edges} edges a second at full speed; above {limit} the board loses counts. Put an AS5600 on the axle, or take a disc with fewer slots or a slower motor.",
} as const;
