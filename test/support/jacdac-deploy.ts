import { SerialPort } from "serialport";
import { jacdac, quietly, withoutHold } from "./jacdac-peer.ts";

const deviceScriptManager = 0x1134ea2b;
const register = { running: 0x80, autostart: 0x81 };
const deployBytecode = 0x80;

/**
 * Puts a program onto a board the way `devs devtools` does, with jacdac-ts alone: its serial transport, its bus, its
 * pipes.
 * @param path of the port; jacdac-ts looks for USB ids, which a pseudo-terminal has not
 * @returns the board's device id
 */
export async function deployWithJacdacTs(path: string, image: Uint8Array): Promise<string> {
  class Port extends SerialPort {
    static override async list() {
      return [{ path, serialNumber: "JD0123" }] as unknown as Awaited<ReturnType<typeof SerialPort.list>>;
    }
  }
  return quietly(async () => {
    const transport = withoutHold(() => jacdac.createNodeWebSerialTransport(Port));
    const bus = withoutHold(() => new jacdac.JDBus([transport]));
    withoutHold(() => bus.start());
    await transport.connect();
    const find = () => bus.services({ serviceClass: deviceScriptManager })[0];
    for (let tries = 0; tries < 200 && !find(); tries++) await new Promise((end) => setTimeout(end, 100));
    const manager = find();
    if (!manager) throw new Error("jacdac-ts found no DeviceScript Manager");
    await manager.register(register.autostart).sendSetBoolAsync(false, true);
    await manager.register(register.running).sendSetBoolAsync(false, true);
    await jacdac.OutPipe.sendBytes(manager, deployBytecode, image);
    await manager.register(register.autostart).sendSetBoolAsync(true);
    await manager.register(register.running).sendSetBoolAsync(true);
    const { deviceId } = manager.device;
    await new Promise((end) => setTimeout(end, 500));
    await transport.disconnect();
    await bus.stop();
    return deviceId;
  });
}
