export default {
  "class.sign.passed": "pavyko",
  "class.sign.failed": "dar ne",
  "class.sign.mistakes": "nesikompiliuoja",
  "class.sign.refused": "nepavyko išbandyti",
  "class.sign.none": "nieko neįteikta",
  "class.sheet.title": "Klasės lapas",
  "class.sheet.pupils": "{pupils, plural, one {# mokinys} few {# mokiniai} other {# mokinių}}",
  "class.sheet.passed": "Pavyko",
  "class.sheet.lessons": "Pamokos",
  "class.sheet.remarks": "Pastabos",
  "class.counts":
    "{pupils, plural, one {# mokinys} few {# mokiniai} other {# mokinių}}, {handedIn, plural, one {# programa} few {# programos} other {# programų}}: išbandyta {tried}{saved, plural, =0 {} other {, {saved} su tokiu pačiu tekstu kaip viena iš jų}}{known, plural, =0 {} other {, {known} žinoma iš anksčiau}}.",
  "class.sharedHead": "Keliems nesiseka toje pačioje vietoje:",
  "class.shared":
    "{number} pamoka, {count, plural, one {# mokinys} few {# mokiniai} other {# mokinių}}: {text}",
  "class.falseClaim":
    "{name}, {number} pamoka: puslapio faile parašyta, kad ji pavyko. Čia nepavyko nė viena to failo programa.",
  "class.verb.passed": "įveikė",
  "class.verb.failed": "dar neįveikė",
  "class.keyMade":
    "Naujas pseudonimų raktas: {file}. Saugok jį ir niekam neduok: su juo galima sužinoti, kieno tie rezultatai. Be jo tas pats mokinys kitą kartą gaus kitą pseudonimą.",
  "class.noKey":
    "Tai ne pseudonimų raktas: jame yra 64 skaitmenys ir raidės nuo a iki f. Nurodyk tikrąjį failą su --xapi-key arba patrauk šį, kad būtų sukurtas naujas raktas; tada kiekvienas mokinys gaus kitą pseudonimą.",
  "class.xapiWanted": "Parinkčiai --xapi-key reikia --xapi: be jos niekas su pseudonimais neįrašoma.",
  "class.written": "Įrašyta: {file}",
  "class.stopping":
    "Dar pabaigiu jau bandomas programas ir sustoju. Dar kartą paspausk Ctrl+C, ir baigsiu iš karto.",
  "class.stopped":
    "Sustabdyta: {left, plural, one {neišbandyta # programa} few {neišbandytos # programos} other {neišbandyta # programų}}. Jos rodomos kaip neįteiktos.",
  "class.unasked":
    "{left, plural, one {# programa} few {# programos} other {# programų}} be rezultato: niekas neprašė patikrinimo arba jis dar laukia eilėje. Lentelėje jos rodomos kaip neįteiktos.",
  "class.unusable": "{count, plural, one {# vietos} few {# vietų} other {# vietų}} panaudoti nepavyko:",
  "class.nobody":
    "Aplanke {folder} nėra nė vieno mokinio darbo. Kiekvienam mokiniui reikia aplanko arba zip failo, pavadinto mokinio vardu, pavyzdžiui, aplanko {folder}/Anna, kuriame yra hello-robot.ts.",
  "class.noFolder":
    "Tai nei aplankas, nei zip failas. Nurodyk aplanką, kuriame kiekvienas mokinys turi savo aplanką arba zip failą.",
  "class.loose":
    "Ši programa guli šalia mokinių aplankų, todėl nežinia, kieno ji. Įdėk ją į aplanką, pavadintą mokinio vardu.",
  "class.nameless":
    "Šis failas guli šalia mokinių aplankų, todėl nežinia, kieno jis. Pavadink jį mokinio vardu: Anna.json.",
  "class.noLesson":
    "Pamokos „{name}“ nėra.{nearest, select, none {} other { Gal turėjai galvoje „{nearest}“?}} Pavadink failą arba jo aplanką pagal pamoką (hello-robot.ts, hello-robot/program.ts) arba jos numeriu (1.ts).",
  "class.noWork":
    "Tai ne puslapio išsaugotas visų darbų failas, arba jis sugadintas. Paprašyk mokinio išsaugoti jį dar kartą.",
  "class.newerWork":
    "Šį failą išsaugojo naujesnis „RoboNet“ nei šiame kompiuteryje. Atnaujink „RoboNet“ šiame kompiuteryje ir pabandyk dar kartą.",
  "class.stray":
    "Tai nei programa (.ts), nei puslapio visų darbų failas (.json), nei zip failas. Išimk jį iš aplanko.",
  "class.link": "Tai nuoroda į kitą vietą. Nuorodomis neseku: įdėk čia patį failą.",
  "class.special": "Tai nei failas, nei aplankas.",
  "class.deep":
    "Šis aplankas guli giliau negu {depth} aplankuose. Jame niekas neskaitoma: perkelk jį aukščiau.",
  "class.files": "Failų daugiau negu {count}. Nuo šios vietos niekas neskaitoma.",
  "class.large": "Šio failo dydis {size}. Daugiau negu {limit} neskaitoma.",
  "class.zipDamaged": "Šio zip failo nepavyksta perskaityti iki galo: {reason}. Sukurk jį iš naujo.",
  "class.zipPath":
    "Vienas failas šiame zip faile vadinasi „{name}“ ir atsidurtų už zip failo ribų. Jo neskaitau.",
  "class.zipInZip": "Tai zip failas zip faile. Išpakuok išorinį.",
  "class.zipLocked": "Šis failas užrakintas slaptažodžiu. Sukurk zip failą be slaptažodžio.",
  "class.zipLarge":
    "Išpakuotas šis zip failas didesnis negu {limit}. Nuo šios vietos niekas neskaitoma: išimk tai, kas nėra programa.",
  "class.twice":
    "„{first}“ ir „{second}“ yra tas pats vardas, todėl darbai sudėti kartu: {name}. Jei tai du mokiniai, kiekvienam duok kitą vardą.",
  "class.empty": "Tarp failų, kuriuos pateikia {name}, nėra nė vienos pamokos programos.",
  "class.noData":
    "Šiame aplanke yra kas kita. Klasei nurodyk tuščią arba naują aplanką, arba tą, kurį ji jau turi.",
  "class.dataInUse": "Ši klasė atverta kitame lange. Pirmiausia užverk jį.",
  "class.dataNewer": "Šios klasės duomenis įrašė naujesnis „RoboNet“. Naudok jį, kad niekas nesugestų.",
  "class.database":
    "Klasės duomenų nepavyksta atverti: {reason}. Ar adresas teisingas, ar duomenų bazė veikia, ar diskas nepilnas?",
  "class.nameTaken": "Klasėje jau yra „{name}“. Pasirink kitą vardą arba grįžk į tą vietą.",
  "class.placeGone": "Šios vietos klasėje nebėra.",
  "class.wrongText": "Programa atėjo su kitu tekstu, negu sako jos maiša ({version}). Niekas neišsaugota.",
  "class.textMissing": "Programa atėjo be teksto ({version}). Niekas neišsaugota.",
  "class.which": "Čia yra kelios klasės: {known}. Nurodyk vieną su --class.",
  "class.none": "{name, select, none {Čia nėra nė vienos klasės} other {Klasės „{name}“ čia nėra}}.",
  "class.dataWanted": "Parinkčiai --class reikia --data: be jos klasė nesaugoma.",
  "class.noPupil":
    "Klasėje nėra mokinio vardu „{name}“.{nearest, select, none {} other { Gal turėjai galvoje „{nearest}“?}}",
  "class.exported": "Viskas, kas saugoma apie mokinį ({name}), yra faile {file}.",
  "class.imported":
    "{name}: {records, plural, =0 {naujų versijų nėra} one {# nauja versija} few {# naujos versijos} other {# naujų versijų}}{stars, plural, =0 {} one {, # žvaigždutė} few {, # žvaigždutės} other {, # žvaigždučių}}{isNew, select, true { (klasėje pirmą kartą)} other {}}",
  "class.importedAll":
    "Į klasę „{name}“ įkelti {pupils, plural, one {# mokinio darbai} few {# mokinių darbai} other {# mokinių darbai}}. Niekas, kas jau buvo, nepasikeitė.",
  "class.forgotten": "Viskas, ką klasėje įteikė {name}, ištrinta: programos ir rezultatai.",
  "class.backedUp":
    "Įrašyta: {file}. Jame {classes, plural, one {# klasė} few {# klasės} other {# klasių}}, {pupils, plural, one {# mokinys} few {# mokiniai} other {# mokinių}}, {programs, plural, one {# programa} few {# programos} other {# programų}}.",
  "class.restored":
    "Atkurta: {classes, plural, one {# klasė} few {# klasės} other {# klasių}}, {pupils, plural, one {# mokinys} few {# mokiniai} other {# mokinių}}, {programs, plural, one {# programa} few {# programos} other {# programų}}.",
  "class.restoreTaken":
    "Šioje vietoje klasė jau yra. Kopiją galima atkurti tik tuščioje vietoje, kad niekas nesusimaišytų: nurodyk naują aplanką arba tuščią duomenų bazę.",
  "class.backupDamaged": "Tai ne visa klasės kopija: {reason}. Imk kitą kopiją.",
  "class.expired": "Klasė „{name}“ ištrinta: jos mokslo metai baigėsi.",
} as const;
