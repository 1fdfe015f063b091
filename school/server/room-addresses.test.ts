import type { NetworkInterfaceInfo } from "node:os";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { roomAddresses } from "./room-addresses.node.ts";

const on = suite("the addresses of a class");

function ipv4(address: string, internal = false): NetworkInterfaceInfo {
  return { address, family: "IPv4", internal, netmask: "255.255.255.0", mac: "", cidr: null };
}

on("are those of the room first, and none that nobody in the room reaches", () => {
  const { addresses, hosts } = roomAddresses(
    {
      lo: [ipv4("127.0.0.1", true)],
      docker0: [ipv4("172.17.0.1")],
      eth0: [ipv4("10.0.0.5"), ipv4("169.254.3.4")],
      wlan0: [ipv4("192.168.1.7")],
    },
    "Teacher-Laptop",
  );
  assert.equal(addresses, ["192.168.1.7", "10.0.0.5", "172.17.0.1"]);
  for (const host of ["localhost", "127.0.0.1", "192.168.1.7", "teacher-laptop", "teacher-laptop.local"])
    assert.ok(hosts.includes(host), host);
});

on.run();
