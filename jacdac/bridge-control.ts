import { broadcastMark, FrameFlag, FrameWriter, PacketReader, ServiceIndex } from "./frame.ts";
import { ServiceClass } from "./services.ts";

/** A frame that is meant for, or comes from, the far end of the serial line itself: `jd_usb_handle_processing_packet`. */
export function bridgeFrame(command: number, fromComputer: boolean): Uint8Array {
  const flags = FrameFlag.identifierIsServiceClass | (fromComputer ? FrameFlag.command : 0);
  const writer = new FrameWriter({ low: ServiceClass.usbBridge, high: broadcastMark }, flags);
  writer.push(ServiceIndex.broadcast, command, 0);
  return writer.finish().slice();
}

/** A value of `UsbBridgeCommand`, or another; `undefined` when the frame is no talk with the bridge. */
export function bridgeCommand(frame: Uint8Array): number | undefined {
  const packet = new PacketReader();
  if (!packet.open(frame) || !packet.next()) return undefined;
  const isBridge =
    packet.flags & FrameFlag.identifierIsServiceClass && packet.deviceLow === ServiceClass.usbBridge;
  return isBridge ? packet.command : undefined;
}
