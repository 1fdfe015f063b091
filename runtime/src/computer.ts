import * as ds from "@devicescript/core"

let bridge: ds.UsbBridge

/** The computer that listens to the robot: `robonet logs` and the simulator announce it as the other end of the USB bridge. */
export function computer(): ds.UsbBridge {
    if (!bridge) bridge = new ds.UsbBridge("computer")
    return bridge
}
