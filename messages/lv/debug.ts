/** What the terminal says of a program that is watched. */
export default {
  "trace.leftOut":
    "{count, plural, zero {Vidū izlaistas # rindas} one {Vidū izlaista # rinda} other {Vidū izlaistas # rindas}}: parādītas pirmās {first, number} un pēdējās {last, number}.",
  "trace.full":
    "No {seconds, number, ::.0} s rindas vairs netika pierakstītas: programma izpildīja vairāk nekā miljonu rindu.",
  "trace.untold":
    "No {seconds, number, ::.0} s {count, plural, zero {netika saglabāti # robota notikumi} one {netika saglabāts # robota notikums} other {netika saglabāti # robota notikumi}} (ko tas izvadīja un darīja): to bija vairāk nekā 50 000. Rindas un mainīgie ir saglabāti. Izvadi mazāk vai saīsini izpildi ar --seconds.",
  "debug.noSource": "Attēlam nav rindu. Norādi pašu programmu, .ts failu.",
  "debug.ran":
    "Programma darbojās {seconds, number, ::.00} s un izpildīja rindas {count, plural, zero {# reizes} one {# reizi} other {# reizes}}. Vari tai iet cauri uz priekšu un atpakaļ; kā to darīt, pasaka „help”.",
  "debug.nothingRan": "Neviena programmas rinda netika izpildīta.",
  "debug.begin": "Pirms šīs rindas nekas netika izpildīts.",
  "debug.end": "Pēc šīs rindas vairs nekas netika izpildīts.",
  "debug.nothingBefore": "Šajā darbā pirms šīs rindas nekas netika izpildīts.",
  "debug.nothingAfter":
    "Šajā darbā pēc šīs rindas nekas vairs netika izpildīts. „continue” iet līdz nākamajam pārtraukumpunktam.",
  "debug.noCaller": "Šo rindu neizsauca neviena programmas rinda.",
  "debug.failed": "Šeit programma apstājās ar kļūdu:",
  "debug.breakpoint": "Apstāsies pie {place}.",
  "debug.breakpointsLeft":
    "{count, plural, =0 {Pārtraukumpunktu vairs nav.} other {Pārtraukumpunkti ir: {lines}.}}",
  "debug.noCode":
    "„{text}” nav rinda ar kodu. Raksti tādas rindas numuru, piemēram: break 12 vai break 12 if distance < 200",
  "debug.noBreakpoint": "Pie „{text}” pārtraukumpunkta nav.",
  "debug.noTime": "„{text}” nav laiks. Raksti sekundes, piemēram: to 2.5",
  "debug.printWhat": "Ko parādīt? Raksti, piemēram: print speed vai print list[0] * 2",
  "debug.unknown":
    "Komandas „{name}” nav. {nearest, select, none {} other {Varbūt domāji „{nearest}”? }}Sarakstu parāda „help”.",
  "debug.interrupted": "Meklēšana pārtraukta; tu esi turpat, kur biji.",
  "debug.task": "{number}. darbs",
  "debug.waits":
    "{what, select, untold {gaida} runs {tūlīt izpildīs šo rindu} turn {tūlīt turpinās} time {gaida līdz {seconds, number, ::.000} s} reading {gaida sensora rādījumu} sending {gaida, līdz detaļai kaut kas būs nosūtīts} service {gaida detaļas atbildi} other {gaida, līdz to pamodinās}}",
  "debug.globals": "globālie",
  "debug.noVariables": "Šeit nav mainīgo.",
  "debug.neverChanged": "Mainīgais „{name}” nav mainījies kopš programmas sākuma.",
  "debug.changeNotFound":
    "Mainīgais „{name}” nav mainījies {count, plural, zero {pēdējās # rindās} one {pēdējā # rindā} other {pēdējās # rindās}}; senākās rindās netika meklēts.",
  "debug.decidedBy": "pēc rindas {reason}",
  "debug.whyNone": "Neviena rinda pirms šīs nav devusi braukšanas komandu.",
  "debug.whyGaveUp":
    "Tika apskatītas tikai pēdējās {count, plural, zero {# rindas} one {# rinda} other {# rindas}}.",
  "debug.help":
    "next (n)               nākamā rinda; izsauktās funkcijas izpildās\ninto (i)               nākamā rinda, arī izsauktās funkcijas iekšpusē\nout (o)                līdz vietai, kur turpina izsaucējs\nback (b)               next, bet atpakaļ\nback into (bi)         into, bet atpakaļ\nback out (bo)          uz rindu, kas funkciju izsauca\ncontinue (c)           līdz nākamajam pārtraukumpunktam\nreverse continue (r)   atpakaļ līdz iepriekšējam pārtraukumpunktam\nto 2.5 (t)             uz šo laiku sekundēs\nbreak 12 (k)           apstāties 12. rindā; break 12 if distance < 200\nclear 12 (x)           12. rindā neapstāties; clear: nekur\nwhere (w)              darbi un izsaukumi\nvars (v)               mainīgie\nprint IZTEIKSME (p)    vērtība\nwhen NOSAUKUMS (s)     rinda, kas pēdējā mainīja mainīgo\nwhy (y)                rindas, kas deva braukšanas komandas\nlist (l)               programma ap šo rindu\nhelp (h)               šis saraksts\nquit (q)               beigt\nTukša rinda atkārto pēdējo kustību; Ctrl-C pārtrauc to, kas ieilgst.",
  "dap.launch": "launch.json: „{key}” norādīts nepareizi: {reason}",
  "dap.runs": "Lai to izdarītu, programmai ir jāstāv.",
  "dap.uncaught": "Kļūdas, kuras programma neuztver",
  "dap.locals": "Lokālie",
  "dap.closure": "Ārējie: {name}",
  "dap.globals": "Globālie",
  "dap.ended":
    "{outcome, select, finished {Programma beidzās} fell {Robots nokrita pāri malai} fault {Programma apstājās ar kļūdu} other {Laiks beidzās}} pēc {seconds, number, ::.00} s.",
} as const;
