/** What stands in place of the compiler's own words, for mistakes of beginners. */
export default {
  "ts.threeEquals": "Lai salīdzinātu, raksti trīs zīmes: === nozīmē „vienāds”, !== – „nav vienāds”.",
  "ts.neverEqual": "Šeit {a} tipa vērtība tiek salīdzināta ar {b} tipa vērtību. Tās nekad nav vienādas.",
  "ts.noArithmetic": "Tā rēķināt var tikai ar skaitļiem. parseFloat(teksts) no teksta izveido skaitli.",
  "ts.unknownWord": "„{a}” šeit neder. Vai vārds pirms tā uzrakstīts pareizi, un vai nekas netrūkst?",
  "ts.unknownFirstWord": "Rinda nevar sākties ar „{a}”. Vai vārds uzrakstīts pareizi?",
  "ts.misspelledWord": "Vārda „{a}” nav. Varbūt domāji „{b}”?",
  "ts.otherLanguage": "„{a}” ir no citas programmēšanas valodas. Šeit raksta tā: {b}",
  "ts.tooManyBrackets": "Šeit kaut kas neder. Saskaiti apaļās iekavas: varbūt viena ) ir lieka?",
  "ts.bracketOpen": "Šī „{a}” nav aizvērta. Trūkst „{b}”, kas tai pieder.",
  "ts.leadingZero": "Skaitlis nesākas ar 0 pirms citiem cipariem. Izlaid šo 0.",
  "ts.nameAfterNumber":
    "Nosaukums nevar sākties ar ciparu un nevar stāvēt tūlīt aiz skaitļa. Varbūt trūkst zīmes, piemēram, * vai komata?",
  "ts.usesItself":
    "„{a}” ir izmantots tajā pašā rindā, kas to izveido. Vai otrs nosaukums uzrakstīts pareizi?",
  "ts.propertyExpected":
    "Starp šīm figūriekavām jābūt nosaukumiem un vērtībām, piemēram, x: 3. Vai arī kāda figūriekava ir lieka?",
  "ts.reservedWord": "„{a}” ir valodas vārds un nevar būt nosaukums. Varbūt pirms tā trūkst nosaukuma?",
  "ts.spareComma": "Aiz komata trūkst vērtības, vai arī komats ir lieks.",
  "ts.openComment": "Šim komentāram nav beigu. Uzraksti */ tur, kur tas beidzas.",
  "ts.openTemplate": "Šim tekstam trūkst beigu zīmes `.",
  "ts.strayJump": "„{a}” drīkst būt tikai ciklā.",
  "ts.returnOutside": "„return” drīkst būt tikai funkcijā. Programma pēc pēdējās rindas beidzas pati.",
  "ts.typeExpected": "Šeit trūkst tipa, piemēram, number.",
  "ts.propertyTwice": "Šis nosaukums starp vienām figūriekavām ir divreiz. Izlaid vienu.",
  "ts.digitExpected": "Šim skaitlim trūkst cipara.",
  "ts.noInitialValue":
    "„const” vērtība vajadzīga uzreiz, piemēram, const n = 3. Ja vērtība būs vēlāk, lieto „let”.",
  "ts.declaredAlone":
    "„{a}” nevar stāvēt viens pats aiz if, else, for vai while: to nekas nevarētu izmantot. Liec pirms tā '{' un aiz rindām, kas to izmanto, '}'.",
  "ts.namesWithoutValue":
    "Nosaukumi iekavās saņem vērtības no saraksta vai objekta: raksti aiz tiem = un to, piemēram, const [a, b] = list.",
  "ts.catchExpected": "Aiz try un tā figūriekavām seko catch: try '{' … '}' catch '{' … '}'",
  "ts.mustReturn": "Šī funkcija ne vienmēr beidzas ar „return” un vērtību. Ko tā atgriež citā gadījumā?",
  "ts.notAList":
    "for (… of …) iet cauri sarakstam, bet šis nav saraksts. Lai skaitītu, raksti for (let i = 0; i < 4; i++).",
  "ts.maybeNothing": "Šeit vērtības var nebūt: tā var būt undefined. Vispirms pārbaudi ar if.",
  "ts.readOnly": "„{a}” var tikai nolasīt, bet ne iestatīt.",
  "ts.commaOperator": "Komats vērtību pirms tā atmet. Decimālskaitli raksta ar punktu: 1.5",
  "ts.decimalComma":
    "Šim izsaukumam iekavās vajag vērtības: {a}, bet tam ir {b}. Decimālskaitli raksta ar punktu, nevis ar komatu: 1.5",
  "ts.missingProperty": "Šim objektam trūkst „{a}”.",
  "ts.valueAsType": "„{a}” ir vērtība, bet šeit jābūt tipam, piemēram, number.",
  "ts.functionTwice": "Funkcija ar šādu nosaukumu jau ir. Izvēlies citu nosaukumu.",
  "ts.importMisplaced": "Importa rindas raksta programmas augšā, ārpus visām figūriekavām.",
  "ts.textExpected": "Šeit trūkst teksta pēdiņās.",
  "ts.emptyBody": "Semikols aiz iekavām beidz {a}, pirms tas kaut ko izdara. Izlaid to.",
  "ts.instead": "Robotam „{a}” nav. Raksti tā: {b}",
  "ts.unsupportedInstead": "Robots šādu pierakstu nepazīst ({a}). Raksti tā: {b}",
  "ts.importMissing": "„{a}” jāimportē. Augšā ieraksti šo rindu: {b}",
  "ts.fixWrite": "Rakstīt „{a}”",
  "ts.fixAdd": "Pielikt „{a}”",
  "ts.fixAddLine": "Pievienot rindu {a}",
  "ts.fixRemove": "Izņemt „{a}”",
} as const;
