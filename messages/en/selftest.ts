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

  "selftest.do.i2c": "{part}: all parts on this bus are called by their addresses.",
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
  "selftest.answering": "{count, plural, one {# part answers} other {all # parts answer}}.",
  "selftest.wheel": "turned {forward}° forward and {back}° back.",
  "selftest.wheelStill":
    "nothing turned, or nothing was counted. Does the wheel turn? Then check the wires of its sensor. If it stands: battery, motor wires, bridge.",
  "selftest.wheelOther":
    "the other wheel turned ({other}°). Left and right are swapped: exchange the motors' plugs, or the sensors'.",
  "selftest.wheelBackwards":
    "it counted {forward}° when it should go forward. Did the wheel turn backwards? Swap the two motor wires. Did it turn forwards? Swap the two wires of its sensor.",
  "selftest.wheelUneven":
    "it turned {forward}° forward but {back}° back. Does something rub, or does the sensor lose counts?",
  "selftest.line": "all sensors tell white from black ({values} of 100).",
  "selftest.lineStill":
    "{count, plural, one {sensor} other {sensors}} {sensors} saw no difference ({values} of 100). Was the line moved under {count, plural, one {it} other {them}}? Else check height and wires.",
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
} as const;
