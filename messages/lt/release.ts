export default {
  "release.readme":
    "RoboNet\n\nNieko diegti nereikia.\n\n{page}   atveria pamokų puslapį šiame kompiuteryje.\n{class}   atveria klasę: mokiniai prie jos prisijungia iš savo kompiuterių.\n\nAtverk vieną iš jų dvigubu spustelėjimu. Atsidaro langas su tekstu, paskui naršyklė; RoboNet veikia, kol tas langas atvertas. Kai klasė atveriama pirmą kartą, tame lange pasirenkamas slaptažodis.\n\n{robonet} – tas pats komandų eilutei.\n\nKaip toliau: dvigubu spustelėjimu atverk {docs}, ten viskas, ką skaito mokytojas.",
  "release.forTeachers": "Mokytojams",
  "release.pressEnter": "Paspausk „Enter“, kad langas užsidarytų.",
  "release.notOpened": "Naršyklės atverti nepavyko ({reason}). Atverk adresą naršyklėje.",
} as const;
