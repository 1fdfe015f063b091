import { t } from "./language.ts";
import { columns, moveBorder, usualColumns } from "./layout.ts";

/** One press of an arrow key moves the border by this part of the page's width. */
const keyStep = 0.02;

/** The border between two columns: to be dragged, or moved by the arrow keys; a double click puts it back. */
export function Divider({ border }: { border: 0 | 1 }) {
  const [lesson, program] = columns.value;
  const at = border === 0 ? lesson : lesson + program;
  const drag = (event: PointerEvent) => {
    const handle = event.currentTarget as HTMLElement;
    if (!handle.hasPointerCapture(event.pointerId)) return;
    const page = handle.closest(".workshop")!.getBoundingClientRect();
    moveBorder(border, (event.clientX - page.left) / page.width);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that can be moved is a separator with the keyboard, and no hr
    <div
      class={border === 0 ? "divider before" : "divider after"}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t(border === 0 ? "studio.lessonWidth" : "studio.programWidth")}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(at * 100)}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDblClick={usualColumns}
      onKeyDown={({ key }) => {
        if (key === "ArrowLeft") moveBorder(border, at - keyStep);
        if (key === "ArrowRight") moveBorder(border, at + keyStep);
      }}
    />
  );
}
