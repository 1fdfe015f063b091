export default {
  "fault.vm-no-value":
    "Pirms „{a}” nav vērtības. Vai nu sarakstā ar šādu indeksu nekā nav (trim vērtībām indeksi ir 0, 1 un 2), vai arī mainīgajam vērtība nekad nav piešķirta. Izdrukā to, kas ir pirms „{a}”, ar console.log.",
  "fault.vm-no-value-inside":
    "Šeit kaut ko mēģina iegūt no vērtības, kuras nav. Vai nu sarakstā ar šādu indeksu nekā nav, vai arī mainīgajam vērtība nekad nav piešķirta. Rindu augstāk izdrukā to ar console.log.",
  "fault.vm-no-list-or-text":
    "Šeit vajag sarakstu vai tekstu, bet vērtības nav. Vai nu sarakstā vai tekstā ar šādu indeksu nekā nav (trim vērtībām indeksi ir 0, 1 un 2), vai arī mainīgajam vērtība nekad nav piešķirta.",
  "fault.vm-not-settable":
    "„{a}” šeit nevar iestatīt: pirms tā ir skaitlis, teksts, true vai false vai arī kaut kas no pašas valodas. Daļas, ko var iestatīt, ir tikai objektiem un sarakstiem.",
  "fault.vm-not-called":
    "{a, select, undefined {Tam, kas ir pirms iekavām, nav vērtības, tāpēc to nevar izsaukt. Vai nosaukums uzrakstīts pareizi un vai vērtība pirms punkta to prot?} null {Pirms iekavām ir null, tāpēc to nevar izsaukt. Apskati, no kurienes tas nāk.} other {Pirms iekavām ir „{a}”, un tā nav funkcija, tāpēc to nevar izsaukt.}}",
  "fault.vm-list-index":
    "Sarakstam nevar būt šāda indeksa vai garuma. Indeksi sākas ar 0; negatīvu indeksu nav, un ļoti lieliem robotā nepietiek vietas.",
  "fault.vm-list-length":
    "Sarakstam nevar būt šāds garums: tam jābūt veselam skaitlim, kas nav mazāks par 0.",
  "fault.vm-too-large":
    "Šis teksts vai buferis robotam kļūst par lielu. Saīsini to vai sadali vairākās daļās.",
  "fault.vm-no-list":
    'Šeit vajag sarakstu, bet {a, select, undefined {vērtības nav} other {ir „{a}”}}. Teksts nav saraksts: tā burtus nevar iestatīt, bet text.split("") no tiem izveido sarakstu.',
  "fault.vm-other-value": "Robotam šeit vajag cita veida vērtību ({a}), bet ir „{b}”.",
  "fault.vm-not-json":
    "JSON.parse nevar nolasīt šo tekstu: „{a}” neder pozīcijā {b}, skaitot no 0. JSON tekstus un nosaukumus raksta dubultpēdiņās, piemēram, '{'\"mm\": 100'}'.",
  "fault.vm-json-ends":
    "JSON.parse nevar nolasīt šo tekstu: tas beidzas par agru. Vai netrūkst beigu iekavas vai pēdiņas, un vai teksts nav tukšs?",
  "fault.vm-circle":
    "JSON.stringify nevar uzrakstīt šo objektu: tas satur pats sevi, tāpēc teksts nekad nebeigtos.",
  "fault.vm-nothing-thrown": 'Aiz throw nav vērtības. Raksti, piemēram: throw new Error("par tuvu")',
  "fault.vm-no-class": "Tas, kas ir aiz new vai instanceof, nav klase. Vai nosaukums ir pareizs?",
  "fault.vm-buffer-index":
    "Buferī šajā vietā baita nav: pirmā baita indekss ir 0, bet pēdējā – par vienu mazāks nekā bufera garums.",
  "fault.vm-unsupported": "Robots to neprot: „{a}”. Uzraksti to citādi.",
  "fault.vm-refused":
    "Robota programmaparatūra šo izsaukumu nepieņēma; tās pašas vārdi: „{a}”. Pārbaudi vērtības, ko nodod izsaukumam.",
} as const;
