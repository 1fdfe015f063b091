export default {
  "world.xml": "Tas nav pareizs SVG: {reason}. Saglabā to vēlreiz savā zīmēšanas programmā.",
  "world.notSvg":
    "Tas nav SVG zīmējums: tajā nav elementa <svg>. Uzzīmē pasauli, piemēram, programmā Inkscape un saglabā to kā vienkāršu SVG.",
  "world.viewBox":
    'Zīmējumam nav derīga viewBox. Pirmajā rindā ieraksti izmēru milimetros, piemēram, viewBox="0 0 1200 800".',
  "world.noStart":
    'Robotam nav sākuma vietas. Vienam elementam dod klasi “start” un novieto to ar transform="translate(200 300) rotate(0)".',
  "world.sameStart":
    "Ir divas sākuma vietas ar nosaukumu “{id}”. Katram elementam ar klasi “start” dod savu id.",
  "world.noPlace": "Zīmējumā nav sākuma vietas “{place}”. Ir: {places}.",
  "world.startInside": "Robots sāktu elementa {element} iekšpusē. Pārvieto sākuma vietu vai {element}.",
  "world.attribute": '{attribute}="{value}" nav saprotams. Raksti tā: {attribute}="{expected}".',
  "world.path": "Figūra nav saprotama: {path}. Uzzīmē to vēlreiz.",
  "world.transform": "Pārveidojums nav saprotams: {transform}.",
  "world.placeTaken": "Divi roboti grib vienu un to pašu sākuma vietu “{place}”. Katram vajag savu.",
  "world.tooFewStarts":
    "Robotu skaits ir {robots}, sākuma vietu skaits – {starts}. Uzzīmē sākuma vietu katram robotam.",
} as const;
