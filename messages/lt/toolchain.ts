export default {
  "file.missing": "Nerandu failo {file}.{hint}",
} as const;
