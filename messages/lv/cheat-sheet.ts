export default {
  "sheet.title": "RoboNet atgādne",
  "sheet.subtitle": "Biežāk vajadzīgais vienā lapā",

  "sheet.program": "Programma",
  "sheet.program.await": "`await` nozīmē: pagaidi, līdz šī komanda ir izpildīta, un tikai tad turpini.",
  "sheet.program.import":
    'Tas, kam priekšā nav `robot.`, jāimportē: `sleep` kā šeit, pārējais (plot, followLine …) no `"@robonet/runtime"`. Ielīmējot lapā, tas notiek pats.',

  "sheet.units": "Mērvienības un virzieni",
  "sheet.units.forward": "uz priekšu +",
  "sheet.units.backward": "atpakaļ −",
  "sheet.units.left": "pa kreisi −",
  "sheet.units.right": "pa labi +",
  "sheet.units.mm": "ceļš, attālums: 1000 mm = 1\u00a0m",
  "sheet.units.degrees": "leņķis: 90° ir taisns leņķis, 360° – pilns apgrieziens",
  "sheet.units.ms": "laiks: 1000 ms = 1\u00a0sekunde",
  "sheet.units.speed": "braukšanas un griešanās ātrums sekundē",

  "sheet.drive": "Braukšana",
  "sheet.drive.straight": "300 mm uz priekšu; `-300`: atpakaļ",
  "sheet.drive.turn": "par 90° pa labi; `-90`: pa kreisi",
  "sheet.drive.curve": "pusaplis pa labi, rādiuss 150 mm; `-150`: pa kreisi",
  "sheet.drive.drive": "sāk braukt ar 150 mm/s, griežas ar 0°/s; programma turpinās",
  "sheet.drive.stop": "apstājas",
  "sheet.drive.settings": "turpmāk brauc ar 300 mm/s (bez tā\u00a0200)",
  "sheet.drive.distance": "cik mm jau nobraukts",
  "sheet.drive.angle": "par cik grādiem jau pagriezies",
  "sheet.drive.reset": "abus skaita atkal no 0",

  "sheet.sense": "Sensori",
  "sheet.sense.distance": "cik mm līdz šķērslim; 2000: nekā nav",
  "sheet.sense.light": "gaisma no grīdas: 0 melns, 100\u00a0balts",
  "sheet.sense.position": "kur ir līnija: -1 pa kreisi, 0 vidū, 1\u00a0pa labi",
  "sheet.sense.lost": "true: līniju neredzēja",
  "sheet.sense.pressed": "true, kamēr poga ir nospiesta",
  "sheet.sense.press": "gaida, līdz nospiež pogu",
  "sheet.sense.bumped": "true: robots kaut kam uzbrauca",
  "sheet.sense.color": 'krāsa: `"red"`, `"blue"` …',
  "sheet.sense.volts": "baterijas spriegums voltos",
  "sheet.sense.optional": "* tikai tad, ja tavam robotam ir šī detaļa",

  "sheet.show": "Gaisma, skaņa, teksts",
  "sheet.show.light": "ieslēdz lampiņu; `off()`: izslēdz",
  "sheet.show.beep": "pīkst 200 ms",
  "sheet.show.play": "notis; H4 un B4 ir si, Bb4 ir si bemols (skolā „B”)",
  "sheet.show.log": "raksta konsolē",
  "sheet.show.plot": "līkne, kas rāda vērtību laikā",

  "sheet.decide": "Mainīgie un nosacījumi",
  "sheet.decide.text": "`const` vērtība nemainās, `let` vērtību var mainīt:",
  "sheet.decide.compare": "vienāds, nav vienāds, mazāks, lielāks vai vienāds",
  "sheet.decide.logic": "un, vai, ne",

  "sheet.loops": "Cikli",
  "sheet.loops.for": "4 reizes: `i` ir 0, 1, 2, 3",
  "sheet.loops.while": "kamēr nosacījums ir patiess",

  "sheet.wait": "Gaidīšana",
  "sheet.wait.wait": "pussekundi",
  "sheet.wait.condition": "nosacījums: to pārbauda atkal un atkal; tas vajadzīgs rindām ar `pressed`",
  "sheet.wait.until": "līdz nosacījums ir patiess",
  "sheet.wait.timeout": "bet ne ilgāk kā 5 s",

  "sheet.functions": "Tava funkcija",

  "sheet.tasks": "Vairāki darbi vienlaikus",
  "sheet.tasks.song": "Šīm rindām vajag funkciju virs tām:",
  "sheet.tasks.start": "sāk darbu līdztekus; programma turpinās. `task.stop()` to beidz",
  "sheet.tasks.every": "ik pēc 100 ms no jauna",
  "sheet.tasks.together": "abi vienlaikus, līdz abi ir pabeigti",
  "sheet.tasks.race": "abi vienlaikus, līdz viens ir pabeigts",

  "sheet.behaviours": "Gatavas darbības",
  "sheet.behaviours.until":
    "Katra turpinās, līdz nosacījums tās beigās (kā `pressed`) ir patiess. Robots tad vēl brauc: apturi to.",
  "sheet.behaviours.calibrate": "uz līnijas: iemācās, kas melns un kas balts",
  "sheet.behaviours.follow": "seko līnijai ar 150 mm/s",
  "sheet.behaviours.wall": "ar 120 mm/s, 150 mm no sienas labajā pusē",
  "sheet.behaviours.avoid": "ar 150 mm/s, nogriežas 200 mm pirms šķēršļa",
  "sheet.behaviours.odometry": "no šīs vietas robots zina, kur tas ir",
  "sheet.behaviours.goTo": "uz punktu 400 mm uz priekšu un 300 mm pa labi",

  "sheet.commands": "Terminālī",
  "sheet.commands.run": "palaiž simulatorā, un tu vari vērot",
  "sheet.commands.seed": "tas pats no citas sākuma vietas",
  "sheet.commands.lessons": "parāda nodarbību sarakstu",
  "sheet.commands.check": "pārbauda tavu 2. nodarbības programmu",
  "sheet.commands.build": "izveido programmu robotam",
  "sheet.commands.wiring": "parāda, kur jāpievieno katrs vads",
  "sheet.commands.language": "Ziņojumi latviski: katras komandas beigās pieraksti `--lang lv`.",

  "sheet.different": "Citādi nekā JavaScript",
  "sheet.different.text": "`1 / 3` tekstā ir 0.333333, saraksts [1,2], objekts '{'x:1'}'. −0 nav.",
  "sheet.different.rest":
    "`list[1.5]` ir `list[1]`. Emocijzīme ir viens burts. Lielie burti: latīņu, grieķu, kirilicas. Kļūdas nosaukums ir tās klase.",

  "sheet.trouble": "Ja neizdodas",
  "sheet.trouble.message": "Izlasi ziņojumu: tas nosauc rindu. Apskati šo rindu un to, kas virs tās.",
  "sheet.trouble.await": "Vai kaut kur netrūkst `await`? Vai katra '{' un ( ir aizvērta?",
  "sheet.trouble.loop": "Vai katrs cikls kaut ko gaida? Pietiek ar `await sleep(20)`.",
  "sheet.trouble.stop":
    "Robots brauc prom? Nospied tā pogu. Ja programma pati izmanto pogu, turi to nospiestu 2 s.",
} as const;
