import {
  broadcastMark,
  CommonRegister,
  type DeviceId,
  FrameFlag,
  FrameWriter,
  PacketCommand,
  PacketReader,
  ServiceClass,
  ServiceIndex,
} from "../../jacdac/index.ts";
import type { BoardLink } from "../serial/board-link.ts";

/** A value of one of the board's services, as it goes over its bus. */
export interface RegisterReport {
  readonly service: keyof typeof ServiceClass;
  /** The part's name in the kit; empty when the board does not tell it. */
  readonly name: string;
  readonly value: number;
  /** `%`, `°` or nothing. */
  readonly unit: string;
}

type Kind = Pick<RegisterReport, "unit"> & {
  readonly register: number;
  readonly bytes: 2 | 4;
  read(payload: DataView): number;
};

const share = (register: number): Kind => ({
  register,
  bytes: 2,
  unit: "%",
  read: (payload) => (payload.getUint16(0, true) / 0xffff) * 100,
});

/** What of each service is worth a curve. Formats: the Jacdac specification of the service. */
const kinds: Readonly<Partial<Record<RegisterReport["service"], Kind>>> = {
  motor: {
    register: CommonRegister.value,
    bytes: 2,
    unit: "%",
    read: (payload) => (payload.getInt16(0, true) / 0x8000) * 100,
  },
  rotaryEncoder: {
    register: CommonRegister.reading,
    bytes: 4,
    unit: "",
    read: (payload) => payload.getInt32(0, true),
  },
  servo: {
    register: CommonRegister.value,
    bytes: 4,
    unit: "°",
    read: (payload) => payload.getInt32(0, true) / 0x10000,
  },
  button: share(CommonRegister.reading),
  lightBulb: share(CommonRegister.intensity),
  lightLevel: share(CommonRegister.reading),
  potentiometer: share(CommonRegister.reading),
  reflectedLight: share(CommonRegister.reading),
  soilMoisture: share(CommonRegister.reading),
  soundLevel: share(CommonRegister.reading),
  waterLevel: share(CommonRegister.reading),
};

const byClass: ReadonlyMap<number, RegisterReport["service"]> = new Map(
  Object.entries(ServiceClass).map(([name, id]) => [id, name as RegisterReport["service"]]),
);

interface KnownService {
  readonly service: RegisterReport["service"];
  readonly kind: Kind;
  /** Undefined until the board has told it. */
  name: string | undefined;
  /** What came last while the name was not known: a busy computer may ask when a short drive is over. */
  early: number | undefined;
}

/**
 * Reads what the services of a board report and are told. Asks for nothing but their names: a question for a value
 * would make the program's own readings fresher than they are without a computer.
 * @returns stops reading
 */
export function readBoardRegisters(
  link: Pick<BoardLink, "listen" | "send">,
  onReport: (report: RegisterReport) => void,
): () => void {
  const services = new Map<string, KnownService>();
  const called = (known: KnownService, name: string) => {
    const { service, kind, early } = known;
    if (early !== undefined) onReport({ service, name, unit: kind.unit, value: early });
    Object.assign(known, { name, early: undefined });
  };
  return link.listen({
    frame: (frame) => {
      const packet = new PacketReader();
      if (!packet.open(frame) || packet.deviceHigh === broadcastMark) return;
      const device = { low: packet.deviceLow, high: packet.deviceHigh };
      while (packet.next()) {
        const payload = new DataView(frame.buffer, frame.byteOffset + packet.payloadStart, packet.size);
        if (packet.serviceIndex === ServiceIndex.control && packet.command === PacketCommand.announce) {
          if (!packet.isCommand) meet(link, device, payload, services);
          continue;
        }
        const known = services.get(keyOf(device, packet.serviceIndex));
        if (!known) continue;
        const question = PacketCommand.getRegister | CommonRegister.instanceName;
        const direction = packet.isCommand ? PacketCommand.setRegister : PacketCommand.getRegister;
        if (packet.command === (direction | known.kind.register) && packet.size === known.kind.bytes) {
          const { service, name, kind } = known;
          const value = kind.read(payload);
          if (name !== undefined) onReport({ service, name, unit: kind.unit, value });
          else known.early = value;
        } else if (!packet.isCommand && packet.command === question) {
          called(known, new TextDecoder().decode(payload));
        } else if (packet.command === PacketCommand.notImplemented && packet.uint16(0) === question) {
          called(known, "");
        }
      }
    },
  });
}

/** Notes which services an announcement names, and asks each that has not told it what it is called. */
function meet(
  link: Pick<BoardLink, "send">,
  device: DeviceId,
  announcement: DataView,
  services: Map<string, KnownService>,
): void {
  for (let index = 1; 4 * index + 4 <= announcement.byteLength; index++) {
    const service = byClass.get(announcement.getUint32(4 * index, true));
    const kind = service && kinds[service];
    const key = keyOf(device, index);
    if (services.get(key)?.service !== service) services.delete(key);
    if (!service || !kind || services.get(key)?.name !== undefined) continue;
    if (!services.has(key)) services.set(key, { service, kind, name: undefined, early: undefined });
    const writer = new FrameWriter(device, FrameFlag.command);
    writer.push(index, PacketCommand.getRegister | CommonRegister.instanceName, 0);
    link.send(writer.finish().slice());
  }
}

function keyOf({ low, high }: DeviceId, index: number): string {
  return `${low} ${high} ${index}`;
}
