export default {
  "image.short":
    "Šī nav vesela robota programma: tajā ir tikai {bytes, plural, zero {# baitu} one {# baits} other {# baiti}}. Izveido to no jauna ar komandu: robonet build",
  "image.magic": "Šī nav robota programma. Norādi .ts failu vai failu, ko izveidoja „robonet build”.",
  "image.version":
    "Šī programma ir veidota programmaparatūras versijai {version}, bet šeit ir 2.16. Izveido to šeit no jauna ar komandu: robonet build",
  "image.cut":
    "Šī robota programma ir aprauta pēc {bytes, plural, zero {# baitiem} one {# baita} other {# baitiem}}: trūkst daļas „{section}”. Izveido to no jauna ar komandu: robonet build",
  "image.dcfg":
    "Šīs robota programmas slēguma tabula ir bojāta. Izveido programmu no jauna ar komandu: robonet build",
  "image.damaged":
    "Šī robota programma ir bojāta: robota pārbaude to nepieņēma (kods {code}). Izveido to no jauna ar komandu: robonet build",
  "image.refused":
    "Robota paša pārbaude nepieņem to, ko kompilators izveidoja no šīs programmas (kods {code}). Kaut kas tajā pārsniedz robota iespējas: izņem to, ko mainīji pēdējo, un ziņo par to.",
  "image.large":
    "Šajā robota programmā ir {bytes, plural, zero {# baitu} one {# baits} other {# baiti}}, bet robotā ietilpst ne vairāk kā {limit}.",
  "ts.noPackage":
    "Pakotnes „{a}” nav. Robota programmā var importēt @robonet/kit, @robonet/runtime, @robonet/drivers un @devicescript/….",
  "ts.nodeModule":
    "„{a}” pieder Node.js, kas darbojas datorā. Robotam tā nav: izmanto @robonet/kit un @devicescript/core.",
  "ts.foreignName": "„{a}” ir pieejams tīmekļa lapā vai datorā, bet ne robotā.",
  "ts.unknownName":
    "Nepazīstu nosaukumu „{a}”. Vai tas ir pareizi uzrakstīts un augstāk importēts vai deklarēts?",
  "ts.misspelledName": "Nepazīstu nosaukumu „{a}”. Varbūt domāji „{b}”?",
  "ts.noMember": "Šeit nav nekā ar nosaukumu „{a}”. Paskaties, kas ir pirms punkta: ko tas prot?",
  "ts.noMemberOf": "Šeit nav nekā ar nosaukumu „{a}”. Šeit ir: {b}",
  "ts.misspelledMember": "Šeit nav nekā ar nosaukumu „{a}”. Varbūt domāji „{b}”?",
  "ts.notExported": "Šajā pakotnē nav „{a}”. Pārbaudi nosaukumu importa rindā.",
  "ts.misspelledImport": "Šajā pakotnē nav „{a}”. Varbūt domāji „{b}”?",
  "ts.wrongArgument": "Šeit vajag {b} tipa vērtību, bet ir {a}.",
  "ts.wrongValue": "{a} tipa vērtība neder tur, kur vajag tipu {b}.",
  "ts.argumentCount": "Šim izsaukumam iekavās vajag vērtības: {a}, bet tam ir {b}.",
  "ts.tooManyValues":
    "Šī rinda nodod pārāk daudz vērtību reizē. console.log un teksts ar $'{'…'}' var saturēt ne vairāk kā 7 vērtības, cits izsaukums – 8. Sadali to divās rindās.",
  "ts.tooLong":
    "Šim tekstam vai buferim ir {a, plural, zero {# baitu} one {# baits} other {# baiti}}; vienā gabalā robots pieņem ne vairāk kā {b}. Saīsini to vai sadali vairākās daļās.",
  "ts.noBrackets": "„{a}” bez iekavām funkciju tikai nosauc, bet neizsauc. Raksti {a}().",
  "ts.noEffect":
    "„{a}” viens pats neko nedara. Lai kaut ko piešķirtu, raksti vienu =; lai izsauktu funkciju, raksti aiz tās iekavas ().",
  "ts.lostResult": "„{a}” aprēķina vērtību, bet to nekur nesaglabā. Ieliec to mainīgajā: const result = {a}",
  "ts.numberCondition":
    "„{a}” var būt skaitlis, bet skaitli robots nevar uztvert kā „jā” vai „nē”: 0.5 tam nozīmētu „nē”. Salīdzini, piemēram: {a} !== 0. Lai uzzinātu, vai vērtība vispār ir: {a} !== undefined.",
  "ts.numberOr":
    "„{a}” var būt skaitlis, bet skaitli robots nevar uztvert kā „jā” vai „nē”. Ja vajag vērtību, kad nekā nav, raksti {a} ?? {b}; ja vajag citu vērtību nulles vietā, raksti {a} !== 0 ? {a} : {b}",
  "ts.sortOrder":
    "Ja secība nav norādīta, sort() kārto vērtības kā tekstu: 10 ir pirms 9. Skaitļiem raksti sort((a, b) => a - b)",
  "ts.noFile": "Faila „{a}” šeit nav. Pārbaudi nosaukumu importa rindā.",
  "ts.halfCharacter":
    "Šajā tekstā ir pusrakstzīme: viena pati \\ud800 līdz \\udfff neko nenozīmē. Ieraksti pašu rakstzīmi.",
  "ts.noCharacter": "Robots nevar glabāt tekstā {a}: tāda numura nav nevienai rakstzīmei. Izlaid to.",
  "ts.assignedCondition": "Viena = piešķir vērtību. Lai salīdzinātu, raksti ===, piemēram, {a} === {b}.",
  "ts.assignedCall": "Tam, kas stāv pa kreisi no =, nevar piešķirt vērtību. Lai salīdzinātu, raksti ===.",
  "ts.forSemicolons": "Cikla for trīs daļas atdala ar semikolu: for (let i = 0; i < 4; i++)",
  "ts.zeroCharacter": "Robots nevar glabāt tekstā rakstzīmi ar kodu 0: viss pēc tās pazustu. Izlaid to.",
  "ts.tooSmall": "Skaitli, kas ir tik tuvu nullei kā {a}, robots nevar glabāt. Raksti 0 vai lielāku skaitli.",
  "ts.tooDeep":
    "Šeit pārāk daudz kā ir cits citā: iekavas, bloki vai ļoti gara virkne. Sadali to vairākos soļos vai funkcijās.",
  "ts.tooLarge":
    "Šī programma robotam ir par garu. Saīsini to: daudzu līdzīgu rindu vietā izmanto ciklus, funkcijas un sarakstus.",
  "ts.tooMuchWork":
    "Kompilators padevās: šeit izskaitļot tipus prasītu pārāk daudz laika. Raksti vienkāršākus tipus.",
  "ts.tooManyParameters":
    "Robotā funkcijai var nodot ne vairāk kā tik vērtību: {a}. Nodod to vietā sarakstu vai objektu.",
  "ts.tooManyVariables":
    "Robotā funkcijā var būt ne vairāk kā tik mainīgo: {a}. Sadali to vairākās funkcijās vai izmanto sarakstu.",
  "ts.untranslated": "Šo vietu kompilators robotam nevar pārtulkot. Uzraksti to citādi, mazākos soļos.",
  "ts.missingAwait":
    "Vērtības vēl nav: pirms izsaukuma uzraksti „await”, piemēram, (await robot.distance.read()).",
  "ts.wrongOperator": "Darbību „{a}” nevar izpildīt starp {b} un {c}.",
  "ts.constant": "„{a}” ir konstante, un tās vērtību nevar mainīt. Ja tai jāmainās, deklarē to ar „let”.",
  "ts.declaredTwice":
    "Nosaukums „{a}” ir deklarēts divreiz. Izvēlies citu nosaukumu vai izlaid otro „let” vai „const”.",
  "ts.usedTooEarly": "„{a}” tiek lietots, pirms tam ir vērtība. Pārvieto deklarāciju augstāk.",
  "ts.usedBeforeItsLine":
    "„{a}” ir izmantots, pirms rinda ar let vai const to izveido. Ja „{a}” jau ir augstāk, ārpus figūriekavām, šī rinda izveido otru mainīgo: izlaid let un raksti tikai {a} = …",
  "ts.parameterType": "Parametram „{a}” jānorāda tips, piemēram, {a}: number.",
  "ts.expected": "Šeit trūkst „{a}”.",
  "ts.openString": "Šim tekstam trūkst beigu pēdiņas.",
  "ts.nameExpected": "Šeit trūkst nosaukuma.",
  "ts.expressionExpected": "Šeit trūkst vērtības.",
  "ts.tooManyBraces": "Šeit kaut kas neder. Saskaiti figūriekavas: varbūt viena '}' ir lieka?",
  "ts.awaitOutside":
    "„await” drīkst lietot tikai funkcijā, kas atzīmēta ar „async”. Uzraksti „async” pirms funkcijas.",
  "ts.awaitNeedsImport":
    "Programmai, kas lieto „await”, augšā vajag importa rindu, piemēram: import '{' robot '}' from \"@robonet/kit\"",
  "ts.noVar": "„var” vietā raksti „let” vai „const”.",
  "ts.noThis":
    "Šajā funkcijā „this” neko nenozīmē. Pirms funkcijas raksti const self = this, bet tajā this vietā – self.",
  "ts.loopFunction":
    "Funkcija, kas sākas ciklā, nevar izmantot šī cikla mainīgo. Izveido atsevišķu funkciju ar šo mainīgo kā parametru vai ej cauri sarakstam ar .forEach.",
  "ts.importEnding": "Importa rindā izlaid paplašinājumu: „{a}”.",
  "ts.notOnRobot": "Robotam „{a}” nav.",
  "ts.noConversion":
    "Robotam „{a}” nav. parseFloat(teksts) no teksta izveido skaitli, $'{'vērtība'}' starp slīpajām pēdiņām (`) no skaitļa – tekstu, bet salīdzinājums, piemēram, n !== 0, dod true vai false.",
  "ts.noFunction": "Tas, kas ir pirms iekavām, nav funkcija, tāpēc to nevar izsaukt.",
  "ts.strayCharacter":
    "„{a}” šeit nevar būt. Programmās ir taisnās pēdiņas \" vai '', mīnuss - un zvaigznīte *; no teksta nokopētais bieži ir citāds. Ieraksti to no jauna.",
  "ts.missingBreak": "Šī case beigās trūkst break: bez tā programma turpinātu ar nākamo case.",
  "ts.override": "Klasē „{a}” tas jau ir. Lai to aizstātu, raksti pirms tā „override”.",
  "ts.noAngles":
    "Robotam Math.{a} nav. @robonet/runtime ir sinDeg, cosDeg un directionDeg, kas rēķina grādos.",
  "ts.unsupported": "Robots šādu pierakstu nepazīst ({a}). Uzraksti to citādi.",
  "ts.floatingPromise":
    "Šis izsaukums prasa laiku. Uzraksti pirms tā „await”, lai programma to sagaidītu. To, kam jādarbojas līdztekus, ieliec start(…) no @robonet/runtime.",
  "ts.other": "Kompilators saka: {text}",
} as const;
