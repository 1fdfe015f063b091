import type { ButtonHTMLAttributes } from "preact";
import { Icon, type IconName } from "../ui/Icon.tsx";
import { t } from "../ui/language.ts";
import { keyOf } from "./step-keys.ts";
import type { StepKind } from "./steps.ts";

const icons: Readonly<Record<StepKind, IconName>> = {
  previousStop: "lineStop",
  backOut: "lineOut",
  backIn: "lineIn",
  back: "lineNext",
  next: "lineNext",
  in: "lineIn",
  out: "lineOut",
  nextStop: "lineStop",
};
const backwards: readonly StepKind[] = ["previousStop", "backOut", "backIn", "back"];

/** A step through the program, in the simulator or on a robot, with its key. */
export function StepButton({ kind, ...button }: { kind: StepKind } & ButtonHTMLAttributes) {
  const label = t(`studio.watch.${kind}`);
  return (
    <button
      type="button"
      class="icon-button"
      title={`${label} (${keyOf(kind)})`}
      aria-label={label}
      aria-keyshortcuts={keyOf(kind)}
      {...button}
    >
      <Icon name={icons[kind]} mirrored={backwards.includes(kind)} />
    </button>
  );
}
