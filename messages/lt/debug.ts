/** What the terminal says of a program that is watched. */
export default {
  "trace.leftOut":
    "{count, plural, one {Viduryje praleista # eilutė} few {Viduryje praleistos # eilutės} many {Viduryje praleista # eilutės} other {Viduryje praleista # eilučių}}: parodytos pirmosios {first, number} ir paskutinės {last, number}.",
  "trace.full":
    "Nuo {seconds, number, ::.0} s eilutės nebeužrašytos: programa įvykdė jų daugiau nei milijoną.",
  "trace.untold":
    "Nuo {seconds, number, ::.0} s {count, plural, one {neišsaugotas # roboto įvykis} few {neišsaugoti # roboto įvykiai} many {neišsaugota # roboto įvykio} other {neišsaugota # roboto įvykių}} (ką jis išvedė ir darė): jų buvo daugiau nei 50 000. Eilutės ir kintamieji išsaugoti. Išvesk mažiau arba sutrumpink vykdymą su --seconds.",
  "debug.noSource": "Atvaizdas eilučių neturi. Nurodyk pačią programą, .ts failą.",
  "debug.ran":
    "Programa veikė {seconds, number, ::.00} s ir vykdė eilutes {count, plural, one {# kartą} few {# kartus} many {# karto} other {# kartų}}. Gali ją pereiti pirmyn ir atgal; kaip tai daryti, pasako „help“.",
  "debug.nothingRan": "Nebuvo įvykdyta nė viena programos eilutė.",
  "debug.begin": "Prieš šią eilutę niekas nebuvo vykdoma.",
  "debug.end": "Po šios eilutės daugiau niekas nebuvo vykdoma.",
  "debug.nothingBefore": "Šiame darbe prieš šią eilutę niekas nebuvo vykdoma.",
  "debug.nothingAfter":
    "Šiame darbe po šios eilutės daugiau niekas nebuvo vykdoma. „continue“ eina iki kito stabdos taško.",
  "debug.noCaller": "Šios eilutės neiškvietė jokia programos eilutė.",
  "debug.failed": "Čia programa sustojo dėl klaidos:",
  "debug.breakpoint": "Sustos ties {place}.",
  "debug.breakpointsLeft": "{count, plural, =0 {Stabdos taškų nebėra.} other {Stabdos taškai yra: {lines}.}}",
  "debug.noCode":
    "„{text}“ nėra eilutė su kodu. Rašyk tokios eilutės numerį, pavyzdžiui: break 12 arba break 12 if distance < 200",
  "debug.noBreakpoint": "Ties „{text}“ stabdos taško nėra.",
  "debug.noTime": "„{text}“ nėra laikas. Rašyk sekundes, pavyzdžiui: to 2.5",
  "debug.printWhat": "Ką parodyti? Rašyk, pavyzdžiui: print speed arba print list[0] * 2",
  "debug.unknown":
    "Komandos „{name}“ nėra. {nearest, select, none {} other {Gal turėjai omenyje „{nearest}“? }}Sąrašą parodo „help“.",
  "debug.interrupted": "Paieška nutraukta; esi ten pat, kur buvai.",
  "debug.task": "{number} darbas",
  "debug.waits":
    "{what, select, untold {laukia} runs {tuoj vykdys šią eilutę} turn {tuoj tęs} time {laukia iki {seconds, number, ::.000} s} reading {laukia jutiklio rodmens} sending {laukia, kol daliai kas nors bus išsiųsta} service {laukia dalies atsakymo} other {laukia pažadinimo}}",
  "debug.globals": "globalieji",
  "debug.noVariables": "Čia kintamųjų nėra.",
  "debug.neverChanged": "Kintamasis „{name}“ nepasikeitė nuo programos pradžios.",
  "debug.changeNotFound":
    "Kintamasis „{name}“ nepasikeitė per {count, plural, one {paskutinę # eilutę} few {paskutines # eilutes} many {paskutines # eilutės} other {paskutines # eilučių}}; ankstesnėse neieškota.",
  "debug.decidedBy": "po eilutės {reason}",
  "debug.whyNone": "Jokia ankstesnė eilutė nedavė važiavimo komandos.",
  "debug.whyGaveUp": "Peržiūrėta tik tiek paskutinių eilučių: {count, number}.",
  "debug.help":
    "next (n)               kita eilutė; iškviestos funkcijos įvykdomos\ninto (i)               kita eilutė, taip pat iškviestos funkcijos viduje\nout (o)                iki vietos, kur tęsia iškvietėjas\nback (b)               next, bet atgal\nback into (bi)         into, bet atgal\nback out (bo)          į eilutę, kuri funkciją iškvietė\ncontinue (c)           iki kito stabdos taško\nreverse continue (r)   atgal iki ankstesnio stabdos taško\nto 2.5 (t)             į šį laiką sekundėmis\nbreak 12 (k)           sustoti 12 eilutėje; break 12 if distance < 200\nclear 12 (x)           12 eilutėje nesustoti; clear: niekur\nwhere (w)              darbai ir iškvietimai\nvars (v)               kintamieji\nprint REIŠKINYS (p)    reikšmė\nwhen VARDAS (s)        eilutė, kuri paskutinė pakeitė kintamąjį\nwhy (y)                eilutės, kurios davė važiavimo komandas\nlist (l)               programa aplink šią eilutę\nhelp (h)               šis sąrašas\nquit (q)               baigti\nTuščia eilutė pakartoja paskutinį judesį; Ctrl-C nutraukia tai, kas užtrunka.",
  "dap.launch": "launch.json: „{key}“ nurodyta neteisingai: {reason}",
  "dap.runs": "Kad tai būtų galima, programa turi stovėti.",
  "dap.uncaught": "Klaidos, kurių programa nesugauna",
  "dap.locals": "Vietiniai",
  "dap.closure": "Išoriniai: {name}",
  "dap.globals": "Globalieji",
  "dap.ended":
    "{outcome, select, finished {Programa baigėsi} fell {Robotas nukrito nuo krašto} fault {Programa sustojo dėl klaidos} other {Laikas baigėsi}} po {seconds, number, ::.00} s.",
} as const;
