import type { MessageId, MessageParams } from "../../messages/index.ts";
import { type Kit, type KitPart, partsOf } from "../schema/kit.ts";
import type { WiringFinding } from "./finding.ts";

const shown = (address: number) => `0x${address.toString(16)}`;

/** A part on I2C; `wakesAt` where its program gives it its address. */
interface Chip extends KitPart {
  readonly address: number;
  readonly wakesAt: number | undefined;
  /** A pin holds it in reset until it is started. */
  readonly held: boolean;
}

/**
 * Whether each chip on the bus can be reached at its address.
 * @param freePin an output that nothing uses, or "none"
 */
export function checkAddresses(kit: Kit, freePin: () => string): WiringFinding[] {
  const chips = partsOf(kit).flatMap((each): Chip[] => {
    const { address } = each.part;
    const { address: wakesAt, held = false } = each.definition.wakesAt?.(each.part) ?? {};
    return address === undefined ? [] : [{ ...each, address, wakesAt, held }];
  });
  return [
    ...(kit.i2c ? [] : chips.map(({ name }) => finding(name, "kit.noI2c", { part: name }))),
    ...chips.flatMap(noSuchAddress),
    ...chips.flatMap((chip, index) => sharedAddress(chip, chips.slice(0, index))),
    ...wakingTogether(
      chips.filter(({ wakesAt }) => wakesAt !== undefined),
      freePin,
    ),
  ];
}

function finding(part: string, id: MessageId, params: MessageParams): WiringFinding {
  return { level: "error", id, params, at: ["parts", part, "address"] };
}

function noSuchAddress({ name, address, definition }: Chip): WiringFinding[] {
  const { addresses: known = [], title } = definition;
  if (known.includes(address)) return [];
  const params = { part: name, title, address: shown(address), known: known.map(shown).join(", ") };
  return [finding(name, "kit.noSuchAddress", params)];
}

function sharedAddress(chip: Chip, before: readonly Chip[]): WiringFinding[] {
  const places = (each: Chip) => [each.address, each.wakesAt ?? each.address];
  const taken = before.flatMap(places);
  const first = before.find(
    (each) =>
      (each.wakesAt === undefined || chip.wakesAt === undefined) &&
      places(each).some((address) => places(chip).includes(address)),
  );
  if (!first) return [];
  const address = places(chip).find((each) => places(first).includes(each))!;
  const straps = chip.wakesAt === undefined ? (chip.definition.addresses ?? []) : [];
  const free = straps.filter((strap) => !taken.includes(strap) && strap !== address);
  const params = {
    first: first.name,
    second: chip.name,
    address: shown(address),
    free: free.length > 0 ? free.map(shown).join(", ") : "none",
  };
  return [finding(chip.name, "kit.sharedAddress", params)];
}

/** Of two chips that wake at one address, one is held in reset there while the program moves the other one away. */
function wakingTogether(chips: readonly Chip[], freePin: () => string): WiringFinding[] {
  return [...new Set(chips.map(({ wakesAt }) => wakesAt!))].flatMap((wakesAt): WiringFinding[] => {
    const [first, second, third] = chips.filter((each) => each.wakesAt === wakesAt);
    const address = shown(wakesAt);
    if (third) return [finding(third.name, "kit.thirdWaking", { part: third.name, address })];
    const right = (each: Chip) => each.held === (each.address === wakesAt);
    if (!second || (right(first!) && right(second) && first!.held !== second.held)) return [];
    const [held, moved] = first!.held && !second.held ? [first!, second] : [second, first!];
    const other = moved.definition.addresses?.find((each) => each !== wakesAt) ?? wakesAt;
    const params = {
      held: held.name,
      moved: moved.name,
      address,
      wakes: wakesAt,
      other,
      pin: held.part.pins ? "none" : freePin(),
    };
    return [finding(held.name, "kit.wakingTogether", params)];
  });
}
