export default {
  "map.hello": "Išmokyk robotą važiuoti, matyti ir spręsti",
  "map.helloLead": "Tu rašai programą, o robotas daro tai, kas joje parašyta.",
  "map.back": "Smagu vėl tave matyti!",
  "map.start": "Pradėti",
  "map.goOn": "Tęsti",
  "map.nextUp": "{number} pamoka: {title}",
  "map.allDone": "Visos pamokos atliktos",
  "map.allDoneLead": "Dabar sukurk ką nors savo: pasirink pasaulį ir robotą.",
  "map.ownIdeas": "Kurti savo programą",
  "map.progress": "Atlikta pamokų: {done} iš {count}",
  "map.learned": "Ką jau moki",
  "map.learnedYet": "Čia atsiras, ko išmokai kiekvienoje pamokoje, kurioje turi tris žvaigždutes.",
  "map.toMap": "Visos pamokos",
  "map.here": "Šis kompiuteris",
  "map.here.sound": "Garsas",
  "map.here.motion": "Puslapyje gali kas nors judėti, pavyzdžiui, kai užduotis įveikta",
  "map.here.test": "Kontrolinis darbas: be užuominų ir sprendimų",
  "map.here.testHelp":
    "Jie paslepiami, bet neužrakinami. Klasėje tai visiems iškart padaroma mokytojo puslapyje, ir mokiniai to perjungti negali.",
  "map.here.noHints":
    "Šiame kompiuteryje įjungtas kontrolinis darbas: užuominų nėra. Jungiklis yra žemėlapio pabaigoje.",
  "map.here.noSolutions":
    "Šiame puslapyje yra sprendimas, o kompiuteryje įjungtas kontrolinis darbas. Jungiklis yra žemėlapio pabaigoje.",
} as const;
