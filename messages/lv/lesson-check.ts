export default {
  "lessonCheck.seed": "sēkla {seed, number, ::group-off}",
  "lessonCheck.fileMissing": "Šī faila nav. Tas ir katrā nodarbībā, vai arī to nosauc lesson.json.",
  "lessonCheck.fileStray": "Šo failu nekas nelieto. Izdzēs to vai nosauc kādā lapā.",
  "lessonCheck.wrongUnnamed":
    "Failā lesson.json šī programma nav nosaukta. Pievieno to sadaļai „wrong” kopā ar atsauksmi, kas tai jāsaņem.",
  "lessonCheck.todo":
    "{count, plural, zero {Rindās {lines}} one {Rindā {lines}} other {Rindās {lines}}} vēl ir TODO. Uzraksti, kam tur jābūt.",
  "lessonCheck.wrongCount":
    "Sadaļā „wrong” {count, plural, zero {ir # programmu} one {ir # programma} other {ir # programmas}}; vajag no {least} līdz {most}.",
  "lessonCheck.wrongTwice":
    "Vienu un to pašu atsauksmi „{feedback}” saņem vairākas programmas: {files}. Katra kļūdainā programma rāda savu kļūdu: izņem vienu vai māci pārbaudi tās atšķirt.",
  "lessonCheck.idTaken": "Id „{name}” jau ir failā {other}. Katrai nodarbībai ir savs id.",
  "lessonCheck.needsUnknown":
    "Sadaļā „needs” ir nodarbība „{name}”, kuras nav.{nearest, select, none {} other { Varbūt domāji „{nearest}”?}}",
  "lessonCheck.needsLater":
    "Sadaļā „needs” ir nodarbība „{name}”, bet tā nav agrāka. Vajadzēt var tikai agrākas nodarbības.",
  "lessonCheck.textStale":
    "Tekstu „{key}” neviens nesaka: pārbaudē nav tāda mērķa vai atsauksmes. Izņem to vai izlabo nosaukumu.",
  "lessonCheck.textMissing": "Sadaļā „{language}” nav teksta „{key}”.",
  "lessonCheck.textValues":
    "Tekstā „{key}” („{language}”) ir citas vērtības nekā angļu tekstā: {own}, nevis {wanted}.",
  "lessonCheck.textBroken":
    "Tekstu „{key}” („{language}”) nevar nolasīt: {reason}. Vai figūriekavas ir pa pāriem?",
  "lessonCheck.textComment":
    "Teksts „{key}” („en”) atšķiras no komentāra failā starter.ts: {words} Abās vietās raksti vienu un to pašu.",
  "lessonCheck.textSame": "Teksts „{key}” („{language}”) ir angļu valodā. Pārtulko to.",
  "lessonCheck.pageBuild":
    "{line}. rinda: lapa ir veidota citādi nekā angļu lapa. Vajag: {kind, select, heading {{count}. līmeņa virsraksts} code {koda bloks} list {saraksts, punktu skaits: {count}} steps {numurēti soļi, skaits: {count}} table {tabula, rindu skaits: {count}} other {lapas beigas}}. Ir: {ownKind, select, heading {{ownCount}. līmeņa virsraksts} code {koda bloks} list {saraksts, punktu skaits: {ownCount}} steps {numurēti soļi, skaits: {ownCount}} table {tabula, rindu skaits: {ownCount}} other {lapas beigas}}.",
  "lessonCheck.pageCode": "{line}. rinda: kods atšķiras no angļu lapas. Vajag: {wanted}. Ir: {own}.",
  "lessonCheck.pageWords":
    "Kods teikumos nav tāds pats kā angļu lapā.{missing, select, none {} other { Trūkst: {missing}.}}{added, select, none {} other { Lieks: {added}.}}",
  "lessonCheck.quotes": "{place}: pēdiņas nav tādas, kādas ir šajā valodā ({wanted}): {found}",
  "lessonCheck.term": "{place}: „{found}” visos tekstos saucas „{wanted}” (messages/glossary.ts).",
  "lessonCheck.pageSame": "Šis teksts vēl ir angļu valodā: {text}",
  "lessonCheck.pageNumber":
    "„{typed}” nosauc nodarbību pēc numura, bet numuri mainās. Ieliec saiti ar tās nosaukumu.",
  "lessonCheck.pageOther": "„{typed}” nenosauc šo nodarbību. Tās id ir {own}.",
  "lessonCheck.linkTitle": "Saites uz {path} teksts ir „{said}”, bet tās nodarbības nosaukums ir „{title}”.",
  "lessonCheck.unordered":
    "Failā lessons/order.json šīs nodarbības nav, vai arī tās mapes nosaukums nav „{name}” kā tās id. Izlabo to: pēc secības nosaka numuru.",
  "lessonCheck.pagePath": "Nav tāda faila vai mapes: {path}.",
  "lessonCheck.checkBroken": "Pārbaudi nevar ielādēt: {reason}",
  "lessonCheck.seedsFew":
    "Pārbaudē ir {shown} redzamas un {hidden} slēptas sēklas. Kopā vajag vismaz {least}, pa vienai no katra veida, bez atkārtojumiem: citādi programmu var pielāgot tieši tām.",
  "lessonCheck.goalTwice": "Mērķis „{name}” ir divreiz.",
  "lessonCheck.notCompiled": "Programmu nevar kompilēt: {reason}",
  "lessonCheck.stock": "DeviceScript paša kompilators to nepieņem: {reason}",
  "lessonCheck.solutionFails": "Risinājumam jāizdodas, bet tas neizdodas: {happened}",
  "lessonCheck.starterPasses":
    "Sākuma programmai nedrīkst izdoties, bet tā izdodas. Atstāj tajā ko darīt vai pārbaudē prasi vairāk.",
  "lessonCheck.starterCompiles":
    "Pēc lesson.json sākuma programmā jālabo kļūdas, bet tā kompilējas. Ieliec kļūdas atpakaļ vai izņem „brokenStarter”.",
  "lessonCheck.emptyPasses":
    "Programma, kas nedara neko, izdodas. Kādam mērķim jāprasa, lai robots kaut ko izdara.",
  "lessonCheck.goalIdle":
    "Mērķi „{goal}” sasniedz arī programma, kas {waits, select, yes {tikai gaida} other {nedara neko}}. Prasi to, par ko runā mērķa nosaukums; ja tas ir aizliegums, ieraksti „prohibits: true”.",
  "lessonCheck.goalNoProhibition":
    "Mērķim „{goal}” ir „prohibits: true”, bet programma, kas nedara neko, to nesasniedz. Izņem „prohibits”.",
  "lessonCheck.goalNeverMissed":
    "Mērķi „{goal}” sasniedz visas nepareizās un viltīgās programmas, sākuma programma un arī programma, kas nedara neko. Ieraksti mapē wrong/ programmu, kas to nesasniedz, vai izņem mērķi.",
  "lessonCheck.wrongPasses":
    "Šai programmai jāsaņem „{expected}”, bet tā izdodas ar visām redzamajām sēklām.",
  "lessonCheck.wrongFeedback": "Šai programmai jāsaņem „{expected}”, bet tā saņem: {happened}",
  "lessonCheck.rightFails":
    "Šī programma citādi izpilda to, ko prasa lapa, un tai jāiztur pārbaude, bet tā neiztur: {happened}",
  "lessonCheck.cheatPasses":
    "Šī programma neizpilda to, ko prasa lapa, un tai nav jāiztur pārbaude, bet tā iztur visos mēģinājumos.",
  "lessonCheck.feedbackUnreached":
    "Ne kļūdaina programma, ne blēdība, ne kļūda risinājumā nesaņem atsauksmi „{id}”. Mapē wrong/ uzraksti tādu, kas to saņem.",
  "lessonCheck.feedbackBroken": "Atsauksmju predikātus nevar ielādēt: {reason}",
  "lessonCheck.feedbackUnjudged":
    "Atsauksmei „{id}” nav predikāta. Uzraksti, kad tās teikums par mēģinājumu ir patiess.",
  "lessonCheck.feedbackUnsaid":
    "Failā texts.json nav atsauksmes „{id}”. Izdzēs tās predikātu vai izlabo nosaukumu.",
  "lessonCheck.feedbackUntrue":
    "Tas neatbilst tam, ko šajā mēģinājumā dara {program}: „{id}”: {said}{reason, select, none {} other { Tās predikāts apstājās ar kļūdu: {reason}}}",
  "lessonCheck.mutantPasses":
    "Risinājumam ar vienu kļūdu jāneizdodas, bet tas izdodas ar visām sēklām: {mutant}. Lapai un pārbaudei tas jāprasa, vai arī nosauc to sadaļā „mutants”.",
  "lessonCheck.equalFails":
    "Sadaļa „mutants” apgalvo, ka {mutant} dara to, ko prasa lapa, bet tas neizdodas: {happened}",
  "lessonCheck.mutantUnknown": "Sadaļā „mutants” ir {mutant}, bet risinājumā tādas vietas nav.",
  "lessonCheck.mutantUnsupported": "Sadaļā „mutants” ir {mutant} ar teikumu, kura failā en.md nav: {page}",
  "lessonCheck.equalsMany":
    "Sadaļā „equals” ir {equal} no {of} mutantiem, bet drīkst būt ne vairāk kā {most}. Lapai un pārbaudei jāprasa vairāk.",
  "lessonCheck.mutantsNotYet": "Kļūdas risinājumā vēl netiek izmēģinātas.",
  "lessonCheck.replayPasses":
    "Risinājuma ceļš, atkārtots tikai pēc laika bez sensoriem, izdodas ar visām sēklām. Nodarbība ir par sensoriem ({parts}): lai starp sēklām mainās vairāk.",
  "lessonCheck.replayUnfair":
    "Risinājuma ceļš, atkārtots tikai pēc laika, neizdodas pat tajā pasaulē, kurā tas ierakstīts, tāpēc neizdošanās citur neko daudz nenozīmē: {happened}",
  "lessonCheck.notRepeatable":
    "Divi mēģinājumi ar vienu sēklu atšķiras. Vai pārbaude vai programma lieto kaut ko ārpus paša mēģinājuma?",
  "lessonCheck.broke": "To nevarēja izmēģināt: {reason}",
  "lessonCheck.kitFails": "Ar {kit} risinājums neizdodas: {happened}",
  "lessonCheck.outOfTime": "beidzās laiks",
  "lessonCheck.feedbackId": "„{id}”",
  "lessonCheck.noFeedback": "bez atsauksmes",
  "lessonCheck.head":
    "nodarbība|rezultāts|sēklas|pareizas|nepareizas|viltības|virtuālais laiks|īstais laiks|attēls|roboti",
  "lessonCheck.thoroughHead":
    "nodarbība|rezultāts|sēklas|pareizas|nepareizas|viltības|virtuālais laiks|īstais laiks|attēls|mutanti|roboti",
  "lessonCheck.freshSeeds": "{seeds}, jaunas: {fresh}",
  "lessonCheck.mutants":
    "{tried}{equal, plural, =0 {} other {, līdzvērtīgi: #}}{freeNumbers, plural, =0 {} other {, brīvi skaitļi: #}}",
  "lessonCheck.notYet": "vēl nav",
  "lessonCheck.fine":
    "{count, plural, zero {# nodarbību ir} one {# nodarbība ir} other {# nodarbības ir}} kārtībā.",
  "lessonCheck.faults": "Kļūdu skaits: {count}, nodarbību skaits: {lessons}.",
} as const;
