export default {
  "world.xml": "Tai netaisyklingas SVG: {reason}. Išsaugok jį dar kartą savo piešimo programoje.",
  "world.notSvg":
    "Tai ne SVG piešinys: jame nėra elemento <svg>. Nupiešk pasaulį, pavyzdžiui, programa „Inkscape“ ir išsaugok kaip paprastą SVG.",
  "world.viewBox":
    'Piešinys neturi tinkamo viewBox. Pirmoje eilutėje įrašyk dydį milimetrais, pavyzdžiui, viewBox="0 0 1200 800".',
  "world.noStart":
    'Robotas neturi pradžios vietos. Vienam elementui suteik klasę „start“ ir padėk jį su transform="translate(200 300) rotate(0)".',
  "world.sameStart":
    "Yra dvi pradžios vietos, pavadintos „{id}“. Kiekvienam klasės „start“ elementui duok savo id.",
  "world.noPlace": "Piešinyje nėra pradžios vietos „{place}“. Yra: {places}.",
  "world.startInside": "Robotas pradėtų elemento {element} viduje. Perkelk pradžios vietą arba {element}.",
  "world.attribute": '{attribute}="{value}" nesuprantama. Rašyk taip: {attribute}="{expected}".',
  "world.path": "Figūra nesuprantama: {path}. Nupiešk ją dar kartą.",
  "world.transform": "Transformacija nesuprantama: {transform}.",
  "world.placeTaken": "Du robotai nori tos pačios pradžios vietos „{place}“. Kiekvienam reikia savos.",
  "world.tooFewStarts":
    "Robotų yra {robots}, pradžios vietų – {starts}. Nupiešk pradžios vietą kiekvienam robotui.",
} as const;
