/** What the page says while somebody goes through a program on a robot. */
export default {
  "studio.robot.pauseHelp": "Pauses the program that runs on the robot",
  "studio.robot.starting": "The program begins…",
  "studio.robot.standsIn": "Paused at line {line}. The motors stand.",
  "studio.robot.standsNowhere":
    "Paused. None of its tasks stands in a line of the program. The motors stand.",
  "studio.robot.runsWatched": "The program runs. It pauses at breakpoints.",
  "studio.robot.pausing": "The motors stand. The program pauses as soon as one of its lines would run.",
  "studio.robot.pausingI2c":
    "The program pauses as soon as one of its lines would run; until then the motors go on.",
  "studio.robot.endedByPause":
    "Paused at line {line}. The motors of this robot hang on I2C, and to stop them the program was ended. “Start paused” starts it from its begin.",
  "studio.robot.endedNowhere":
    "The motors of this robot hang on I2C, and to stop them the program was ended. “Start paused” starts it from its begin.",
  "studio.robot.taskOver": "This task is over; the program goes on.",
  "studio.robot.onlyForwards": "A robot cannot go back in its program. The simulator can.",
  "studio.robot.cableStays":
    "Leave the cable in while there are breakpoints: without it a program that comes to one stands still, and the motors go on. Then press the board’s reset button (EN or RST).",
  "studio.robot.pauseEnds":
    "The motors of this robot hang on I2C: where the program pauses it is ended, so that they stop. You see its line and its variables.",
  "studio.robot.unknownProgram": "The program on the robot did not come from this page. Send yours first.",
  "studio.robot.twoDeep":
    "A robot tells what lies in lists and objects two levels deep, and 100 values of a list; “…” stands for the rest.",
  "studio.robot.runsUnseen":
    "While the program runs, its variables cannot be seen. They stand here when it pauses.",
  "studio.robot.changedSince": "The program has changed since it was sent. Send it again to see its lines.",
  "studio.board.noDebugger":
    "The firmware on this board cannot pause a program. Your teacher can put the kit’s firmware on it.",
} as const;
