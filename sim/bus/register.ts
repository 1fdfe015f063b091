import { CommonRegister, PacketCommand, type PacketReader } from "../../jacdac/index.ts";
import type { Port } from "./service.ts";

export type NumberKind = "uint8" | "uint16" | "int16" | "uint32" | "int32";

export const numberBytes: Readonly<Record<NumberKind, number>> = {
  uint8: 1,
  uint16: 2,
  int16: 2,
  uint32: 4,
  int32: 4,
};

/** One register of a service: a number that packets can read and write. */
export class Register {
  constructor(
    readonly code: number,
    readonly kind: NumberKind,
    public value = 0,
    /** Answers "not implemented" while it is zero (`REG_OPT8` and its like). */
    readonly optional = false,
  ) {}
}

/** What came of a packet: the code of a register that was `written` or `read`, or `undefined` when it was no register. */
export type RegisterAccess = { readonly kind: "read" | "written"; readonly code: number };

/** Reads and writes registers as `service_handle_register` in jd_services.c does. */
export class Registers {
  readonly #registers: Map<number, { register: Register; read: RegisterAccess; written: RegisterAccess }>;

  constructor(registers: readonly Register[]) {
    this.#registers = new Map(
      registers.map((register) => [
        register.code,
        {
          register,
          read: { kind: "read", code: register.code },
          written: { kind: "written", code: register.code },
        },
      ]),
    );
  }

  handle(packet: PacketReader, port: Port): RegisterAccess | undefined {
    const kind = packet.command & PacketCommand.kindMask;
    if (kind !== PacketCommand.getRegister && kind !== PacketCommand.setRegister) return undefined;
    const code = packet.command & PacketCommand.codeMask;
    const entry = this.#registers.get(code);
    if (!entry) return undefined;
    const { register } = entry;
    if (kind === PacketCommand.getRegister) {
      if (register.optional && register.value === 0) return undefined;
      port.send(packet.command, register.kind, register.value);
      return entry.read;
    }
    if (packet.size === 0 || isReadOnly(code)) return undefined;
    register.value = readNumber(packet, register.kind);
    return entry.written;
  }
}

/** Codes 0x100 to 0x1ff never change by a packet. */
function isReadOnly(code: number): boolean {
  return (code & 0xf00) === (CommonRegister.reading & 0xf00);
}

/** A shorter payload is extended with its sign, a longer one cut. */
function readNumber(packet: PacketReader, kind: NumberKind): number {
  const bytes = Math.min(packet.size, numberBytes[kind]);
  let value = 0;
  let weight = 1;
  for (let i = 0; i < bytes; i++, weight *= 256) value += packet.uint8(i) * weight;
  const signed = kind === "int16" || kind === "int32";
  return signed && value >= weight / 2 ? value - weight : value;
}
