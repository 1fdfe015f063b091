export default {
  "room.classGone": "This class is not here any more.",
  "room.wrongCode": "No class has this code. Look at the board again: six letters and digits.",
  "room.wrongSecret":
    "These are not the two pictures of this place, in this order. {left, plural, one {# try is} other {# tries are}} left; then it is locked for some minutes. Your teacher can reset the pictures.",
  "room.locked":
    "Somebody tried wrong pictures too often. The place is locked for {minutes, plural, one {# minute} other {# minutes}}. Your teacher can reset it at once.",
  "room.noNicknames": "This class takes only the names on its list. Choose yours.",
  "room.full": "The class is full: it has {most} places.",
  "room.personalCode":
    "This looks like a personal code: 11 digits. RoboNet must not have it. Take it out; a first name or a nickname is enough.",
  "room.noName": "A name is missing.",
  "room.manyNames": "A place has one name, or two for a pair.",
  "room.longName": "A name has at most {most} letters.",
  "room.oddName": "A name has letters, digits, blanks and hyphens, but no <, >, + or &.",
  "room.wrongPassphrase": "This is not the passphrase.",
  "room.tooOften":
    "Too often in a short time. Try again in {seconds, plural, one {# second} other {# seconds}}.",
  "room.otherPage": "This request does not come from the class's own page.",
  "room.joinFirst": "You are not in the class here. Join with the code.",
  "room.logInFirst": "This is for the teacher. Log in with the passphrase.",
  "room.badRequest": "The class does not understand this request ({what}). Load the page again.",
  "room.tooLarge": "This is more than {megabytes} MB at once. Nothing of it was kept.",
  "room.failed":
    "The class could not do this just now. What you typed is still in your browser; the page tries again.",
  "room.noRoom": "The class has no room on its disk just now, so this was not kept there. Tell your teacher.",
  "room.lessonClosed": "This lesson is not open now.",
  "room.noLesson": "There is no lesson “{lesson}” here.",
  "room.noHint": "This hint is not there any more.",
  "room.noProgram": "This program is not there any more.",
  "room.classNameTaken": "There is a class “{name}” already.",
  "room.pastDay": "The day on which the class is deleted must lie in the future.",
  "room.noAddress": "This is no address. It looks like http://192.168.1.7:4173; the projector shows it.",
  "room.classAway":
    "No class answers at {origin}. Is this computer in the same network, and is the address as on the projector?",
  "room.classUntrusted":
    "The class at {origin} has a certificate that this computer does not know. Ask your teacher to open the class without --https, or start RoboNet with NODE_EXTRA_CA_CERTS set to the file of the class’s certificate.",
  "room.notAClass": "At {origin} something answers, but it is no class of RoboNet.",
  "room.https":
    "The class speaks https. No authority vouches for its certificate, so each browser warns once: choose “Advanced” and go on, after the page's certificate has shown this SHA-256 fingerprint:\n{fingerprint}\nThen nobody in the network can read along, and a robot's cable works in the page. The page without a network does not: browsers keep none for such a certificate. The certificate lies in {file}; a computer that is told to trust it does not warn, and there the page works without a network, too.",
  "room.ready": "The class is open. Pupils open this address in their browser:",
  "room.code": "Class “{name}”, code {code}",
  "room.noClass": "There is no class yet: log in as teacher on the page, and make one.",
  "room.teacherPage": "You as teacher: {url}",
  "room.noNetwork":
    "This computer is in no network, so only its own browser reaches the class. Connect it to the room's network, and start again.",
  "room.stop": "Ctrl+C ends the class. All work is kept in {place}.",
  "room.stopping": "The class ends. Programs that are being checked are finished first.",
  "room.stopped": "The class has ended. Start it again with the same command, and everything is there.",
  "room.newPassphrase":
    "Choose a passphrase for the teacher's page, at least {least} letters. You do not see it while you type it.",
  "room.passphrase": "Passphrase: ",
  "room.passphraseAgain": "Once more: ",
  "room.passphraseShort": "That was too short: at least {least} letters.",
  "room.passphraseOther": "The two are not the same. Once more.",
  "room.passphraseMissing":
    "The class has no passphrase yet, and there is no terminal to ask in. Give one in the environment variable ROBONET_PASSPHRASE, at least {least} letters.",
  "room.passphraseChosen": "The passphrase is chosen. Only its hash is kept; nobody can read it.",
  "room.passphraseKept":
    "The class has a passphrase already; ROBONET_PASSPHRASE is not used. With --new-passphrase it takes the place of the old one.",
  "room.diskFull":
    "The disk is full: nothing of the pupils can be kept just now. Make room on it. Nothing is lost: their browsers keep their work and send it again, and the class goes on by itself.",
  "room.databaseAway":
    "The database server does not answer ({reason}). The pupils' browsers keep their work and send it again, and the class goes on by itself once the server is back.",
  "room.trouble": "The class could not do something: {reason}",
} as const;
