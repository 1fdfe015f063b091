export default {
  "espruino.silent":
    "Portā {port} nekas neatbild tā, kā atbild Espruino. Vai robots ir ieslēgts? Jaunā platē vispirms jāieraksta Espruino: kā to darīt, teikts failā docs/espruino.md.",
  "espruino.other":
    "Portā {port} kaut kas atbild, bet tas nav Espruino. Ieraksti platē Espruino (docs/espruino.md) vai izlaid „--target espruino”.",
  "espruino.full":
    "Platē portā {port} šai programmai ({bytes, plural, zero {# baitu} one {# baits} other {# baiti}}) nepietiek vietas. Saīsini programmu. Iepriekšējā programma platē ir palikusi.",
  "espruino.board": "Espruino {version}, plate {board}.",
  "espruino.sent":
    "{file} ir platē portā {port}: {bytes, plural, zero {# baitu} one {# baits} other {# baiti}} JavaScript koda, nosūtīti {seconds, number, ::.0} s laikā un pārbaudīti.",
  "espruino.ended": "Programma ir beigusies.",
  "espruino.failed": "Programmā radās kļūda: {message}",
  "espruino.source": "Espruino vajadzīga pati programma, .ts fails, nevis {file}.",
  "espruino.noTask":
    "--task der platēm ar DeviceScript; ar Espruino robot.task.numbers() paliek tukšs. Izlaid --task vai --target.",
  "espruino.target": "Aiz --target jāraksta devicescript vai espruino, nevis „{value}”.",
  "espruino.member": "Ar šo komplektu „robot.{name}” Espruino platē nedarbojas. Ir pieejams: {known}.",
  "espruino.name":
    "„{name}” no „{module}” Espruino platē nedarbojas. Palaid šo programmu ar DeviceScript: izlaid „--target espruino”.",
  "espruino.module":
    "„{module}” Espruino platē izmantot nevar. Izmanto @robonet/kit, @robonet/runtime un no @devicescript/core: {known}.",
  "espruino.construct": "Espruino JavaScript valodā nav {name}. Uzraksti to citādi.",
  "espruino.letters":
    "Tekstā „{text}” ir burti, kurus Espruino skaita par diviem un nemāk pārvērst par lielajiem. Šādu tekstu var izvadīt, salīdzināt vai mest kā kļūdu; citur raksti to ar burtiem no a līdz z.",
  "espruino.length":
    "Espruino neprot mainīt masīva garumu. Lai masīvu iztukšotu, izveido to no jauna: „list = []”. Lai to saīsinātu, izmanto pop() vai slice().",
  "espruino.errorClass":
    "Espruino klase, kas paplašina {name}, zaudē savu ziņojumu un laukus. Met pašu {name} vai savu klasi, kas neko nepaplašina.",
  "espruino.dacPin":
    "{part} ir pievienots tapai {pin}. Tur Espruino impulsu vietā dod nemainīgu spriegumu, un motors ar to nedarbojas. Pārliec vadu uz citu tapu; paraugs ir failā kits/espruino/robonet-one.json.",
} as const;
