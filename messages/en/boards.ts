export default {
  "board.unplugged":
    "The board on {port} is gone: its cable came out, or it lost its power. Plug it in and try again.",
  "board.silent":
    "Nothing answers on {port}. Is the robot switched on? A cable that only charges has no wires for data: try another one. A new board needs the firmware first: robonet flash",
  "board.otherDevice":
    "Something answers on {port}, but it is no RoboNet board. If it is an ESP32, put the firmware on it first: robonet flash",
  "board.other":
    "The board on {port} speaks Jacdac, but it cannot take programs. Put the firmware on it: robonet flash",
  "board.bootMode":
    "The board on {port} waits for new firmware (boot mode) and runs no program. Press its reset button (EN or RST) without the boot button, then try again.",
  "board.stoppedAnswering":
    "The board on {port} stopped answering. Take its cable out, plug it in again, and try once more.",
  "board.refused":
    "The board on {port} has no room for this program ({bytes} bytes). Make the program smaller, or clear the board: robonet flash",
  "board.notWhole":
    "The program did not arrive whole at the board on {port}, twice. It was not started. Try another cable, without a hub.",
  "board.oldFirmware":
    "The program was built for firmware {wanted}; the board on {port} has {found}. Put the new firmware on it: robonet flash",
  "board.noProgram":
    "The board on {port} has no program, so there is nothing to hear. Put one on it: robonet deploy my.ts",
  "port.none":
    "No board is plugged in. Connect the robot with a USB cable that carries data. “--port” names a port by hand.",
  "port.several":
    "{count, plural, one {# board is} other {# boards are}} plugged in: {ports}. Say which one: --port {first}",
  "port.missing": "There is no port {port}. “robonet boards” lists those that there are.",
  "port.busy":
    "Another program has {port} open: a second robonet, a serial monitor or a page in the browser. Close it and try again.",
  "port.permission":
    "You may not open {port}. {group, select, none {Ask who looks after this computer for the right to use serial ports.} other {Only members of the group “{group}” may: run “sudo usermod -a -G {group} $USER”, then log out and in again.}}",
  "port.failed": "{port} cannot be opened: {reason}",
  "boards.connecting": "Connecting to the board on {port} …",
  "boards.head": "port|chip|serial number",
  "boards.none": "No board is plugged in.",
  "boards.which": "Which board? Type its number, 1 to {count}: ",
  "deploy.same": "The board on {port} has this program already.",
  "deploy.sent": "{file} is on the board on {port}: {bytes} bytes in {seconds, number, ::.0} s, checked.",
  "deploy.taskKept": "The board keeps for robot.task.numbers(): {numbers}.",
  "deploy.taskNotKept":
    "The board on {port} has not kept the numbers of --task. Press EN (RESET) on the board, and try again.",
  "deploy.task":
    "--task wants numbers with commas between them, {most} at most, such as 400,0,300,-250; not “{value}”.",
  "deploy.listening": "Now it starts. What it prints follows; Ctrl+C stops listening, and the robot goes on.",
  "deploy.restarts":
    "The board starts the program again after 5 s; then the robot waits for its button. “robonet stop” stops it.",
  "deploy.listeningStop": "Now it starts. What it prints follows; Ctrl+C ends that, and stops the robot.",
  "deploy.goesOn": "The robot goes on. To stop it: robonet stop",
  "deploy.waits": "The robot waits. Press its button, and its program starts when you let go.",
  "deploy.missing":
    "{lines, plural, =0 {Lines are missing here.} one {About # line is missing here.} other {About # lines are missing here.}}",
  "deploy.missingInAll":
    "{lines, plural, one {About # line} other {About # lines}} did not come, in {places, plural, one {# place} other {# places}} (⋯); lines beside such a place may be cut (…). The program prints more than the cable carries: print less, or wait in between.",
  "deploy.full":
    "The cable is full: lines may be missing here and be cut, without a mark. Print less, or wait in between.",
  "deploy.damaged":
    "{count, plural, one {# piece} other {# pieces}} of what the board sent came damaged or not at all. Try a shorter cable, without a hub.",
  "deploy.restarted":
    "The board has started anew: its reset button was pressed, or it lost its power for a moment.",
  "logs.listening": "Listening to the board on {port}. Ctrl+C stops listening.",
  "logs.notRunning":
    "Its program does not run now: it was stopped, or waits to start again after an error. Press EN (RESET) on the board, or type “robonet deploy”.",
  "logs.otherProgram":
    "The board on {port} has another program than {file}: if it fails, its lines cannot be named. Put yours on it: robonet deploy {file}",
  "stop.done":
    "The program of the board on {port} is stopped, and so are the motors. It is still on the board: for the next time that the robot is switched on, or for “robonet deploy”.",
  "stop.halted":
    "The motors of the board on {port} are stopped. They hang on chips that only a program reaches, so a small program that stops them is on the board now.",
  "stop.kept":
    "Yours is gone from the board. This computer has kept it. To put it back: robonet deploy {file}",
  "stop.notKept":
    "The program that was there is gone from the board, and this computer has no copy. Put it back from its source: robonet deploy my.ts",
  "stop.silent":
    "{count, plural, one {A motor chip does} other {# motor chips do}} not answer ({addresses}). If a wheel still turns, switch the robot off. Then look at the wires, and whether {kit} is the right kit: robonet stop --kit NAME",
  "stop.untold":
    "The board did not say that the motors are stopped. If a wheel still turns, switch the robot off.",
  "stop.unknownKit":
    "The program on the board was built for the kit “{kit}”, which is not known here. If a wheel still turns, switch the robot off, or name the kit's file: robonet stop --kit FILE",
  "stop.none": "The board on {port} has no program.",
  "virtual.ready": "A virtual board with the kit {kit} is on {port}. Ctrl+C takes it away.",
  "virtual.boot": "It is in boot mode and waits for firmware.",
  "virtual.espruino":
    "This board runs Espruino. Try it: robonet deploy my.ts --target espruino --port {port}",
  "virtual.espruinoAlone":
    "--espruino does not go together with --boot or --state: a virtual Espruino has no boot mode and forgets its program.",
  "virtual.keys":
    "Keys: r presses EN (reset), b EN with BOOT held (boot mode), p the robot's button, q ends.",
  "virtual.reset": "The board has been reset and starts anew.",
  "virtual.noButton": "This kit has no button.",
  "virtual.chip": "--chip wants esp32, esp32c3, esp32s2 or esp32s3, not “{value}”.",
  "virtual.control": "There can be no socket at {path}: {reason}",
  "virtual.noPty":
    "This computer cannot make a virtual serial port. On Linux: install build-essential and python3, then run “npm ci” again. On Windows there is none.",
  "virtual.link": "{path} exists already and is no link. Choose another path for --link.",
  "virtual.linkInUse":
    "{path} is the name of another virtual board that runs, on {target}. End that one, or choose another path for --link.",
  "virtual.takenOver": "{path} was left behind by a board that is gone; it is the name of this one now.",
  "virtual.keepFailed":
    "The state of the board cannot be written to {file}: {reason}. What is on the board now is lost when it ends.",
  "virtual.state": "{file} is not the state of a virtual board. Delete it, or choose another file.",
} as const;
