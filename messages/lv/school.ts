export default {
  "class.sign.passed": "izdevās",
  "class.sign.failed": "vēl ne",
  "class.sign.mistakes": "nekompilējas",
  "class.sign.refused": "nevarēja izmēģināt",
  "class.sign.none": "nekas nav iesniegts",
  "class.sheet.title": "Klases lapa",
  "class.sheet.pupils": "{pupils, plural, zero {# skolēnu} one {# skolēns} other {# skolēni}}",
  "class.sheet.passed": "Izdevās",
  "class.sheet.lessons": "Nodarbības",
  "class.sheet.remarks": "Piezīmes",
  "class.counts":
    "{pupils, plural, zero {# skolēnu} one {# skolēns} other {# skolēni}}, {handedIn, plural, zero {# programmu} one {# programma} other {# programmas}}; izmēģinātas: {tried}{saved, plural, =0 {} other {, ar tādu pašu tekstu kā kādai no tām: {saved}}}{known, plural, =0 {} other {, zināmas no agrāk: {known}}}.",
  "class.sharedHead": "Vairākiem grūtības ir vienā un tajā pašā vietā:",
  "class.shared":
    "{number}. nodarbība, {count, plural, zero {# skolēnu} one {# skolēns} other {# skolēni}}: {text}",
  "class.falseClaim":
    "{name}, {number}. nodarbība: lapas failā teikts, ka tā izdevās. Šeit neizdevās neviena no faila programmām.",
  "class.verb.passed": "paveica",
  "class.verb.failed": "vēl nepaveica",
  "class.keyMade":
    "Jauna atslēga pseidonīmiem: {file}. Glabā to un nedod nevienam: ar to var uzzināt, kuram ir kuri rezultāti. Bez tās tam pašam skolēnam nākamreiz būs cits pseidonīms.",
  "class.noKey":
    "Tā nav pseidonīmu atslēga: tajā ir 64 cipari un burti no a līdz f. Norādi īsto failu ar --xapi-key vai aizvāc šo, lai izveidotu jaunu atslēgu; tad katram skolēnam būs cits pseidonīms.",
  "class.xapiWanted": "Opcijai --xapi-key vajag --xapi: bez tās nekas ar pseidonīmiem netiek ierakstīts.",
  "class.written": "Ierakstīts: {file}",
  "class.stopping":
    "Vēl pabeidzu programmas, kuras jau izmēģinu, un apstājos. Vēlreiz Ctrl+C, un beidzu uzreiz.",
  "class.stopped":
    "Apturēts: {left, plural, zero {# programmu nav izmēģinātas} one {# programma nav izmēģināta} other {# programmas nav izmēģinātas}}. Tās ir parādītas kā neiesniegtas.",
  "class.unasked":
    "{left, plural, zero {# programmām} one {# programmai} other {# programmām}} rezultāta nav: neviens nav prasījis pārbaudi, vai tā vēl gaida rindā. Tabulā tās ir parādītas kā neiesniegtas.",
  "class.unusable": "{count, plural, zero {# vietas} one {# vietu} other {# vietas}} nevarēja izmantot:",
  "class.nobody":
    "Mapē {folder} nav neviena skolēna darba. Katram skolēnam vajag mapi vai zip failu ar skolēna vārdu, piemēram, mapi {folder}/Anna, kurā ir hello-robot.ts.",
  "class.noFolder":
    "Tā nav ne mape, ne zip fails. Norādi mapi, kurā katram skolēnam ir sava mape vai zip fails.",
  "class.loose":
    "Šī programma ir blakus skolēnu mapēm, tāpēc nevar zināt, kam tā pieder. Ieliec to mapē ar skolēna vārdu.",
  "class.nameless":
    "Šis fails ir blakus skolēnu mapēm, tāpēc nevar zināt, kam tas pieder. Nosauc to skolēna vārdā: Anna.json.",
  "class.noLesson":
    "Nodarbības „{name}” nav.{nearest, select, none {} other { Varbūt tu domāji „{nearest}”?}} Nosauc failu vai tā mapi kā nodarbību (hello-robot.ts, hello-robot/program.ts) vai tās numurā (1.ts).",
  "class.noWork":
    "Tas nav lapas saglabātais visu darbu fails, vai arī tas ir bojāts. Palūdz skolēnam to saglabāt vēlreiz.",
  "class.newerWork":
    "Šo failu ir saglabājis jaunāks RoboNet nekā šajā datorā. Atjaunini RoboNet šajā datorā un mēģini vēlreiz.",
  "class.stray":
    "Tā nav ne programma (.ts), ne lapas visu darbu fails (.json), ne zip fails. Izņem to no mapes.",
  "class.link": "Tā ir saite uz citu vietu. Saitēm es nesekoju: ieliec šeit pašu failu.",
  "class.special": "Tas nav ne fails, ne mape.",
  "class.deep": "Šī mape ir dziļāk nekā {depth} mapēs. Nekas tajā netiek lasīts: pārvieto to augstāk.",
  "class.files": "Failu ir vairāk nekā {count}. No šīs vietas vairs nekas netiek lasīts.",
  "class.large": "Šajā failā ir {size}. Vairāk par {limit} netiek lasīts.",
  "class.zipDamaged": "Šo zip failu nevar izlasīt līdz galam: {reason}. Izveido to no jauna.",
  "class.zipPath": "Viens fails šajā zip failā saucas „{name}”, un tas būtu ārpus zip faila. To nelasu.",
  "class.zipInZip": "Tas ir zip fails zip failā. Izpako ārējo.",
  "class.zipLocked": "Šis fails ir aizslēgts ar paroli. Izveido zip failu bez paroles.",
  "class.zipLarge":
    "Izpakotā veidā šajā zip failā ir vairāk par {limit}. No šīs vietas vairs nekas netiek lasīts: izņem to, kas nav programma.",
  "class.twice":
    "„{first}” un „{second}” ir viens un tas pats vārds, tāpēc darbi ir salikti kopā kā {name}. Ja tie ir divi skolēni, katram dod citu vārdu.",
  "class.empty": "Starp tiem failiem, ko iesniedz {name}, nav nevienas nodarbības programmas.",
  "class.noData": "Šajā mapē ir kas cits. Klasei norādi tukšu vai jaunu mapi, vai to, kas klasei jau ir.",
  "class.dataInUse": "Šī klase ir atvērta citā logā. Vispirms aizver to.",
  "class.dataNewer": "Šīs klases datus ir rakstījis jaunāks RoboNet. Lieto to, lai nekas netiktu sabojāts.",
  "class.database":
    "Klases datus nevar atvērt: {reason}. Vai adrese ir pareiza, vai datubāze darbojas, vai disks nav pilns?",
  "class.nameTaken": "Klasē jau ir „{name}”. Izvēlies citu vārdu vai atgriezies tajā vietā.",
  "class.placeGone": "Šīs vietas klasē vairs nav.",
  "class.wrongText":
    "Programma atnāca ar citu tekstu, nekā saka tās jaucējvērtība ({version}). Nekas nav saglabāts.",
  "class.textMissing": "Programma atnāca bez teksta ({version}). Nekas nav saglabāts.",
  "class.which": "Te ir vairākas klases: {known}. Norādi vienu ar --class.",
  "class.none": "{name, select, none {Te nav nevienas klases} other {Klases „{name}” te nav}}.",
  "class.dataWanted": "Opcijai --class vajag --data: bez tās klasi neglabā.",
  "class.noPupil":
    "Klasē nav skolēna ar vārdu „{name}”.{nearest, select, none {} other { Varbūt tu domāji „{nearest}”?}}",
  "class.exported": "Viss, kas glabājas par skolēnu {name}, ir failā {file}.",
  "class.imported":
    "{name}: {records, plural, =0 {jaunu versiju nav} zero {# jaunu versiju} one {# jauna versija} other {# jaunas versijas}}{stars, plural, =0 {} zero {, # zvaigžņu} one {, # zvaigzne} other {, # zvaigznes}}{isNew, select, true { (klasē pirmoreiz)} other {}}",
  "class.importedAll":
    "Klasei „{name}” pievienoti {pupils, plural, zero {# skolēnu darbi} one {# skolēna darbi} other {# skolēnu darbi}}. Nekas no tā, kas jau bija, nav mainīts.",
  "class.forgotten": "Viss, ko klasē iesniedza {name}, ir izdzēsts: programmas un rezultāti.",
  "class.backedUp":
    "Ierakstīts: {file}. Tajā ir {classes, plural, zero {# klašu} one {# klase} other {# klases}}, {pupils, plural, zero {# skolēnu} one {# skolēns} other {# skolēni}}, {programs, plural, zero {# programmu} one {# programma} other {# programmas}}.",
  "class.restored":
    "Atjaunots: {classes, plural, zero {# klašu} one {# klase} other {# klases}}, {pupils, plural, zero {# skolēnu} one {# skolēns} other {# skolēni}}, {programs, plural, zero {# programmu} one {# programma} other {# programmas}}.",
  "class.restoreTaken":
    "Šajā vietā klase jau ir. Kopiju var atjaunot tikai tukšā vietā, lai nekas nesajuktu: norādi jaunu mapi vai tukšu datubāzi.",
  "class.backupDamaged": "Tā nav vesela klases kopija: {reason}. Ņem citu kopiju.",
  "class.expired": "Klase „{name}” ir izdzēsta: tās mācību gads ir beidzies.",
} as const;
