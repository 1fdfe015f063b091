export default {
  "worker.needsServer":
    "--database wants the address of a PostgreSQL server (postgres://…), not “{value}”. A class in a folder is checked by its own computer alone.",
  "worker.twoPlaces": "Give either --data or --database: a class is kept in one place.",
  "worker.noClass":
    "No class of this version has been opened in this database yet. Open it first: robonet class --database …",
  "worker.otherVersion":
    "The class and this computer have different versions of RoboNet or of its lessons, and would judge differently. Put the same RoboNet on both, and start this again.",
  "worker.ready":
    "This computer checks programs of the classes in {place}, {size} at a time. Ctrl+C ends it.",
  "worker.stopping": "Programs that are being checked are finished first.",
  "worker.stopped":
    "This computer helps no more. It has checked {tried, plural, one {# program} other {# programs}}.",
  "worker.databaseAway":
    "The database server does not answer ({reason}). This computer goes on by itself once the server is back.",
  "worker.came": "The computer “{name}” helps to check programs, {size} at a time.",
  "worker.left": "The computer “{name}” helps no more.",
  "worker.lost":
    "The computer “{name}” no longer answers. {programs, plural, =0 {It was checking nothing.} one {The program that it was checking is checked by another one.} other {The # programs that it was checking are checked by others.}}",
  "worker.threadEnded": "A simulator ended in the middle of a program. That program is checked once more.",
  "worker.givenUp":
    "Several computers stopped in the middle of this program, so it is not tried again. Change it, and check it once more.",
} as const;
