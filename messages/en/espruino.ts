export default {
  "espruino.silent":
    "Nothing on {port} answers as Espruino does. Is the robot switched on? A new board needs Espruino first: docs/espruino.md says how.",
  "espruino.other":
    "Something answers on {port}, but it is no Espruino. Put Espruino on the board (docs/espruino.md), or leave out “--target espruino”.",
  "espruino.full":
    "The board on {port} has no room for this program ({bytes} bytes). Make the program smaller. The program before is still there.",
  "espruino.board": "Espruino {version} on {board}.",
  "espruino.sent":
    "{file} is on the board on {port}: {bytes} bytes of JavaScript in {seconds, number, ::.0} s, checked.",
  "espruino.ended": "The program has come to its end.",
  "espruino.failed": "The program failed: {message}",
  "espruino.source": "For Espruino give the program itself, a .ts file, not {file}.",
  "espruino.noTask":
    "--task is for boards with DeviceScript; on Espruino robot.task.numbers() stays empty. Leave out --task, or --target.",
  "espruino.target": "--target wants devicescript or espruino, not “{value}”.",
  "espruino.member": "“robot.{name}” does not work on Espruino with this kit. It has: {known}.",
  "espruino.name":
    "“{name}” of “{module}” does not work on Espruino. Run this program with DeviceScript: leave out “--target espruino”.",
  "espruino.module":
    "“{module}” cannot be used on Espruino. Use @robonet/kit, @robonet/runtime, and {known} of @devicescript/core.",
  "espruino.construct": "Espruino's JavaScript has no {name}. Write it in another way.",
  "espruino.letters":
    "“{text}” has letters that Espruino counts as two and cannot make capital. A text like this may be printed, compared or thrown; anywhere else write it with the letters a to z.",
  "espruino.length":
    "Espruino cannot set the length of an array. To empty one, make it anew: “list = []”. To shorten it, take away with pop() or slice().",
  "espruino.errorClass":
    "On Espruino a class that extends {name} loses its message and its fields. Throw {name} itself, or a class of your own that extends nothing.",
  "espruino.dacPin":
    "{part} is on pin {pin}. There Espruino gives a steady voltage instead of pulses, and a motor does not run with that. Lay its wire to another pin; kits/espruino/robonet-one.json shows how.",
} as const;
