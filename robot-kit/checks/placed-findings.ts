import { JsonTree, type Place } from "../../messages/index.ts";
import type { Kit } from "../schema/kit.ts";
import { checkWiring, type WiringFinding } from "./wiring-check.ts";

/** A finding of the wiring check, with its place in the kit's file. */
export type PlacedFinding = Omit<WiringFinding, "at"> & { readonly place: Place };

/** What is wrong or doubtful in a kit's wiring, with its place in the kit's file. */
export function placedFindings(kit: Kit, text: string, file: string): readonly PlacedFinding[] {
  const tree = new JsonTree(text, file);
  return checkWiring(kit).map(({ at, ...finding }) => ({ ...finding, place: tree.placeOf([...at]) }));
}
