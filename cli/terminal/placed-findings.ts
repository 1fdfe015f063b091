import { JsonTree, type Place } from "../../messages/index.ts";
import { checkWiring, type Kit, type WiringFinding } from "../../robot-kit/index.ts";

/** What is wrong or doubtful in a kit's wiring, with its place in the kit's file. */
export function placedFindings(
  kit: Kit,
  text: string,
  file: string,
): (Omit<WiringFinding, "at"> & { readonly place: Place })[] {
  const tree = new JsonTree(text, file);
  return checkWiring(kit).map(({ at, ...finding }) => ({ ...finding, place: tree.placeOf([...at]) }));
}
