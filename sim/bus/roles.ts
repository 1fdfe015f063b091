import {
  type DeviceId,
  FrameFlag,
  FrameWriter,
  PacketCommand,
  type PacketReader,
  RoleManagerCommand,
  RoleManagerRegister,
  ServiceClass,
  ServiceIndex,
} from "../../jacdac/index.ts";
import type { Alarm } from "../time/clock.ts";
import type { Bus } from "./bus.ts";
import type { Device } from "./device.ts";

/** Which service on the board belongs to which role of the program. */
export interface RoleBinding {
  /** As the program creates it, for example `leftMotor[int:0]`. */
  readonly role: string;
  readonly serviceIndex: number;
  /** Left out: the board's own. */
  readonly device?: Device;
}

/**
 * The firmware takes a role's name to be what is left of the command after `sizeof(jd_role_manager_set_role_t)`. As
 * that structure is not packed it has 16 bytes, although the name starts at byte 9: seven bytes must follow the name.
 */
const setRoleBytes = 16;

/** What the VM logs when a program creates a role (`devs_jd_alloc_role` in jdiface.c). */
const roleCreated = /^jdif: create role '(.*)' -> \d+$/;

/**
 * The roles that the compiler makes for a program's `startMotor({name})` and its kin, in the order of the image's
 * configuration (`startServer` in compiler.ts): the n-th service of a class is called `name[int:n]`.
 */
export function roleNames(
  services: readonly { readonly service: string; readonly name?: string }[],
): string[] {
  const counts = new Map<string, number>();
  return services.map(({ service, name }) => {
    const kind = service.replace(/.*:/, "");
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return `${name || `${kind}_${count}`}[int:${count}]`;
  });
}

/**
 * Binds the program's roles to the services of its own board, at the instant the program creates them.
 *
 * On a board `[int:n]` is a hint to the Role Manager: the n-th service of that class on the chip itself
 * (`rolemgr_use_hint` in rolemgr.c). On the WebAssembly VM that chip has no such services, the hint comes to nothing,
 * and the Role Manager would give each role, in the order of their names, the first free service of its class. So
 * this class switches its automatic binding off and says itself which service each role gets. The board's device
 * keeps silent until then, so that the first automatic binding finds nothing to take.
 *
 * Roles that the board does not know (a program's own servers, `[app:n]`) are left to the Role Manager, which is
 * switched on again as soon as the program creates one.
 */
export class RoleBinder {
  readonly #bus: Bus;
  readonly #device: Device;
  readonly #bindings: ReadonlyMap<string, RoleBinding>;
  readonly #alarm: Alarm;
  readonly #created = new Set<string>();
  #manager: { id: DeviceId; serviceIndex: number } | undefined;
  #foreignRoles = false;
  #waiting = false;

  /** @param device the board's device; not yet announced */
  constructor(bus: Bus, device: Device, bindings: readonly RoleBinding[]) {
    this.#bus = bus;
    this.#device = device;
    this.#bindings = new Map(bindings.map((binding) => [binding.role, binding]));
    this.#alarm = bus.clock.alarm(() => this.#send());
    bus.listen((packet) => this.#watch(packet));
  }

  /** Takes each line of the VM's log. */
  log(line: string): void {
    const role = roleCreated.exec(line)?.[1];
    if (role === undefined) return;
    const binding = this.#bindings.get(role);
    if (binding && (!binding.device || binding.device.announced)) this.#created.add(role);
    else this.#foreignRoles = true;
    this.#waiting = true;
    this.#bind();
  }

  /** The VM's first announcement tells its device id and where its Role Manager is. */
  #watch(packet: PacketReader): void {
    if (this.#manager || packet.isCommand) return;
    if (packet.serviceIndex !== ServiceIndex.control || packet.command !== PacketCommand.announce) return;
    for (let index = 1; 4 * index + 4 <= packet.size; index++) {
      if (packet.uint32(4 * index) !== ServiceClass.roleManager) continue;
      this.#manager = { id: { low: packet.deviceLow, high: packet.deviceHigh }, serviceIndex: index };
    }
    this.#bind();
  }

  #bind(): void {
    if (this.#manager && this.#waiting) this.#alarm.set(this.#bus.clock.nowUs);
  }

  #send(): void {
    this.#waiting = false;
    const { id, serviceIndex } = this.#manager!;
    const writer = new FrameWriter(id, FrameFlag.command);
    const flush = () => this.#bus.queueFrame(writer.finish());
    const push = (command: number, size: number) => {
      const at = writer.push(serviceIndex, command, size);
      if (at >= 0) return at;
      flush();
      return writer.push(serviceIndex, command, size);
    };
    const setAutoBind = (on: boolean) => {
      writer.view.setUint8(push(PacketCommand.setRegister | RoleManagerRegister.autoBind, 1), on ? 1 : 0);
    };
    const setRole = (role: string, device: DeviceId, index: number) => {
      const name = new TextEncoder().encode(role);
      const at = push(RoleManagerCommand.setRole, setRoleBytes + name.length);
      writer.view.setUint32(at, device.low, true);
      writer.view.setUint32(at + 4, device.high, true);
      writer.view.setUint8(at + 8, index);
      for (const [i, byte] of name.entries()) writer.view.setUint8(at + 9 + i, byte);
    };

    setAutoBind(false);
    if (this.#device.announced) {
      // A service counts as taken or free, not by whom: first free all that a restarted program may have mistaken.
      for (const role of this.#created) setRole(role, { low: 0, high: 0 }, 0);
    } else {
      flush();
      this.#device.announce();
      this.#bus.queueFrame(this.#device.takeFrame()!);
    }
    for (const role of this.#created) {
      const { device = this.#device, serviceIndex } = this.#bindings.get(role)!;
      setRole(role, device.id, serviceIndex);
    }
    if (this.#foreignRoles) setAutoBind(true);
    flush();
    this.#created.clear();
  }
}
