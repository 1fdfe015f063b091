/** Follows a pointer until it is let go. */
export function drag(element: SVGSVGElement, pointer: number, follow: (event: PointerEvent) => void): void {
  const release = () => {
    element.removeEventListener("pointermove", follow);
    element.removeEventListener("pointerup", release);
    element.removeEventListener("pointercancel", release);
  };
  element.setPointerCapture(pointer);
  element.addEventListener("pointermove", follow);
  element.addEventListener("pointerup", release);
  element.addEventListener("pointercancel", release);
}
