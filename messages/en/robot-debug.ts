/** What is said while somebody goes through a program on a robot. */
export default {
  "board.noDebugger":
    "{port}: the firmware on this board has no debugger. Put the kit's firmware on it: robonet flash",
  "board.manyBreakpoints":
    "The board has room for breakpoints at {most, number} places; these lines need more. Take some away.",
  "board.stepMayMiss":
    "The board can stop at {most} places at most. This step needs more ({count} are missing), so it may go past the line where it should end. Take breakpoints away, or put one where it should stop and continue to it.",
  "debug.robot.intro":
    "You go through the program on the robot, forwards only; “help” says how. While it stands still, the motors do, too; its clock goes on.",
  "debug.robot.introI2c":
    "This robot's motors hang on I2C, and only a program reaches them: where this one pauses it is ended, and another stops the motors. You see the line and the variables; “run” starts the program from its begin.",
  "debug.robot.cable":
    "Leave the cable in while there are breakpoints: a program that comes to one without it stands still, and the motors go on. Then press the board's reset button.",
  "debug.robot.began": "The program begins.",
  "debug.robot.runs": "The program runs. Ctrl-C pauses it.",
  "debug.robot.pausing": "The motors stand. The program pauses as soon as one of its lines would run.",
  "debug.robot.pausingI2c":
    "The program pauses as soon as one of its lines would run; until then the motors go on.",
  "debug.robot.taskOver": "This task is over; the program goes on. Ctrl-C pauses it.",
  "debug.robot.onlyForwards":
    "A robot cannot go back: “{name}” works in the simulator, with robonet debug without --board.",
  "debug.robot.mustStand": "The program runs; for this it must stand still. Ctrl-C pauses it.",
  "debug.robot.over": "The program was ended. “run” starts it from its begin.",
  "debug.robot.halted":
    "The motors hang on I2C, so the program was ended and the motors were stopped. “run” starts it from its begin.",
  "debug.robot.noLine": "No task of the program stands in a line of its own.",
  "debug.robot.stopped": "The program was stopped.",
  "debug.robot.otherProgram":
    "{port}: the board runs another program than {file}. Put this one onto it first: robonet deploy {file}",
  "debug.robot.help":
    "next (n)               the next line; calls run meanwhile\ninto (i)               the next line, also inside a call\nout (o)                to where the caller goes on\ncontinue (c)           on to the next breakpoint\nrun                    the program from its begin\nbreak 12 (k)           stop at line 12; break 12 if distance < 200\nclear 12 (x)           no stop at line 12; clear: none at all\nwhere (w)              tasks and calls\nvars (v)               variables\nprint EXPRESSION (p)   a value\nlist (l)               the program around this line\nhelp (h)               this list\nquit (q)               the end; a program that stands still is stopped\nAn empty line does the last movement again; Ctrl-C pauses the program.",
  "debug.robot.silent":
    "{count, plural, one {A motor chip} other {# motor chips}} did not answer ({addresses}): if a wheel still turns, switch the robot off.",
  "debug.robot.option": "“--{option}” says something of a simulation; leave it out with --board.",
} as const;
