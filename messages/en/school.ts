export default {
  "class.sign.passed": "passed",
  "class.sign.failed": "not yet",
  "class.sign.mistakes": "does not compile",
  "class.sign.refused": "could not be tried",
  "class.sign.none": "nothing handed in",
  "class.sheet.title": "Class sheet",
  "class.sheet.pupils": "{pupils, plural, one {# pupil} other {# pupils}}",
  "class.sheet.passed": "Passed",
  "class.sheet.lessons": "Lessons",
  "class.sheet.remarks": "Remarks",
  "class.counts":
    "{pupils, plural, one {# pupil} other {# pupils}}, {handedIn, plural, one {# program} other {# programs}}: {tried} tried{saved, plural, =0 {} other {, {saved} with the same text as one of these}}{known, plural, =0 {} other {, {known} known from before}}.",
  "class.sharedHead": "Several are stuck at the same place:",
  "class.shared": "lesson {number}, {count, plural, one {# pupil} other {# pupils}}: {text}",
  "class.falseClaim":
    "{name}, lesson {number}: the page's file says that it passed. No program in it passes here.",
  "class.verb.passed": "passed",
  "class.verb.failed": "failed",
  "class.keyMade":
    "New key for the pseudonyms: {file}. Keep it, and give it to nobody: who has it can find out whose results these are. Without it the same pupil gets another pseudonym next time.",
  "class.noKey":
    "This is no key for pseudonyms, which are 64 digits and letters from a to f. Give the right file with --xapi-key, or take this one away to have a new key made; then every pupil gets another pseudonym.",
  "class.xapiWanted": "--xapi-key needs --xapi: without it nothing with pseudonyms is written.",
  "class.written": "Written: {file}",
  "class.stopping": "Stopping after the programs that are being tried. Ctrl+C once more ends at once.",
  "class.stopped":
    "Stopped: {left, plural, one {# program was} other {# programs were}} not tried. They count as not handed in.",
  "class.unasked":
    "{left, plural, one {# program has} other {# programs have}} no result: nobody asked for a check, or it still waits. In the table they count as not handed in.",
  "class.unusable": "{count, plural, one {This} other {These #}} could not be used:",
  "class.nobody":
    "There is no pupil's work in {folder}. It needs a folder or a zip for each pupil, called after the pupil, for example {folder}/Anna with hello-robot.ts in it.",
  "class.noFolder":
    "This is neither a folder nor a zip. Give the folder that has a folder or a zip for each pupil.",
  "class.loose":
    "This program lies beside the pupils' folders, so nobody knows whose it is. Put it into a folder that is called after the pupil.",
  "class.nameless":
    "This file lies beside the pupils' folders, so nobody knows whose it is. Call it after the pupil: Anna.json.",
  "class.noLesson":
    "“{name}” is no lesson's name.{nearest, select, none {} other { Did you mean “{nearest}”?}} Call the file or its folder after the lesson (hello-robot.ts, hello-robot/program.ts) or by its number (1.ts).",
  "class.noWork":
    "This is no file of all work that the page saved, or it is damaged. Have the pupil save it again.",
  "class.newerWork":
    "A newer RoboNet than the one on this computer saved this file. Update RoboNet here, then try again.",
  "class.stray":
    "This is neither a program (.ts) nor a file of all work from the page (.json) nor a zip. Take it out of the folder.",
  "class.link": "This is a link to another place. Links are not followed: put the file itself there.",
  "class.special": "This is neither a file nor a folder.",
  "class.deep": "This folder lies more than {depth} folders deep. Nothing in it is read: move it further up.",
  "class.files": "There are more than {count} files. From here on nothing more is read.",
  "class.large": "This file has {size}. More than {limit} are not read.",
  "class.zipDamaged": "This zip cannot be read to its end: {reason}. Have it made again.",
  "class.zipPath":
    "A file in this zip is called “{name}”, which would lie outside of the zip. It is not read.",
  "class.zipInZip": "This is a zip in a zip. Unpack the outer one.",
  "class.zipLocked": "This file is locked with a password. Have the zip made without one.",
  "class.zipLarge":
    "Unpacked, this zip has more than {limit}. From here on nothing more is read: take out what is no program.",
  "class.twice":
    "“{first}” and “{second}” have the same name, so their work was put together as {name}'s. If they are two pupils, give each another name.",
  "class.empty": "Nothing of {name} is a lesson's program.",
  "class.noData":
    "This folder has something else in it. Give an empty or a new folder for the class, or the one that it has already.",
  "class.dataInUse": "Another window has this class open. Close that one first.",
  "class.dataNewer":
    "A newer RoboNet has written this class's data. Take that one, so that nothing is spoilt.",
  "class.database":
    "The class's data cannot be opened: {reason}. Is the address right, does the database run, is the disk full?",
  "class.nameTaken": "The class has “{name}” already. Take another name, or come back to that place.",
  "class.placeGone": "This place is not in the class any more.",
  "class.wrongText": "A program came with another text than its hash says ({version}). Nothing was kept.",
  "class.textMissing": "A program came without its text ({version}). Nothing was kept.",
  "class.which": "There are several classes here: {known}. Name one with --class.",
  "class.none": "{name, select, none {There is no class here} other {There is no class “{name}” here}}.",
  "class.dataWanted": "--class needs --data: without it no class is kept.",
  "class.noPupil":
    "There is no pupil “{name}” in the class.{nearest, select, none {} other { Did you mean “{nearest}”?}}",
  "class.exported": "All that is kept of {name} is in {file}.",
  "class.imported":
    "{name}: {records, plural, =0 {no new version} one {# new version} other {# new versions}}{stars, plural, =0 {} one {, # star} other {, # stars}}{isNew, select, true { (new in the class)} other {}}",
  "class.importedAll":
    "{pupils, plural, one {# pupil} other {# pupils}} taken into class “{name}”. Nothing that was there has changed.",
  "class.forgotten": "{name} is deleted, with all programs and results.",
  "class.backedUp":
    "Written: {file}, with {classes, plural, one {# class} other {# classes}}, {pupils, plural, one {# pupil} other {# pupils}}, {programs, plural, one {# program} other {# programs}}.",
  "class.restored":
    "Restored: {classes, plural, one {# class} other {# classes}}, {pupils, plural, one {# pupil} other {# pupils}}, {programs, plural, one {# program} other {# programs}}.",
  "class.restoreTaken":
    "This place has a class already. A backup goes only into an empty place, so that nothing is mixed up: give a new folder or an empty database.",
  "class.backupDamaged": "This is no whole backup of a class: {reason}. Take another copy of it.",
  "class.expired": "The class “{name}” was deleted: its school year is over.",
} as const;
