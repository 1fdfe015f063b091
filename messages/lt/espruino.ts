export default {
  "espruino.silent":
    "Prievade {port} niekas neatsako taip, kaip atsako Espruino. Ar robotas įjungtas? Į naują plokštę pirma reikia įrašyti Espruino: kaip tai padaryti, parašyta faile docs/espruino.md.",
  "espruino.other":
    "Prievade {port} kažkas atsako, bet tai ne Espruino. Įrašyk į plokštę Espruino (docs/espruino.md) arba nerašyk „--target espruino“.",
  "espruino.full":
    "Plokštėje prievade {port} šiai programai ({bytes, plural, one {# baitas} few {# baitai} many {# baito} other {# baitų}}) neužtenka vietos. Sutrumpink programą. Ankstesnė programa plokštėje išliko.",
  "espruino.board": "Espruino {version}, plokštė {board}.",
  "espruino.sent":
    "{file} yra plokštėje prievade {port}: {bytes, plural, one {# baitas} few {# baitai} many {# baito} other {# baitų}} JavaScript kodo, išsiųsta per {seconds, number, ::.0} s ir patikrinta.",
  "espruino.ended": "Programa baigėsi.",
  "espruino.failed": "Programoje įvyko klaida: {message}",
  "espruino.source": "Espruino reikia pačios programos, .ts failo, o ne {file}.",
  "espruino.noTask":
    "--task skirta plokštėms su DeviceScript; su Espruino robot.task.numbers() lieka tuščias. Praleisk --task arba --target.",
  "espruino.target": "Po --target rašyk devicescript arba espruino, o ne „{value}“.",
  "espruino.member": "Su šiuo komplektu „robot.{name}“ Espruino plokštėje neveikia. Galima naudoti: {known}.",
  "espruino.name":
    "„{name}“ iš „{module}“ Espruino plokštėje neveikia. Paleisk šią programą su DeviceScript: nerašyk „--target espruino“.",
  "espruino.module":
    "„{module}“ Espruino plokštėje naudoti negalima. Naudok @robonet/kit, @robonet/runtime ir iš @devicescript/core: {known}.",
  "espruino.construct": "Espruino JavaScript kalboje nėra {name}. Parašyk tai kitaip.",
  "espruino.letters":
    "Tekste „{text}“ yra raidžių, kurias Espruino skaičiuoja kaip dvi ir nemoka paversti didžiosiomis. Tokį tekstą galima išvesti, palyginti arba mesti kaip klaidą; kitur rašyk jį raidėmis nuo a iki z.",
  "espruino.length":
    "Espruino nemoka keisti masyvo ilgio. Kad masyvas liktų tuščias, sukurk jį iš naujo: „list = []“. Kad jis sutrumpėtų, naudok pop() arba slice().",
  "espruino.errorClass":
    "Espruino klasė, kuri išplečia {name}, praranda savo pranešimą ir laukus. Mesk patį {name} arba savo klasę, kuri nieko neišplečia.",
  "espruino.dacPin":
    "{part} prijungta prie kontakto {pin}. Ten Espruino vietoj impulsų duoda pastovią įtampą, ir variklis su ja neveikia. Perjunk laidą prie kito kontakto; pavyzdys yra faile kits/espruino/robonet-one.json.",
} as const;
