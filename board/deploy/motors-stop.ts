import {
  broadcastMark,
  FrameFlag,
  FrameWriter,
  MotorRegister,
  PacketCommand,
  ServiceClass,
  ServiceIndex,
} from "../../jacdac/index.ts";

/** To all services of the class, on whichever device: `jd_services_handle_packet`. */
export function motorsStop(): Uint8Array {
  const flags = FrameFlag.command | FrameFlag.identifierIsServiceClass;
  const writer = new FrameWriter({ low: ServiceClass.motor, high: broadcastMark }, flags);
  writer.push(ServiceIndex.broadcast, PacketCommand.setRegister | MotorRegister.speed, 2);
  return writer.finish().slice();
}
