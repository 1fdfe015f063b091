import { checkEntrant, findDiscipline } from "../../../competitions/index.ts";
import { type MessageId, type MessageParams, Problem } from "../../../messages/index.ts";
import { type Kit, parseKit, placedFindings } from "../../../robot-kit/index.ts";

/** Why a robot may not take part. */
export interface KitRefusal {
  readonly id: MessageId;
  readonly params: MessageParams;
  /** In the kit's file, from 1; left out: it is no single line's. */
  readonly line?: number;
}

/** A kit's file as `robonet kit check --discipline` measures it. */
export interface MeasuredKit {
  /** What it calls itself; left out: the file is no kit. */
  readonly named?: Pick<Kit, "id" | "name">;
  /** Empty: it may take part. */
  readonly refusals: readonly KitRefusal[];
}

/** Measures a robot: is its file sound, can it be wired so, and do the rules of a discipline allow it? */
export function measureKit(text: string, discipline: string): MeasuredKit {
  let kit: Kit;
  try {
    kit = parseKit(text, "kit");
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { refusals: [refusal(error)] };
  }
  const wiring = placedFindings(kit, text, "kit").filter(({ level }) => level === "error");
  const { id, name } = kit;
  return {
    named: { id, name },
    refusals: [...wiring.map(refusal), ...checkEntrant(kit, findDiscipline(discipline))],
  };
}

function refusal({ id, params, place }: Pick<Problem, "id" | "params" | "place">): KitRefusal {
  return { id, params, ...(place?.line !== undefined && { line: place.line }) };
}
