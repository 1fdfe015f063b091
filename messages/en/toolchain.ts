export default {
  "file.missing": "I can't find the file {file}.{hint}",
  "image.short":
    "This is not a whole robot program: it has only {bytes} bytes. Build it again with: robonet build",
  "image.magic": "This is not a robot program. Give a .ts file, or an image that “robonet build” made.",
  "image.version":
    "This program was built for version {version} of the robot's software, which is newer than this one (2.16). Build it again here with: robonet build",
  "image.cut":
    "This robot program is cut off after {bytes} bytes: its part “{section}” is missing. Build it again with: robonet build",
  "image.dcfg": "The wiring table in this robot program is damaged. Build it again with: robonet build",
  "image.damaged":
    "This robot program is damaged: the robot's own check refused it (code {code}). Build it again with: robonet build",
} as const;
