export default {
  "serve.building": "Veidoju lapu (dažas sekundes, tikai pēc izmaiņām) …",
  "serve.built": "Izveidota {seconds, number, ::.0} sekundēs.",
  "serve.notBuilt": "Lapa netika izveidota, un iepriekšējā nav mainīta: {reason}",
  "serve.ready": "RoboNet Studio: {url}\nBeigt var ar Ctrl+C.",
  "serve.port": "PORT vajag skaitli no 0 līdz 65535, nevis „{value}”.",
  "serve.portTaken":
    "Portu {port} nevar izmantot: {why, select, denied {tev nav atļaujas} other {to lieto cita programma}}. Izvēlies citu, piemēram, PORT=8080.",
  "serve.notFound": "Šāda faila te nav.",
  "serve.badAddress": "Šo adresi nevar nolasīt.",
  "serve.method": "Failus te var tikai lasīt (GET, HEAD).",
  "serve.changed": "Fails vairs nav tas, kurš tika prasīts.",
  "serve.range": "Failam nav šādas daļas.",
  "serve.host":
    "Šis serveris atsaucas tikai uz savu nosaukumu. Atver adresi, ko tas parādīja, kad sāka darboties.",
  "serve.failed": "Failu nevar izlasīt. Kļūda ir servera pusē.",
} as const;
