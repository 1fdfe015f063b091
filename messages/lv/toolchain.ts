export default {
  "file.missing": "Nevaru atrast failu {file}.{hint}",
} as const;
