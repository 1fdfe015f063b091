import { type Language, say } from "../../messages/index.ts";
import { actionsOf, type Kit, partsOf } from "../schema/kit.ts";
import { kindOf, sayIfKnown } from "./names.ts";
import { type Block, moduleOf, wiringOf } from "./wiring.ts";

/** A line of the bill of materials. */
export interface Material {
  readonly count: number;
  /** "distance sensor" */
  readonly item: string;
  /** Which one: its chip or module, "65 mm". */
  readonly which: string;
  /** What the buyer or builder must mind; may be empty. */
  readonly note: string;
}

/** What to buy for a robot: first what its wiring shows, then what the kit lists besides. */
export function materialsOf(kit: Kit, language: Language): Material[] {
  const { blocks } = wiringOf(kit);
  const lines = blocks.flatMap((block): Material[] => {
    const line = materialOf(block, kit, language);
    return line ? [line] : [];
  });
  const listed = kit.materials.map(({ count, item, detail = "" }) => ({
    count,
    item: sayIfKnown(language, `material.${item}`) ?? item,
    which: detail,
    note: sayIfKnown(language, `note.${item}`) ?? "",
  }));
  return [...merged(lines), ...listed];
}

/** The notes, each once, with what they are about. */
export function notesOf(materials: readonly Material[]): { about: string; note: string }[] {
  const notes = [...new Set(materials.map(({ note }) => note))].filter((note) => note !== "");
  return notes.map((note) => {
    const own = materials.filter((material) => material.note === note);
    const { item, which } = own[0]!;
    return { about: own.length > 1 || !which ? item : `${item} ${which}`, note };
  });
}

function materialOf(block: Block, kit: Kit, language: Language): Material | undefined {
  const note = (id: string, params = {}) => sayIfKnown(language, `note.${id}`, params) ?? "";
  const which = block.module ?? "";
  switch (block.kind) {
    case "board":
      return { count: 1, item: say(language, "material.board"), which, note: "" };
    case "part":
    case "servo":
      return { count: 1, item: kindOf(block, language), which, note: partNote(block, kit, language) };
    case "bridge":
      return { count: 1, item: say(language, "material.bridge"), which, note: note("drv8833") };
    case "stepDown":
      return { count: 1, item: say(language, "material.stepDown"), which, note: note("stepDown") };
    case "motor":
      return {
        count: 1,
        item: say(language, `part.${block.kind}`),
        which: motorDetail(block, kit, language),
        note: "",
      };
    default:
      // Cells, their holder and the switch are among the kit's own materials.
      return undefined;
  }
}

function partNote({ id, kind, type }: Block, kit: Kit, language: Language): string {
  const part = partsOf(kit).find(({ name }) => name === id);
  const { note = type ?? kind, noteParams } = part ? moduleOf(part) : {};
  return sayIfKnown(language, `note.${note}`, noteParams) ?? "";
}

function motorDetail({ side }: Block, kit: Kit, language: Language): string {
  const motor = actionsOf(kit, "motor").find(({ action }) => action.side === side)?.action.model;
  return motor ? say(language, "detail.motor", { volts: motor.ratedVolts, rpm: motor.noLoadRpm }) : "";
}

/** Equal lines become one, with their count. */
function merged(lines: readonly Material[]): Material[] {
  const byText = new Map<string, Material>();
  for (const line of lines) {
    const key = [line.item, line.which, line.note].join("\n");
    byText.set(key, { ...line, count: (byText.get(key)?.count ?? 0) + line.count });
  }
  return [...byText.values()];
}
