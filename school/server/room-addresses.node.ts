import { hostname, type NetworkInterfaceInfo, networkInterfaces } from "node:os";

/** Networks within the computer, for virtual machines and containers: nobody in the room reaches them. */
const within = /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap|lo)/i;

/** This computer in the room's network. */
export interface RoomAddresses {
  /** IPv4, the likeliest first. */
  readonly addresses: readonly string[];
  /** All names by which a page may be asked for here, as a `Host` header has them, without ports. */
  readonly hosts: readonly string[];
}

/** Asked anew each time: a laptop changes its network, and the class goes on. */
export function roomAddresses(
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces(),
  name = hostname(),
): RoomAddresses {
  const all = Object.entries(interfaces).flatMap(([device, infos = []]) =>
    infos.map((info) => ({ device, ...info })),
  );
  const addresses = all
    .filter(({ family, internal, address }) => family === "IPv4" && !internal && !/^169\.254\./.test(address))
    .map(({ device, address }) => ({ address, order: orderOf(address) + (within.test(device) ? 10 : 0) }))
    .sort((a, b) => a.order - b.order)
    .map(({ address }) => address);
  const own = name.toLowerCase();
  return {
    addresses,
    hosts: [
      ...all.map(({ address, family }) => (family === "IPv6" ? `[${address.replace(/%.*$/, "")}]` : address)),
      ...[own, `${own}.local`, own.replace(/\..*$/, ""), "localhost"],
    ],
  };
}

/** Rooms have addresses of 192.168 most often. */
function orderOf(address: string): number {
  if (address.startsWith("192.168.")) return 0;
  if (address.startsWith("10.")) return 1;
  return /^172\.(1[6-9]|2\d|3[01])\./.test(address) ? 2 : 3;
}
