export default {
  "privacy.title": "Kas apie tave saugoma",
  "privacy.short": "Privatumas",
  "privacy.link": "Kas apie mane saugoma?",
  "privacy.who":
    "Klasė yra programa mokytojo arba mokyklos kompiuteryje. Viskas lieka ten ir naršyklėje, kurioje dirbi. Į internetą niekas nesiunčiama, ir niekas už mokyklos ribų iš RoboNet nieko negauna. Už tai, kas saugoma, atsako mokykla.",
  "privacy.day": "Klasė „{name}“ bus ištrinta {day} kartu su viskuo, kas toliau išvardyta ir yra klasėje.",
  "privacy.someDay":
    "Kiekviena klasė turi dieną, kurią ji ištrinama kartu su viskuo, kas toliau išvardyta ir yra klasėje: rugpjūčio pabaiga arba mokytojo pasirinkta diena. Jei jau esi klasėje, čia matai jos dieną.",
  "privacy.table": "Kas saugoma, kur ir kiek laiko",
  "privacy.what": "Kas",
  "privacy.where": "Kur",
  "privacy.until": "Kiek laiko",
  "privacy.where.class": "klasėje",
  "privacy.where.browser": "naršyklėje, kurioje dirbi",
  "privacy.where.both": "naršyklėje; klasėje tik jo maiša, iš kurios ženklo atkurti negalima",
  "privacy.where.memory": "klasės kompiuterio atmintyje, niekada ne diske",
  "privacy.name.what":
    "Vardas, kuriuo prisijungei prie klasės; jei esate dviese, abu vardai. Užtenka vardo arba slapyvardžio.",
  "privacy.name.until": "kol tave arba klasę ištrins",
  "privacy.pictures.what":
    "Tavo dviejų paveikslėlių maiša, iš kurios jų sužinoti negalima; kiek kartų pasirinkti neteisingi paveikslėliai.",
  "privacy.pictures.until": "tiek pat arba kol mokytojas juos panaikins",
  "privacy.programs.what":
    "Visos tavo programų versijos, kada kiekviena parašyta ir kada gauta, ir atsitiktinis naršyklės, iš kurios ji gauta, ženklas.",
  "privacy.programs.until": "kol tave arba klasę ištrins",
  "privacy.typed.what": "Tai, ką dabar rašai ir kas dar nėra versija.",
  "privacy.typed.until": "kol tai taps versija; kitaip tiek pat",
  "privacy.stars.what": "Žvaigždutės, kurias rodo tavo naršyklė.",
  "privacy.stars.until": "kol tave arba klasę ištrins",
  "privacy.checks.what":
    "Kurias programas ir kada prašei patikrinti ir koks buvo rezultatas. Rezultatas susietas su programos tekstu, vardo jame nėra.",
  "privacy.checks.until": "tiek pat; rezultatas – tol, kol kas nors klasėje turi tą patį tekstą",
  "privacy.hints.what": "Tai, ką mokytojas tau rašo apie programą, ir ar tai jau matei.",
  "privacy.hints.until": "kol tave arba klasę ištrins",
  "privacy.session.what": "Atsitiktinis ženklas (slapukas), iš kurio klasė atpažįsta tavo naršyklę.",
  "privacy.session.until": "300 dienų arba kol tame kompiuteryje išeisi iš klasės",
  "privacy.work.what":
    "Tavo programų, versijų ir žvaigždučių kopija, kad galėtum dirbti be tinklo; klasės pavadinimas ir tavo vardas.",
  "privacy.work.until":
    "kol tame kompiuteryje išeisi iš klasės; tai, ko klasė dar negavo, lieka, kol vėl ten prisijungsi",
  "privacy.address.what":
    "Kompiuterio, kuriame įrašytas neteisingas kodas ar slaptažodis arba iš kurio klausiama per dažnai, adresas.",
  "privacy.address.until": "dešimt minučių",
  "privacy.notHead": "Kas nesaugoma",
  "privacy.not":
    "Nei el. pašto adreso, nei slaptažodžių, nei asmens kodo (vardas su juo nepriimamas), nei buvimo vietos, nei to, ką spaudei, nei užklausų žurnalo. Tavo programa veikia tik simuliatoriuje.",
  "privacy.seesHead": "Kas tai mato",
  "privacy.sees":
    "Mokytojas mato tavo vardą, programas ir rezultatus. Duomenis gali pasiekti ir tie, kas prižiūri klasės kompiuterį. Klasės draugai mato tavo vardą, kai jungiasi; programa ekrane rodoma be vardo. Be https siunčiamus duomenis galėtų perskaityti kas nors, kas tyčia klausosi to paties tinklo.",
  "privacy.rightsHead": "Ko gali prašyti",
  "privacy.rights":
    "Tu ir tavo tėvai galite prašyti mokytojo pateikti viską, kas apie tave saugoma (tai vienas failas), pakeisti vardą ir tave ištrinti. Mokytojas tai greitai padaro tavo puslapyje klasėje.",
  "privacy.backups":
    "Kopijos, kurias mokykla padarė anksčiau (class backup, kompiuterio atsarginės kopijos, išspausdinti lapai, rezultatų failai), dėl to nepasikeičia: jas mokykla turi ištrinti pati.",
} as const;
