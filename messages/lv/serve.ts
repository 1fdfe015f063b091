export default {
  "serve.notFound": "Šāda faila te nav.",
  "serve.badAddress": "Šo adresi nevar nolasīt.",
  "serve.method": "Failus te var tikai lasīt (GET, HEAD).",
  "serve.changed": "Fails vairs nav tas, kurš tika prasīts.",
  "serve.range": "Failam nav šādas daļas.",
  "serve.host":
    "Šis serveris atsaucas tikai uz savu nosaukumu. Atver adresi, ko tas parādīja, kad sāka darboties.",
  "serve.failed": "Failu nevar izlasīt. Kļūda ir servera pusē.",
} as const;
