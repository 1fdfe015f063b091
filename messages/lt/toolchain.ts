export default {
  "file.missing": "Nerandu failo {file}.{hint}",
  "image.short":
    "Tai ne visa roboto programa: joje tik {bytes} baitų. Sukurk ją iš naujo komanda: robonet build",
  "image.magic": "Tai ne roboto programa. Nurodyk .ts failą arba failą, kurį sukūrė „robonet build“.",
  "image.version":
    "Ši programa sukurta roboto programinės įrangos versijai {version}, naujesnei nei čia naudojama (2.16). Sukurk ją čia iš naujo komanda: robonet build",
  "image.cut":
    "Ši roboto programa nutrūksta po {bytes} baitų: trūksta dalies „{section}“. Sukurk ją iš naujo komanda: robonet build",
  "image.dcfg":
    "Šios roboto programos jungimo lentelė sugadinta. Sukurk programą iš naujo komanda: robonet build",
  "image.damaged":
    "Ši roboto programa sugadinta: roboto patikra jos nepriėmė (kodas {code}). Sukurk ją iš naujo komanda: robonet build",
} as const;
