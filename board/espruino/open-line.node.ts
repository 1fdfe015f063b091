import { connect } from "node:net";
import type { Duplex } from "node:stream";
import { SerialPort } from "serialport";

const network = /^tcp:\/\/(.*):(\d+)$/;

/**
 * Opens a serial port, or the network connection that `tcp://host:port` names.
 * @throws Error with the system's own words
 */
export function openLine(port: string, baudRate: number): Promise<Duplex> {
  const [, host, number] = network.exec(port) ?? [];
  return new Promise((resolve, reject) => {
    if (host !== undefined) {
      const socket = connect(Number(number), host, () => resolve(socket));
      socket.once("error", reject);
      return;
    }
    const serial: SerialPort = new SerialPort({ path: port, baudRate, autoOpen: false });
    serial.open((error) => (error ? reject(error) : resolve(serial)));
  });
}
