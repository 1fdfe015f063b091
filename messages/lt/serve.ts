export default {
  "serve.notFound": "Tokio failo čia nėra.",
  "serve.badAddress": "Šio adreso perskaityti negalima.",
  "serve.method": "Failus čia galima tik skaityti (GET, HEAD).",
  "serve.changed": "Failas jau nebe tas, kurio prašyta.",
  "serve.range": "Faile tokios dalies nėra.",
  "serve.host": "Šis serveris atsiliepia tik savo vardu. Atverk adresą, kurį jis parodė pradėdamas veikti.",
  "serve.failed": "Failo perskaityti nepavyko. Klaida yra serverio pusėje.",
} as const;
