import type { PartFault, Side } from "../../sim/index.ts";
import { definitionOf, type Kit } from "../schema/kit.ts";

/**
 * The faults of a kit's robot whose motors' leads are swapped on these sides. A motor may be a part or hang on a chip.
 * @throws Error when the leads of a side cannot be swapped
 */
export function swappedMotors(kit: Kit, sides: readonly Side[]): readonly PartFault[] {
  return sides.map((side) => {
    const ofChip = `${side}LeadsSwapped`;
    for (const [id, part] of Object.entries(kit.parts)) {
      const faults = definitionOf(kit, part).faults?.(part) ?? [];
      if (faults.includes(ofChip)) return { part: id, fault: ofChip };
      // A wheel sensor has leads as well, and motors alone can be exchanged.
      const isMotor = faults.includes("motorsExchanged") && "side" in part && part.side === side;
      if (isMotor && faults.includes("leadsSwapped")) return { part: id, fault: "leadsSwapped" };
    }
    throw new Error(`${kit.id} has no motor on its ${side} whose leads can be swapped`);
  });
}
