export default {
  "file.missing": "Nevaru atrast failu {file}.{hint}",
  "image.short":
    "Šī nav vesela robota programma: tajā ir tikai {bytes} baiti. Izveido to no jauna ar komandu: robonet build",
  "image.magic": "Šī nav robota programma. Norādi .ts failu vai failu, ko izveidoja “robonet build”.",
  "image.version":
    "Šī programma ir veidota robota programmatūras versijai {version}, kas ir jaunāka par šeit lietoto (2.16). Izveido to šeit no jauna ar komandu: robonet build",
  "image.cut":
    "Šī robota programma ir aprauta pēc {bytes} baitiem: trūkst daļas “{section}”. Izveido to no jauna ar komandu: robonet build",
  "image.dcfg":
    "Šīs robota programmas slēguma tabula ir bojāta. Izveido to no jauna ar komandu: robonet build",
  "image.damaged":
    "Šī robota programma ir bojāta: robota pārbaude to nepieņēma (kods {code}). Izveido to no jauna ar komandu: robonet build",
} as const;
