export default {
  "privacy.title": "What is kept of you",
  "privacy.short": "Privacy",
  "privacy.link": "What is kept of you?",
  "privacy.who":
    "The class is a program on your teacher’s computer, or on a computer of your school. Everything stays there and in the browser that you work in. Nothing goes to the internet, and nobody outside the school gets anything from RoboNet. The school answers for what is kept.",
  "privacy.day": "The class “{name}” is deleted on {day}, with everything below that is in the class.",
  "privacy.someDay":
    "Each class has a day on which it is deleted, with everything below that is in the class: the end of August, or the day that the teacher chose. If you are in a class, you see its day here.",
  "privacy.table": "What is kept, where, and how long",
  "privacy.what": "What",
  "privacy.where": "Where",
  "privacy.until": "How long",
  "privacy.where.class": "in the class",
  "privacy.where.browser": "in the browser that you work in",
  "privacy.where.both": "in the browser; in the class only its hash, which cannot be turned back",
  "privacy.where.memory": "in the memory of the class’s computer, never on a disk",
  "privacy.name.what":
    "The name under which you joined, of two pupils both. A first name or a nickname is enough.",
  "privacy.name.until": "until you or the class are deleted",
  "privacy.pictures.what":
    "Your two pictures as a hash, which cannot be turned back; how many wrong tries there were.",
  "privacy.pictures.until": "the same, or until the teacher resets them",
  "privacy.programs.what":
    "Every version of every program that you write, when it was written and when it arrived, and a random name of the browser it came from.",
  "privacy.programs.until": "until you or the class are deleted",
  "privacy.typed.what": "What you are typing and what is no version yet.",
  "privacy.typed.until": "until it is a version; else the same",
  "privacy.stars.what": "Stars that your browser shows.",
  "privacy.stars.until": "until you or the class are deleted",
  "privacy.checks.what":
    "Which programs you had checked, when, and what came of it. The result belongs to the text and has no name.",
  "privacy.checks.until": "the same; the result as long as somebody in the class has that text",
  "privacy.hints.what": "What the teacher writes to you about a program, and whether you have seen it.",
  "privacy.hints.until": "until you or the class are deleted",
  "privacy.session.what": "A random mark (cookie) by which the class knows your browser again.",
  "privacy.session.until": "300 days, or until you leave the class on that computer",
  "privacy.work.what":
    "A copy of your programs, versions and stars, so that you can work without a network; the class’s and your name.",
  "privacy.work.until":
    "until you leave the class on that computer; what had not reached the class yet stays until you join there again",
  "privacy.address.what":
    "The address of a computer that typed a wrong code, a wrong passphrase or asks too often.",
  "privacy.address.until": "ten minutes",
  "privacy.notHead": "What is not kept",
  "privacy.not":
    "No e-mail, no password, no personal code (names with one are refused), no place, no list of what you clicked, no log of requests. Your program runs only in the simulator.",
  "privacy.seesHead": "Who sees it",
  "privacy.sees":
    "Your teacher sees your name, your programs and results. Who looks after the class’s computer can reach the data. Classmates see your name when they join; a program on the projector has no name. Without https somebody in the same network who listens on purpose could read what is sent.",
  "privacy.rightsHead": "What you can ask for",
  "privacy.rights":
    "You, and your parents, can ask your teacher for all that is kept of you (it comes as one file), for another name, and to be deleted. Each takes the teacher a moment, on your page in the class.",
  "privacy.backups":
    "Copies that the school made before (class backup, the computer’s own backups, printed sheets, files with results) are not changed by that: the school has to delete those itself.",
} as const;
