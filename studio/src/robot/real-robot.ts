import "../style/robot.css";

/** What the page shows and does with a real robot; loaded by `robot-part.ts`. */
export { OutputSwitch } from "./OutputSwitch.tsx";
export { RobotBar } from "./RobotBar.tsx";
export { RobotConsole } from "./RobotConsole.tsx";
export { RobotPlots } from "./RobotPlots.tsx";
export { connectRobot, reconnectRobot, sendProgram } from "./robot.ts";
export { robotBusy, robotLog } from "./robot-state.ts";
export { robotWatch, watchPart } from "./robot-watch-part.ts";
