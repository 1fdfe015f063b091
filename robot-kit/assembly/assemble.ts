import { type Attachment, type Desk, type RobotSurroundings, wireFaults } from "../../sim/index.ts";
import { type Kit, partsOf } from "../schema/kit.ts";

/**
 * Puts a kit's parts onto its pins and its I2C bus, each tied to the world.
 * @throws Error when a part's definition names other faults than its `attach` gives
 */
export function assemble(
  kit: Kit,
  { noises, faults, looseContact, output, show, ...surroundings }: RobotSurroundings,
): Attachment[] {
  const { i2c } = surroundings;
  return partsOf(kit).flatMap(({ name: id, part, definition }) => {
    const desk: Desk = {
      id,
      ...surroundings,
      get noise() {
        return noises.of(id);
      },
      output: (value, channel) => output(channel === undefined ? id : `${id}.${channel}`, value),
      show: (colours, columns) => show(id, colours, columns),
      fault: (fault, set) => faults.add(id, fault, set),
      looseContact: () => looseContact(id),
    };
    const attached = definition.attach(part, desk) ?? [];
    const [named, given] = [
      (definition.faults?.(part) ?? []).join(", "),
      (faults.all.get(id) ?? []).join(", "),
    ];
    if (named !== given)
      throw new Error(`${definition.type} names the faults "${named}", attach: "${given}"`);
    if (i2c.ids.includes(id))
      for (const [fault, what] of Object.entries(wireFaults))
        faults.add(id, fault, (there) => i2c.setFault(id, there ? what : {}));
    return attached;
  });
}
