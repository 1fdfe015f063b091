export default {
  "sheet.title": "RoboNet atmintinė",
  "sheet.subtitle": "Ko dažniausiai prireikia – viename lape",

  "sheet.program": "Programa",
  "sheet.program.await": "`await` reiškia: palauk, kol ši komanda bus įvykdyta, ir tik tada tęsk.",
  "sheet.program.import":
    'Tai, kas neprasideda `robot.`, reikia importuoti: `sleep` kaip čia, visa kita (plot, followLine …) iš `"@robonet/runtime"`. Įklijavus puslapyje tai įvyksta savaime.',

  "sheet.units": "Matavimo vienetai ir kryptys",
  "sheet.units.forward": "pirmyn +",
  "sheet.units.backward": "atgal −",
  "sheet.units.left": "į kairę −",
  "sheet.units.right": "į dešinę +",
  "sheet.units.mm": "kelias, atstumas: 1000 mm = 1\u00a0m",
  "sheet.units.degrees": "kampas: 90° – status kampas, 360° – visas apsisukimas",
  "sheet.units.ms": "laikas: 1000 ms = 1\u00a0sekundė",
  "sheet.units.speed": "važiavimo ir sukimosi greitis per sekundę",

  "sheet.drive": "Važiavimas",
  "sheet.drive.straight": "300 mm pirmyn; `-300`: atgal",
  "sheet.drive.turn": "90° į dešinę; `-90`: į kairę",
  "sheet.drive.curve": "pusė apskritimo į dešinę, spindulys 150 mm; `-150`: į kairę",
  "sheet.drive.drive": "pradeda važiuoti 150 mm/s, suktis 0°/s; programa tęsiasi",
  "sheet.drive.stop": "sustoja",
  "sheet.drive.settings": "nuo šiol važiuoja 300 mm/s (be to –\u00a0200)",
  "sheet.drive.distance": "kiek mm jau nuvažiuota",
  "sheet.drive.angle": "kiek laipsnių jau pasisukta",
  "sheet.drive.reset": "abu vėl skaičiuoja nuo 0",

  "sheet.sense": "Jutikliai",
  "sheet.sense.distance": "kiek mm iki kliūties; 2000: nieko nėra",
  "sheet.sense.light": "šviesa nuo grindų: 0 juoda, 100\u00a0balta",
  "sheet.sense.position": "kur linija: -1 kairėje, 0 viduryje, 1\u00a0dešinėje",
  "sheet.sense.lost": "true: linijos nematė",
  "sheet.sense.pressed": "true, kol mygtukas nuspaustas",
  "sheet.sense.press": "laukia, kol bus paspaustas mygtukas",
  "sheet.sense.bumped": "true: į kažką atsitrenkė",
  "sheet.sense.color": 'spalva: `"red"`, `"blue"` …',
  "sheet.sense.volts": "baterijos įtampa voltais",
  "sheet.sense.optional": "* tik jei tavo robotas turi šią dalį",

  "sheet.show": "Šviesa, garsas, tekstas",
  "sheet.show.light": "įjungia lemputę; `off()`: išjungia",
  "sheet.show.beep": "pypsi 200 ms",
  "sheet.show.play": "natos; H4 ir B4 yra si, Bb4 – si bemolis (mokykloje „B“)",
  "sheet.show.log": "rašo konsolėje",
  "sheet.show.plot": "kreivė, rodanti, kaip reikšmė kinta",

  "sheet.decide": "Kintamieji ir sąlygos",
  "sheet.decide.text": "`const` reikšmė nesikeičia, `let` reikšmę galima keisti:",
  "sheet.decide.compare": "lygu, nelygu, mažiau, daugiau arba lygu",
  "sheet.decide.logic": "ir, arba, ne",

  "sheet.loops": "Ciklai",
  "sheet.loops.for": "4 kartus: `i` yra 0, 1, 2, 3",
  "sheet.loops.while": "kol sąlyga teisinga",

  "sheet.wait": "Laukimas",
  "sheet.wait.wait": "pusę sekundės",
  "sheet.wait.condition": "sąlyga: ji tikrinama vėl ir vėl; jos reikia eilutėms su `pressed`",
  "sheet.wait.until": "kol sąlyga taps teisinga",
  "sheet.wait.timeout": "bet ne ilgiau kaip 5 s",

  "sheet.functions": "Tavo funkcija",

  "sheet.tasks": "Keli darbai vienu metu",
  "sheet.tasks.song": "Šioms eilutėms reikia funkcijos virš jų:",
  "sheet.tasks.start": "pradeda darbą greta; programa tęsiasi. `task.stop()` jį užbaigia",
  "sheet.tasks.every": "kas 100 ms iš naujo",
  "sheet.tasks.together": "abu vienu metu, kol abu baigsis",
  "sheet.tasks.race": "abu vienu metu, kol vienas baigsis",

  "sheet.behaviours": "Paruošti veiksmai",
  "sheet.behaviours.until":
    "Kiekvienas tęsiasi, kol gale esanti sąlyga (kaip `pressed`) taps teisinga. Tada robotas dar važiuoja: sustabdyk jį.",
  "sheet.behaviours.calibrate": "ant linijos: išmoksta, kas juoda ir kas balta",
  "sheet.behaviours.follow": "seka liniją 150 mm/s greičiu",
  "sheet.behaviours.wall": "120 mm/s greičiu, 150 mm nuo sienos dešinėje",
  "sheet.behaviours.avoid": "150 mm/s greičiu, nusisuka likus 200 mm iki kliūties",
  "sheet.behaviours.odometry": "nuo čia robotas žino, kur jis yra",
  "sheet.behaviours.goTo": "į tašką 400 mm pirmyn ir 300 mm į dešinę",

  "sheet.commands": "Terminale",
  "sheet.commands.run": "paleidžia simuliatoriuje, o tu gali stebėti",
  "sheet.commands.seed": "tas pats iš kitos pradinės vietos",
  "sheet.commands.lessons": "parodo pamokų sąrašą",
  "sheet.commands.check": "patikrina tavo 2 pamokos programą",
  "sheet.commands.build": "sukuria programą robotui",
  "sheet.commands.wiring": "parodo, kur jungti kiekvieną laidą",
  "sheet.commands.language": "Pranešimai lietuviškai: komandos gale prirašyk `--lang lt`.",

  "sheet.different": "Kitaip nei JavaScript",
  "sheet.different.text": "`1 / 3` tekste yra 0.333333, sąrašas [1,2], objektas '{'x:1'}'. −0 nėra.",
  "sheet.different.rest":
    "`list[1.5]` yra `list[1]`. Jaustukas yra viena raidė. Didžiosios: lotynų, graikų, kirilicos. Klaidos vardas – jos klasė.",

  "sheet.trouble": "Jei nepavyksta",
  "sheet.trouble.message": "Perskaityk pranešimą: jis nurodo eilutę. Pažiūrėk į ją ir į eilutę virš jos.",
  "sheet.trouble.await": "Ar kur nors netrūksta `await`? Ar kiekvienas '{' ir ( uždarytas?",
  "sheet.trouble.loop": "Ar kiekvienas ciklas ko nors laukia? Užtenka `await sleep(20)`.",
  "sheet.trouble.stop":
    "Robotas važiuoja šalin? Paspausk jo mygtuką. Jei programa pati naudoja mygtuką, laikyk jį nuspaustą 2 s.",
} as const;
