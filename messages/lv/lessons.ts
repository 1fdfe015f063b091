export default {
  "lesson.part":
    "{part, select, drive {motorus ar riteņu enkoderiem} odometry {motorus ar riteņu enkoderiem} line {līnijas sensorus} distance {attāluma sensoru} side {attāluma sensoru sānā} color {krāsu sensoru} motion {žiroskopu} button {pogu} sound {pīksteni} light {lampiņu} other {detaļu „{part}”}}",
  "lesson.otherKit": "Šai nodarbībai vajag {parts}, tāpēc simulatorā ir {kit}.",
  "lesson.builtFor":
    "Šai nodarbībai vajag {parts}, tāpēc programma ir veidota robotam {kit}. Citu robotu norādi ar --kit.",
  "lesson.halfMade":
    "Šī nodarbība nav pilnīga: trūkst {missing}. Pabeidz nodarbību (docs/add-a-lesson.md) vai izdzēs mapi. Pārējās nodarbības darbojas bez tās.",
  "lesson.kitLacks":
    "Ar {kit} šo nodarbību nevar veikt: nodarbībai vajag arī {parts} (robot.{first}). Izvēlies citu robotu ar --kit vai --kit nenorādi: tad piemērots robots tiks izvēlēts pats.",
  "lesson.noKit":
    "Šai nodarbībai vajag {parts}. Lietotajam robotam {count, plural, zero {to} one {tā} other {to}} nav, un neviens komplekts mapē kits/ neder visai nodarbībai. Pievieno komplektu vai izņem detaļu no „parts” failā lesson.json.",
  "new.lessonName":
    "„{name}” nevar būt nodarbības id. Lieto mazos burtus, ciparus un defises, sākot ar burtu: read-the-distance",
  "new.level": "Mapē lessons/ nav {level}. līmeņa. Ir: {known}. Jaunam līmenim vispirms izveido mapi.",
  "new.nextLesson":
    "Tā ir maza nodarbība, kas jau darbojas. Tālāk: uzraksti savu visur, kur ir TODO.\n  npx robonet lessons check {name}\nparāda šīs vietas un izmēģina visas programmas. Soli pa solim ved docs/add-a-lesson.md. Nodarbības vietu kopējā plānā ieraksti failā docs/generate/curriculum-plan.ts.",
} as const;
