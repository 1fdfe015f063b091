export default {
  "release.readme":
    "RoboNet\n\nNothing has to be installed.\n\n{page}   opens the page with the lessons on this computer.\n{class}   opens a class: pupils join from their computers.\n\nOpen one of them with a double click. A window with text opens, then the browser; RoboNet runs as long as that window is open. At the first start of the class you choose a passphrase in that window.\n\n{robonet} is the same for the command line.\n\nHow to go on: {docs} opens what teachers read, with a double click.",
  "release.forTeachers": "For teachers",
  "release.pressEnter": "Press Enter to close this window.",
  "release.notOpened": "The browser could not be opened ({reason}). Open the address yourself.",
} as const;
