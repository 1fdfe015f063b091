export default {
  "lesson.part":
    "{part, select, drive {motorus ar riteņu enkoderiem} odometry {motorus ar riteņu enkoderiem} line {līnijas sensorus} distance {attāluma sensoru} color {krāsu sensoru} motion {žiroskopu} button {pogu} sound {pīksteni} light {lampiņu} other {detaļu “{part}”}}",
  "lesson.otherKit": "Šai nodarbībai vajag {parts}, tāpēc simulatorā ir {kit}.",
  "lesson.kitLacks":
    "Ar {kit} šo nodarbību nevar veikt: nodarbībai vajag arī {parts} (robot.{first}). Izvēlies citu robotu ar --kit vai --kit nenorādi: tad piemērots robots tiks izvēlēts pats.",
  "lesson.noKit":
    "Šai nodarbībai vajag {parts}. Lietotajam robotam {count, plural, zero {to} one {tā} other {to}} nav, un neviens komplekts mapē kits/ neder visai nodarbībai. Pievieno komplektu vai izņem detaļu no “parts” failā lesson.json.",
} as const;
