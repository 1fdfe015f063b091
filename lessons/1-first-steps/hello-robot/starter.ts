import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

// Say hello, switch the lamp on for one second, and beep.
