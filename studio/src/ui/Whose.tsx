import { labelOf } from "../../../sim/index.ts";
import { tintOf } from "./tint.ts";

/** Whose something is, before it and in the robot's colour; nothing for a robot whose start place has no name. */
export function Whose({ robot, index }: { robot: string; index: number }) {
  const label = labelOf(robot);
  return (
    label !== "" && (
      <span class="whose" data-tint={tintOf(index)}>
        {label}
      </span>
    )
  );
}
