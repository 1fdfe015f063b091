/** What is told of an expression that a person types to be told of a watched program. */
export default {
  "condition.unreadable":
    "„{text}“ neįmanoma suprasti: ties {column} ženklu ko nors trūksta arba yra per daug.",
  "condition.assignment":
    "„{text}“ ką nors pakeistų, o čia galima tik žiūrėti. Jei nori palyginti, rašyk ===.",
  "condition.notByLooking":
    "„{part}“ negalima sužinoti vien žiūrint. Galima naudoti kintamuosius, laukus, skaičius, tekstus, palyginimus, aritmetiką ir Math.abs, ceil, floor, max, min, round, sqrt.",
  "condition.unknownName":
    "Čia nėra kintamojo „{name}“. {nearest, select, none {} other {Gal turėjai omenyje „{nearest}“? }}{count, plural, =0 {Čia nėra nė vieno kintamojo.} other {Yra: {known}.}}",
  "condition.fieldOfNothing": "„{object}“ čia neturi reikšmės, todėl neturi ir lauko „{field}“.",
  "condition.longText": "Tekstas „{text}“ ilgesnis nei 1000 ženklų; čia jo palyginti negalima.",
  "condition.hitCount":
    "Iš „{text}“ neaišku, kuris kartas turimas omenyje. Rašyk, pavyzdžiui, 5, >= 5 arba % 5.",
} as const;
