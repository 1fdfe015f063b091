export default {
  "fault.vm-no-value":
    "Prieš „{a}“ nėra reikšmės. Arba sąraše tokio indekso nėra (trijų reikšmių indeksai yra 0, 1 ir 2), arba kintamajam reikšmė taip ir nebuvo priskirta. Išspausdink tai, kas yra prieš „{a}“, su console.log.",
  "fault.vm-no-value-inside":
    "Čia bandoma kažką paimti iš reikšmės, kurios nėra. Arba sąraše tokio indekso nėra, arba kintamajam reikšmė taip ir nebuvo priskirta. Eilute aukščiau išspausdink ją su console.log.",
  "fault.vm-no-list-or-text":
    "Čia reikia sąrašo arba teksto, o reikšmės nėra. Arba sąraše ar tekste tokio indekso nėra (trijų reikšmių indeksai yra 0, 1 ir 2), arba kintamajam reikšmė taip ir nebuvo priskirta.",
  "fault.vm-not-settable":
    "„{a}“ čia nustatyti negalima: prieš tai yra skaičius, tekstas, true ar false arba kažkas iš pačios kalbos. Dalis, kurias galima nustatyti, turi tik objektai ir sąrašai.",
  "fault.vm-not-called":
    "{a, select, undefined {Tai, kas yra prieš skliaustus, neturi reikšmės, todėl jos iškviesti negalima. Ar vardas parašytas teisingai ir ar reikšmė prieš tašką tai moka?} null {Prieš skliaustus yra null, todėl jo iškviesti negalima. Pažiūrėk, iš kur tai ateina.} other {Prieš skliaustus yra „{a}“, o tai ne funkcija, todėl iškviesti negalima.}}",
  "fault.vm-list-index":
    "Sąrašas negali turėti tokio indekso ar ilgio. Indeksai prasideda nuo 0; neigiamų nėra, o labai dideliems robote nėra vietos.",
  "fault.vm-list-length": "Sąrašas negali būti tokio ilgio: ilgis yra sveikasis skaičius, ne mažesnis už 0.",
  "fault.vm-too-large":
    "Šis tekstas arba buferis robotui tampa per didelis. Sutrumpink jį arba padalyk į kelias dalis.",
  "fault.vm-no-list":
    'Čia reikia sąrašo, o {a, select, undefined {reikšmės nėra} other {yra „{a}“}}. Tekstas nėra sąrašas: jo raidžių nustatyti negalima, bet text.split("") padaro iš jų sąrašą.',
  "fault.vm-other-value": "Robotui čia reikia kitokios reikšmės ({a}), o yra „{b}“.",
  "fault.vm-not-json":
    "JSON.parse negali perskaityti šio teksto: „{a}“ netinka vietoje {b}, skaičiuojant nuo 0. JSON tekstai ir vardai rašomi dvigubose kabutėse, pavyzdžiui, '{'\"mm\": 100'}'.",
  "fault.vm-json-ends":
    "JSON.parse negali perskaityti šio teksto: jis baigiasi per anksti. Ar netrūksta uždaromojo skliausto ar kabutės ir ar tekstas ne tuščias?",
  "fault.vm-circle":
    "JSON.stringify negali užrašyti šio objekto: jame yra jis pats, todėl tekstas niekada nesibaigtų.",
  "fault.vm-nothing-thrown": 'Po throw nėra reikšmės. Rašyk, pavyzdžiui: throw new Error("per arti")',
  "fault.vm-no-class": "Tai, kas yra po new arba instanceof, nėra klasė. Ar vardas teisingas?",
  "fault.vm-buffer-index":
    "Buferyje toje vietoje baito nėra: pirmojo indeksas yra 0, o paskutiniojo – vienetu mažesnis už buferio ilgį.",
  "fault.vm-unsupported": "Robotas to nemoka: „{a}“. Parašyk kitaip.",
  "fault.vm-refused":
    "Programinė aparatinė įranga šio iškvietimo nepriėmė; jos pačios žodžiai: „{a}“. Patikrink reikšmes, kurias perduodi.",
} as const;
