/** What the tests use of jacdac-ts, the protocol's reference implementation. It ships no types. */
interface Reference {
  readonly Packet: { from(command: number, payload: Uint8Array): ReferencePacket };
  serviceSpecifications(): readonly ServiceSpecification[];
}

interface ReferencePacket {
  serviceIndex: number;
  deviceIdentifier: string;
  toBuffer(): Uint8Array;
}

interface ServiceSpecification {
  readonly camelName: string;
  readonly classIdentifier: number;
  readonly packets: readonly { readonly kind: string; readonly name: string; readonly identifier: number }[];
  readonly enums: Readonly<Record<string, { readonly members: Readonly<Record<string, number>> }>>;
}

const moduleName: string = "jacdac-ts";

export const reference = (await import(moduleName)) as Reference;
