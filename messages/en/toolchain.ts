export default {
  "file.missing": "I can't find the file {file}.{hint}",
} as const;
