export default {
  "world.xml":
    "Tai netaisyklingas SVG: {fault, select, unclosed {elementas <{name}> neuždarytas} repeated {atributas {name} nurodytas du kartus} value {atributas {name} neturi reikšmės kabutėse} start {jis neprasideda elementu} other {piešinio jame neįmanoma perskaityti}}. Išsaugok jį dar kartą savo piešimo programoje.",
  "world.notSvg":
    "Tai ne SVG piešinys: jame nėra elemento <svg>. Nupiešk pasaulį, pavyzdžiui, programa „Inkscape“ ir išsaugok kaip paprastą SVG.",
  "world.viewBox":
    'Piešinys neturi tinkamo viewBox. Pirmoje eilutėje įrašyk dydį milimetrais, pavyzdžiui, viewBox="0 0 1200 800".',
  "world.noStart":
    'Robotas neturi pradžios vietos. Vienam elementui suteik klasę „start“ ir padėk jį su transform="translate(200 300) rotate(0)".',
  "world.sameStart":
    "Yra dvi pradžios vietos, pavadintos „{id}“. Kiekvienam klasės „start“ elementui duok savo id.",
  "world.noPlace": "Piešinyje nėra pradžios vietos „{place}“. Yra: {places}.",
  "world.startInside":
    "Robotas ({size} mm) pradžios vietoje netelpa: trukdo {element}. Perkelk pradžios vietą arba {element}, arba palik ten daugiau vietos.",
  "world.startInsideSeed":
    "Su sėkla {seed, number, ::group-off} robotas ({size} mm) pradžios vietoje netelpa: trukdo {element}. Sumažink tai, ką keičia sėkla, arba palik ten daugiau vietos.",
  "world.attribute": '{attribute}="{value}" nesuprantama. Rašyk taip: {attribute}="{expected}".',
  "world.outOfBounds":
    'Elemento {element} {attribute}="{value}" netinka. Rašyk skaičių nuo {least} iki {most}.',
  "world.move.long":
    "Elemento {element} atribute data-move yra daugiau nei {points} taškų arba jis trunka ilgiau nei {seconds} s. Sutrumpink jį; jis kartojasi savaime.",
  "world.move.times":
    "Elemento {element} atribute data-move taškas {point} eina po {before}, todėl jo laikas turi būti vėlesnis.",
  "world.move.fast":
    "Elementas {element} judėtų į {point} {speed} mm/s greičiu. Greitis gali būti ne didesnis kaip {most} mm/s: duok daugiau laiko arba trumpesnį kelią.",
  "world.move.back":
    "Elemento {element} data-move turi prasidėti ir baigtis ten, kur jis nupieštas, nes kartojasi. Baik, pavyzdžiui, su 0,0@4.",
  "world.tooManyMoving":
    "Atributą data-move turi daugiau nei {most} sienų ir dėžių. Tegul juda mažiau elementų.",
  "world.transform":
    'Elemento {element} transformacija nesuprantama: {transform}. Rašyk taip: transform="translate(200 300) rotate(90)".',
  "world.placeTaken": "Du robotai nori tos pačios pradžios vietos „{place}“. Kiekvienam reikia savos.",
  "world.tooFewStarts":
    "Robotų yra {robots}, pradžios vietų – {starts}. Nupiešk pradžios vietą kiekvienam robotui.",
  "world.entity":
    "Piešinys prašo kažko už savo ribų: {entity}. Savo piešimo programoje dar kartą išsaugok jį kaip paprastą SVG.",
  "world.depth": "Grupės sudėtos viena į kitą daugiau nei {deepest} lygiais. Kai kurias iš jų išgrupuok.",
  "world.noUnit":
    'Piešinys yra {size} vienetų dydžio, bet nepasakyta, kokiais vienetais. Pasakyk, kiek milimetrų yra vienetas (robonet run --mm-per-unit 1), arba pirmoje eilutėje įrašyk dydį milimetrais, pavyzdžiui, width="1200mm".',
  "world.stretched":
    "Piešinys ištemptas: width ir height nurodo kitokią formą nei viewBox. Suteik jiems vienodą formą.",
  "world.tooLarge":
    "Grindys būtų {size}. Jos gali būti ne ilgesnės kaip {mostM} m. Gal turėtas omenyje kitas vienetas?",
  "world.tooSmall":
    "Grindys būtų {size}. Jos turi būti bent {leastMm} mm pločio. Gal turėtas omenyje kitas vienetas?",
  "world.tooMuchText":
    "Piešinys didesnis nei {mostMb} MB. Supaprastink jį arba sumažink jame esančius paveikslėlius.",
  "world.tooMany": "Piešinyje yra daugiau nei {most, number} elementų. Supaprastink jį.",
  "world.circle": "Elemente „{id}“ yra to paties elemento kopija (use), ir taip be galo. Ištrink šią kopiją.",
  "world.tooManySides": "Sienos ir dėžės kartu turi daugiau nei {most, number} kampų. Supaprastink jas.",
  "world.tooManyDashes":
    "Brūkšninėje linijoje yra daugiau nei {most, number} brūkšnelių. Nupiešk ją ištisinę arba su ilgesniais brūkšneliais.",
  "world.pictureTooLarge":
    "Paveikslėlio „{element}“ dydis – {size} pikselių. Jame gali būti ne daugiau kaip {most} mln. pikselių: sumažink jį.",
  "world.sameId": "Du klasės „{kind}“ elementai turi id „{id}“. Kiekvienam duok savo id.",
  "world.hiddenStart": "Pradžios vieta „{id}“ paslėpta. Parodyk ją arba jos sluoksnį.",
  "world.startOutside":
    "Pradžios vieta yra taške {at} mm, už {size} mm dydžio grindų. Perkelk ją ant grindų.",
  "world.note.class": "Klasė „{class}“ nežinoma. Gal turėjai omenyje „{meant}“?",
  "world.note.attribute": "Atributas „{attribute}“ nežinomas. Gal turėjai omenyje „{meant}“?",
  "world.note.noEffect":
    "Elemento {element} atributas {attribute} nieko nekeičia. Jis skirtas klasei: {kinds}.",
  "world.note.unseen": "{element} ({kind}) piešinyje nematomas, todėl robotui jo nėra.",
  "world.note.noArea": "{element} ({kind}) neturi ploto. Suteik užpildą arba kontūrą.",
  "world.note.noStroke": "{element} (line) neturi kontūro, todėl robotas ten linijos nemato.",
  "world.note.text":
    "Tekstas praleistas: robotas jo nemato. Jei jis turi būti matomas, paversk jį kontūrais.",
  "world.note.foreign": "Į piešinį įdėti tinklalapiai (foreignObject) praleisti.",
  "world.note.style": "Piešinyje yra stilius, kurio RoboNet nepažįsta, todėl jis praleistas: {style}",
  "world.note.picture":
    "Paveikslėlyje „{element}“ nieko nematyti: jo nepavyksta perskaityti arba jis visas permatomas. Išsaugok jį kaip PNG ir įdėk dar kartą.",
  "world.note.missing":
    "Elemente {element} {attribute} nurodo „{address}“, bet brėžinyje to nėra. Gal tai ištrinta arba yra kitame faile?",
  "world.note.circle":
    "Elementas {element} spalvas ima pats iš savęs (nuorodos sudaro ratą), todėl naršyklė jų nerodo. Ištrink „href“.",
  "world.note.nameOnly":
    '„{element}“ yra tik pavadinimas: robotui tai – dažai ant grindų. Jei ten turi būti „{meant}“, parašyk class="{meant}".',
  "world.note.animation":
    "Animacijos praleistos: robotas mato piešinį be jų. Sieną ar dėžę galima judinti su data-move.",
  "world.note.value":
    "Naršyklė reikšmės „{style}“ nepaiso, todėl ir robotas jos nemato. Gal įsivėlė rašybos klaida?",
  "world.note.unit":
    "Ilgis „{style}“ priklauso nuo šrifto arba lango, todėl kiekviename kompiuteryje gali būti kitoks. Rašyk jį mm arba px.",
  "world.note.image":
    "Vienas paveikslėlis praleistas: matomi tik į piešinį įterpti PNG, JPEG ir GIF paveikslėliai.",
  "world.tooSlow": "Piešinio nepavyko perskaityti per {seconds} sekundžių. Supaprastink jį.",
  "world.table.head": "kas|pavadinimas|dydis mm|kur|dar",
  "world.table.floor": "grindys",
  "world.table.start": "pradžia",
  "world.table.wall": "siena",
  "world.table.box": "dėžė",
  "world.table.line": "linija",
  "world.table.patch": "dėmė",
  "world.table.zone": "zona",
  "world.table.top": "aukštis {mm} mm",
  "world.table.friction": "sukibimas {share}",
  "world.table.way": "juda, {seconds} s",
  "world.table.void": "tuštuma",
} as const;
