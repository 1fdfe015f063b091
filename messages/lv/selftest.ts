export default {
  "selftest.ready":
    "Noliec robotu uz kastes, lai riteņi var brīvi griezties. Tas pārbauda savas detaļas citu pēc citas; pēc tam tajā vairs nav programmas.",
  "selftest.untried": "Šīs detaļas netika pārbaudītas, apskati tās pats: {parts}",
  "selftest.verdict.pass": "kārtībā",
  "selftest.verdict.fail": "NEPAREIZI",
  "selftest.verdict.look": "skaties",
  "selftest.passed":
    "Kļūdas netika atrastas. {count, plural, =0 {} zero {# soļu jāpārbauda pašam.} one {# solis jāpārbauda pašam.} other {# soļi jāpārbauda pašam.}}",
  "selftest.wrong": "Nepareizo soļu skaits: {count}.",
  "selftest.broken": "Pārbaude netika pabeigta līdz galam.",

  "selftest.do.i2c": "{part}: visas šīs kopnes detaļas tiek izsauktas pēc to adresēm.",
  "selftest.do.wheel": "{part}: tikai šis ritenis sekundi griežas uz priekšu, tad atpakaļ.",
  "selftest.do.line": "{part}: kustini zem sensoriem baltu lapu ar melnu līniju (4 s).",
  "selftest.do.distance": "{part}: turi roku tā priekšā, apmēram 20 cm attālumā.",
  "selftest.do.color": "{part}: turi cieši zem tā kaut ko sarkanu.",
  "selftest.do.tilt": "{part}: robotam jāstāv līdzeni.",
  "selftest.do.battery": "{part}: tas mēra akumulatora spriegumu.",
  "selftest.do.quantity": "{part}: tas veic mērījumu.",
  "selftest.do.button": "{part}: nospied pogu (5 s).",
  "selftest.do.sound": "{part}: tas brīdi skan.",
  "selftest.do.light": "{part}: tā nomirgo trīs reizes.",
  "selftest.do.strip": "{part}: visas gaismas diodes iedegas sarkanas, zaļas, zilas un nodziest.",
  "selftest.do.servo": "{part}: tā svira pagriežas uz vienu pusi, uz otru un uz vidu.",

  "selftest.failed": "radās kļūda: {reason}. Pārbaudi vadus un barošanu.",
  "selftest.silent": "I2C adresē {address} nekas neatbild. Pārbaudi šīs detaļas vadus un barošanu.",
  "selftest.other":
    "I2C adresē {address} ir nevis {expected}, bet cita mikroshēma: tās identifikators ir {identity}. Vai modulis ir īstais?",
  "selftest.answering": "atbild visas detaļas, to skaits: {count}.",
  "selftest.wheel": "pagriezās {forward}° uz priekšu un {back}° atpakaļ.",
  "selftest.wheelStill":
    "nekas negriezās vai netika saskaitīts. Vai ritenis griežas? Tad pārbaudi tā sensora vadus. Ja ritenis stāv: akumulators, motora vadi, motora draiveris.",
  "selftest.wheelOther":
    "griezās otrs ritenis ({other}°). Kreisais un labais ir samainīti: apmaini vietām motoru vai sensoru spraudņus.",
  "selftest.wheelBackwards":
    "braucot uz priekšu, tika saskaitīti {forward}°. Vai ritenis griezās atpakaļ? Samaini abus motora vadus. Vai tas griezās uz priekšu? Samaini abus sensora vadus.",
  "selftest.wheelUneven":
    "pagriezās {forward}° uz priekšu, bet {back}° atpakaļ. Vai kaut kas beržas, vai sensors izlaiž impulsus?",
  "selftest.line": "visi sensori atšķir baltu no melna ({values} no 100).",
  "selftest.lineStill":
    "sensoru skaits, kas neredzēja atšķirību: {count} (sensori {sensors}; {values} no 100). Vai līnija tika kustināta zem tiem? Ja jā, pārbaudi augstumu un vadus.",
  "selftest.distance": "{mm} mm. Vai tā ir?",
  "selftest.distanceFar": "2 m attālumā tas neko neredz. Vai roka bija tā priekšā?",
  "selftest.color": "tas redz: {color}.",
  "selftest.tilt": "stāv līdzeni ar {deg}° precizitāti.",
  "selftest.tilted": "{deg}° no līmeņa. Vai robots stāv šķībi, vai sensors ir šķībi piestiprināts?",
  "selftest.battery": "{volts, number, ::.00} V. Vai akumulatoram tā jābūt?",
  "selftest.quantity": "{value} {unit}. Vai tā ir?",
  "selftest.pressed": "tā tika nospiesta.",
  "selftest.notPressed": "neviens to nenospieda. Mēģini vēlreiz vai pārbaudi vadus.",
  "selftest.sound": "vai to dzirdēji?",
  "selftest.light": "vai tā mirgoja?",
  "selftest.strip": "vai visas gaismas diodes rādīja krāsas?",
  "selftest.servo": "vai tas kustējās?",
} as const;
