/** Sizes of a sumo ring, in mm. */
export interface Ring {
  readonly diameterMm: number;
  /** Of the white edge, which belongs to the ring. */
  readonly edgeMm: number;
}

/** A start place: where the middle between the driven wheels stands, from the middle of the ring. */
interface Stand {
  readonly xMm: number;
  readonly yMm: number;
  readonly headingDeg: number;
}

/** How the robots stand in the first round, the second and the third; then it begins again. */
export const stands = ["facing", "beside", "back to back"] as const;

const red: Readonly<Record<(typeof stands)[number], Stand>> = {
  facing: { xMm: -150, yMm: 0, headingDeg: 0 },
  beside: { xMm: -20, yMm: -120, headingDeg: 0 },
  "back to back": { xMm: -120, yMm: 0, headingDeg: 180 },
};

/** No hand puts a robot down twice at the same place: the seed moves it so far, in mm and degrees. */
const handMm = 8;
const handDeg = 6;

/**
 * The ring as a drawing. It is higher than the floor round it, so whose wheel is over its edge falls.
 * @param round from 1
 */
export function drawRing({ diameterMm, edgeMm }: Ring, round: number): string {
  const radius = diameterMm / 2;
  const half = radius + 215;
  const { xMm, yMm, headingDeg } = red[stands[(round - 1) % stands.length]!];
  const vary = `data-vary-x="${-handMm}..${handMm}" data-vary-y="${-handMm}..${handMm}" data-vary-heading="${-handDeg}..${handDeg}"`;
  const start = (id: string, x: number, y: number, turn: number) =>
    `<g class="start" id="${id}" transform="translate(${x} ${y}) rotate(${turn})" ${vary}/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-half} ${-half} ${2 * half} ${2 * half}">
  <circle r="${radius}" fill="white"/>
  <circle r="${radius - edgeMm}" fill="black"/>
  <path class="void" fill="#b9b3a6" fill-rule="evenodd" d="M${-half} ${-half}H${half}V${half}H${-half}ZM${-radius} 0a${radius} ${radius} 0 0 1 ${2 * radius} 0a${radius} ${radius} 0 0 1 ${-2 * radius} 0Z"/>
  <g class="decor" stroke="#8a5a2b" stroke-width="10"><path d="M-50 -50V50"/><path d="M50 -50V50"/></g>
  ${start("red", xMm, yMm, headingDeg)}
  ${start("blue", -xMm || 0, -yMm || 0, (headingDeg + 180) % 360)}
</svg>
`;
}
