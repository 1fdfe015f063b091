export default {
  "release.readme":
    "RoboNet\n\nNekas nav jāinstalē.\n\n{page}   atver nodarbību lapu šajā datorā.\n{class}   atver klasi: skolēni tajā ieiet no saviem datoriem.\n\nAtver vienu no tiem ar dubultklikšķi. Parādās logs ar tekstu, pēc tam pārlūks; RoboNet darbojas, kamēr logs ir atvērts. Pirmoreiz atverot klasi, šajā logā jāizvēlas parole.\n\n{robonet} ir tas pats komandrindai.\n\nKā turpināt: ar dubultklikšķi atver {docs}, tur ir viss, kas jāizlasa skolotājam.",
  "release.forTeachers": "Skolotājiem",
  "release.pressEnter": "Nospied Enter, lai aizvērtu logu.",
  "release.notOpened": "Pārlūku neizdevās atvērt ({reason}). Atver adresi pārlūkā.",
} as const;
