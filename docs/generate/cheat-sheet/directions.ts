import { type Language, say } from "../../../messages/messages.ts";

/** The robot from above, with the signs of driving and turning. */
export function directionsPicture(language: Language): string {
  const label = (id: "forward" | "backward" | "left" | "right", x: number, y: number, anchor: string) =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}">${say(language, `sheet.units.${id}`)}</text>`;
  return `<svg viewBox="16 0 168 112" aria-hidden="true">
  <defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="6" markerHeight="6" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z"/></marker></defs>
  <rect x="82" y="40" width="36" height="40" rx="6" fill="#fff" stroke="#000" stroke-width="1.6"/>
  <rect x="75" y="54" width="7" height="22" rx="2"/><rect x="118" y="54" width="7" height="22" rx="2"/>
  <path d="M92 48h16" stroke="#000" stroke-width="2.4"/>
  <g fill="none" stroke="#000" stroke-width="1.6">
    <path d="M100 36V17" marker-end="url(#tip)"/><path d="M100 84v13" marker-end="url(#tip)" stroke-dasharray="3 2"/>
    <path d="M128 38a36 36 0 0 1 10 22" marker-end="url(#tip)"/><path d="M72 38a36 36 0 0 0 -10 22" marker-end="url(#tip)" stroke-dasharray="3 2"/>
  </g>
  ${label("forward", 100, 11, "middle")}
  ${label("backward", 100, 109, "middle")}
  ${label("left", 48, 80, "middle")}
  ${label("right", 152, 80, "middle")}
</svg>`;
}
