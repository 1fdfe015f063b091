export default {
  "map.hello": "Iemāci robotam braukt, redzēt un izlemt",
  "map.helloLead": "Tu raksti programmu, un robots dara to, kas tajā teikts.",
  "map.back": "Prieks tevi atkal redzēt!",
  "map.start": "Sākt",
  "map.goOn": "Turpināt",
  "map.nextUp": "{number}. nodarbība: {title}",
  "map.allDone": "Visas nodarbības ir izpildītas",
  "map.allDoneLead": "Tagad radi kaut ko savu: izvēlies pasauli un robotu.",
  "map.ownIdeas": "Veidot savu programmu",
  "map.progress": "Izpildītas {done} no {count} nodarbībām",
  "map.learned": "Ko tu jau proti",
  "map.learnedYet": "Par katru nodarbību, kurā tev ir trīs zvaigznes, te parādīsies, ko tajā apguvi.",
  "map.toMap": "Visas nodarbības",
  "map.here": "Šis dators",
  "map.here.sound": "Skaņa",
  "map.here.motion": "Lapā drīkst kaut kas kustēties, piemēram, kad uzdevums izpildīts",
  "map.here.test": "Pārbaudes darbs: bez padomiem un risinājumiem",
  "map.here.testHelp":
    "Tas tos paslēpj, nevis aizslēdz. Klasē to visiem reizē izdara skolotāja lapā, un skolēni to pārslēgt nevar.",
  "map.here.noHints": "Šajā datorā ieslēgts pārbaudes darbs: padomu nav. Slēdzis ir kartes beigās.",
  "map.here.noSolutions":
    "Šajā lapā ir risinājums, bet datorā ieslēgts pārbaudes darbs. Slēdzis ir kartes beigās.",
} as const;
