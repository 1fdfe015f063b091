import { readSetting } from "@devicescript/settings"

/** Key of the numbers in the board's flash; the simulator and `robonet deploy --task` write them there. */
const SETTING = "task"

/** What `robot.task.numbers()` gives; undefined: nobody has said any. */
export async function storedTask(): Promise<number[]> {
    return await readSetting(SETTING)
}
