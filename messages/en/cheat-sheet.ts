export default {
  "sheet.title": "RoboNet cheat sheet",
  "sheet.subtitle": "What you need most often, on one page",

  "sheet.program": "A program",
  "sheet.program.await": "`await` means: wait until this command is done, and only then go on.",
  "sheet.program.import":
    'What has no `robot.` in front must be imported: `sleep` as here, all else (plot, followLine …) from `"@robonet/runtime"`. What you paste in the page does it itself.',

  "sheet.units": "Units and directions",
  "sheet.units.forward": "forward +",
  "sheet.units.backward": "back −",
  "sheet.units.left": "left −",
  "sheet.units.right": "right +",
  "sheet.units.mm": "way, distance: 1000 mm = 1\u00a0m",
  "sheet.units.degrees": "angle: 90° is a corner, 360° once round",
  "sheet.units.ms": "time: 1000 ms = 1\u00a0second",
  "sheet.units.speed": "speed of driving and of turning, a second",

  "sheet.drive": "Drive",
  "sheet.drive.straight": "300 mm forward; `-300`: backwards",
  "sheet.drive.turn": "90° to the right; `-90`: to the left",
  "sheet.drive.curve": "half a circle to the right, radius 150 mm; `-150`: to the left",
  "sheet.drive.drive": "drives off at 150 mm/s, turns by 0°/s; the program goes on",
  "sheet.drive.stop": "stops",
  "sheet.drive.settings": "from now on at 300 mm/s (without it\u00a0200)",
  "sheet.drive.distance": "mm driven so far",
  "sheet.drive.angle": "degrees turned so far",
  "sheet.drive.reset": "both count from 0 again",

  "sheet.sense": "Sense",
  "sheet.sense.distance": "mm to the next thing; 2000: nothing there",
  "sheet.sense.light": "light from the floor: 0 black, 100\u00a0white",
  "sheet.sense.position": "where the line is: -1 left, 0 middle, 1\u00a0right",
  "sheet.sense.lost": "true: no line was seen",
  "sheet.sense.pressed": "true while the button is held down",
  "sheet.sense.press": "waits for a press",
  "sheet.sense.bumped": "true: it has bumped into something",
  "sheet.sense.color": 'the colour: `"red"`, `"blue"` …',
  "sheet.sense.volts": "volts of the battery",
  "sheet.sense.optional": "* only if your robot has this part",

  "sheet.show": "Light, sound, text",
  "sheet.show.light": "lamp on; `off()`: lamp off",
  "sheet.show.beep": "beeps for 200 ms",
  "sheet.show.play": "notes; B4 and H4 are one key, Bb4 is the black one below",
  "sheet.show.log": "writes into the console",
  "sheet.show.plot": "a curve over time",

  "sheet.decide": "Variables and conditions",
  "sheet.decide.text": "A `const` stays as it is, a `let` can change:",
  "sheet.decide.compare": "equal, not equal, less, greater or equal",
  "sheet.decide.logic": "and, or, not",

  "sheet.loops": "Loops",
  "sheet.loops.for": "4 times: `i` is 0, 1, 2, 3",
  "sheet.loops.while": "as long as the condition is true",

  "sheet.wait": "Wait",
  "sheet.wait.wait": "half a second",
  "sheet.wait.condition": "a condition: asked again and again; lines with `pressed` need it above",
  "sheet.wait.until": "until the condition is true",
  "sheet.wait.timeout": "but 5 s at most",

  "sheet.functions": "Your own function",

  "sheet.tasks": "Several things side by side",
  "sheet.tasks.song": "These need the function above them:",
  "sheet.tasks.start": "begins beside the rest; the program goes on. `task.stop()` ends it",
  "sheet.tasks.every": "each 100 ms once more",
  "sheet.tasks.together": "both at once, until both are done",
  "sheet.tasks.race": "both at once, until one is done",

  "sheet.behaviours": "Behaviours",
  "sheet.behaviours.until":
    "Each goes on until the condition at its end (such as `pressed`) is true. Then it still drives: stop it.",
  "sheet.behaviours.calibrate": "on the line: learns black and white",
  "sheet.behaviours.follow": "follows the line at 150 mm/s",
  "sheet.behaviours.wall": "at 120 mm/s, 150 mm from the wall on the right",
  "sheet.behaviours.avoid": "at 150 mm/s, turns away 200 mm before things",
  "sheet.behaviours.odometry": "from here on it knows where it is",
  "sheet.behaviours.goTo": "to the point 400 mm forward and 300 mm to the right",

  "sheet.commands": "In the terminal",
  "sheet.commands.run": "runs in the simulator, and you watch",
  "sheet.commands.seed": "the same with another start",
  "sheet.commands.lessons": "lists the lessons",
  "sheet.commands.check": "checks your program for lesson 2",
  "sheet.commands.build": "makes the program for the robot",
  "sheet.commands.wiring": "which wire goes where",
  "sheet.commands.language": "`--lang lv` or `--lang lt` at the end: messages in Latvian or Lithuanian",

  "sheet.different": "Not as in JavaScript",
  "sheet.different.text": "`1 / 3` in a text is 0.333333, a list [1,2], an object '{'x:1'}'. There is no −0.",
  "sheet.different.rest":
    "`list[1.5]` is `list[1]`. An emoji is one letter. Capitals: Latin, Greek, Cyrillic. An error's name is its class.",

  "sheet.trouble": "When it does not work",
  "sheet.trouble.message": "Read the message: it names the line. Look at that line and the one above.",
  "sheet.trouble.await": "Is an `await` missing? Is each '{' and ( closed?",
  "sheet.trouble.loop": "Does each loop wait for something? `await sleep(20)` is enough.",
  "sheet.trouble.stop":
    "The robot runs away? Press its button. If the program uses the button itself, hold it for 2 s.",
} as const;
