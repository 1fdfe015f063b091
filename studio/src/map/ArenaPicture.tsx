/** A sumo ring with two robots. */
export function ArenaPicture() {
  return (
    <svg width="56" height="56" viewBox="0 0 56 56" aria-hidden="true">
      <circle cx="28" cy="28" r="27" fill="#fffdf8" />
      <circle cx="28" cy="28" r="24" fill="#20282b" />
      <rect x="10" y="21" width="16" height="14" rx="4" fill="#2a8896" />
      <rect x="30" y="21" width="16" height="14" rx="4" fill="#8b5cf6" />
      <path d="M22 25v6M34 25v6" stroke="#fffdf8" stroke-width="3" stroke-linecap="round" />
    </svg>
  );
}
