/** Drawn in a field of 24 × 24. */
const paths = {
  play: "M7 4.5v15l12-7.5z",
  pause: "M7 5h3.5v14H7zM13.5 5H17v14h-3.5z",
  stop: "M6 6h12v12H6z",
  step: "M5 5v14l9-7zM16 5h3v14h-3z",
  check: "M9.5 17.6 4.4 12.5l2-2 3.1 3.1 8.1-8.1 2 2z",
  left: "M15.5 4.5 8 12l7.5 7.5 2-2L12 12l5.5-5.5z",
  right: "M8.5 4.5 16 12l-7.5 7.5-2-2L12 12 6.5 6.5z",
  plus: "M10.5 5h3v5.500H19v3h-5.500V19h-3v-5.500H5v-3h5.500z",
  minus: "M5 10.500h14v3H5z",
  fit: "M4 4h6v2.500H6.500V10H4zM14 4h6v6h-2.500V6.500H14zM4 14h2.500v3.500H10V20H4zM17.500 14H20v6h-6v-2.500h3.500z",
  eye: "M12 5.500c5 0 8.700 3.800 10 6.500-1.300 2.700-5 6.500-10 6.500S3.300 14.700 2 12c1.300-2.700 5-6.500 10-6.500zM12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zm0 2a2 2 0 1 1 0 4 2 2 0 0 1 0-4z",
  star: "M12 2.800l2.800 6 6.600.800-4.900 4.500 1.300 6.500L12 17.400l-5.800 3.200 1.300-6.500L2.600 9.600l6.600-.800z",
  more: "M5 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4z",
  close: "M6.400 4.400 12 10l5.600-5.600 2 2L14 12l5.600 5.600-2 2L12 14l-5.600 5.600-2-2L10 12 4.400 6.400z",
  sound:
    "M4 9v6h4l5 4V5L8 9zM15.500 8.500v2a2 2 0 0 1 0 3v2a4 4 0 0 0 0-7zM15.500 4v2a6.300 6.300 0 0 1 0 12v2a8.300 8.300 0 0 0 0-16z",
  silent:
    "M4 9v6h4l5 4V5L8 9zM15.800 9.200l2 2 2-2 1.200 1.200-2 2 2 2-1.200 1.200-2-2-2 2-1.200-1.200 2-2-2-2z",
  print: "M7 3h10v4H7zM4 8h16v8h-3v-3H7v3H4zM8.500 14.500h7V21h-7z",
  stairs: "M3 20v-5h5v-5h5V5h8v3h-5v5h-5v5H6v2z",
  lineNext: "M3 10.500h10V5l7.500 7-7.500 7v-5.500H3z",
  lineIn: "M7.500 3h3v8h4L9 17.500 3.500 11h4zM3 19h12v2.500H3zM23 12l-5-4v8z",
  lineOut: "M9 3l5.500 6.500h-4V17h-3V9.500h-4zM3 19h12v2.500H3zM23 12l-5-4v8z",
  lineStop: "M8 7a5 5 0 1 1 0 10A5 5 0 0 1 8 7zM23 12l-7-5.500v11z",
  curve: "M3 3h2.500v15.500H21V21H3zM7 14.500l4-5 4 3 5-7 2 1.500-6.500 9-4-3-2.700 3.300z",
  marks: "M3 18h18v2.500H3zM5 7h2.500v9H5zM11 7h2.500v9H11zM16 7h2.500v9H16z",
  robot:
    "M11 2h2v3h4a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-1v3h-3v-3h-2v3H8v-3H7a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2h4zM8.500 9v3h2V9zm5 0v3h2V9z",
} as const;

export type IconName = keyof typeof paths;

/** @param mirrored drawn the other way round: it leads backwards */
export function Icon({ name, mirrored = false }: { name: IconName; mirrored?: boolean }) {
  return (
    <svg class={mirrored ? "icon mirrored" : "icon"} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
