import { boardVendors } from "../../../board/index.ts";
import { Problem } from "../../../messages/index.ts";

/** @throws Problem when this browser, or this address of the page, gives no way to a robot */
export function requireSerial(): void {
  if (!globalThis.isSecureContext) throw new Problem("studio.robot.insecure");
  if (!("serial" in navigator)) throw new Problem("studio.robot.noSerial");
}

/** The robot that the pupil let this page use before and that is plugged in; undefined when there are none or several. */
export async function grantedPort(): Promise<SerialPort | undefined> {
  const ports = (await navigator.serial.getPorts()).filter(isBoard);
  return ports.length === 1 ? ports[0] : undefined;
}

/**
 * Lets the pupil choose among the ports that a board can be on; the browser asks.
 * @throws Problem `studio.robot.noPort` when none was chosen
 */
export async function askForPort(): Promise<SerialPort> {
  const filters = [...boardVendors.keys()].map((usbVendorId) => ({ usbVendorId }));
  try {
    return await navigator.serial.requestPort({ filters });
  } catch {
    // Also when too long a time has passed since the press: the words say to press again.
    throw new Problem("studio.robot.noPort");
  }
}

function isBoard(port: SerialPort): boolean {
  // Older browsers have no `connected` and list only ports that are plugged in.
  const connected = (port as { readonly connected?: boolean }).connected ?? true;
  return connected && boardVendors.has(port.getInfo().usbVendorId ?? 0);
}
