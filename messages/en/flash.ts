export default {
  "firmware.none":
    "This is no firmware for an ESP32: it does not begin with the byte E9. A lesson's program goes onto the board with “robonet deploy”.",
  "firmware.cut":
    "The firmware ends too early: the file was cut. Fetch it again with “robonet firmware fetch”.",
  "firmware.damaged":
    "The firmware is damaged: its checksum is wrong. Fetch it again with “robonet firmware fetch”.",
  "firmware.otherChip":
    "This firmware is for another kind of chip (number {id}). RoboNet knows the ESP32, ESP32-C3, ESP32-S2 and ESP32-S3.",
  "firmware.notFetched":
    "The firmware for “{board}” is not in {folder} yet. Fetch it once, with internet:\n  robonet firmware fetch --board {id}",
  "firmware.unknown":
    "Nobody fetched this file: its size and hash are not in the manifest. Type “robonet firmware fetch --board {id}”, or give the file with --file if you trust it.",
  "firmware.changed":
    "This file is not what was fetched: its size or hash is another. Delete it and type “robonet firmware fetch --board {id}”.",
  "firmware.differs":
    "{file} is not the same as at the first download. Somebody may have changed it on the way. If you are sure that the new one is right, delete {manifest} and fetch again.",
  "firmware.manifest":
    "The list of fetched firmware is damaged. Delete this file and fetch the firmware again.",
  "firmware.board":
    "There is no firmware for a board “{name}”. {nearest, select, none {} other {Did you mean “{nearest}”? }}“robonet firmware list” shows the boards.",
  "firmware.fetched": "{file}: {bytes} bytes, sha256 {hash}",
  "firmware.firstTrust":
    "The makers publish no hashes. What came now is trusted and written down in {manifest}: later it must be the same.",
  "firmware.present": "{file} is here already and unchanged.",
  "firmware.head": "board|chip|name|firmware",
  "firmware.here": "here, {kilobytes} KB",
  "firmware.absent": "not fetched",

  "fetch.offline":
    "{host} cannot be reached ({reason}). The firmware is fetched once and needs the internet for that. Copy the folder from a computer that has it, or try again later.",
  "fetch.refused": "{url} is not there (the server answered {status}). Nothing was kept.",
  "fetch.cut": "The download ended early, after {done} of {of} bytes: {url}. Nothing was kept. Try again.",

  "flash.start": "Writing {file} ({kilobytes} KB) to the {chip} on {port}",
  "flash.connecting": "Waiting for the chip's answer …",
  "flash.noSignals":
    "{port} has no reset line: the board is not restarted from here. It must be in boot mode already.",
  "flash.done": "Done: the {chip} holds the firmware, and its MD5 is right.",
  "flash.restarted": "The board has restarted. Next: robonet deploy my.ts",
  "flash.pressReset": "Now press EN (RESET) on the board, or unplug it and plug it in again.",
  "flash.bootButton":
    "Put the board into boot mode by hand:\n  1. Hold the button BOOT (also called IO0, FLASH or 0).\n  2. Press EN (also called RST or RESET) for a moment.\n  3. Let go of BOOT. Then type the command again.",
  "flash.bootButtonUsb":
    "Put the board into boot mode by hand:\n  1. Unplug the board.\n  2. Hold the button BOOT (on some boards 9 or B) and plug the board in.\n  3. Let go of BOOT. Then type the command again.\nThe port can have another name now.",
  "flash.silent": "The chip on {port} does not answer: it is not in boot mode, or this is not the board.",
  "flash.wrongChip":
    "The board on {port} has an {found}, but the firmware is for the {wanted}. Nothing was written. Choose the right board with --board; “robonet firmware list” shows them.",
  "flash.unknownChip": "The board on {port} has a chip that RoboNet does not know. Nothing was written.",
  "flash.tooSmall": "The flash of this board has {found}, and the firmware needs more. Nothing was written.",
  "flash.interrupted":
    "The board stopped answering in the middle. It cannot be spoilt by this, but it has no whole firmware now: use a short, good cable, no hub, and type the command again.",
  "flash.unplugged":
    "The board was unplugged in the middle. It cannot be spoilt by this, but it has no whole firmware now: plug it in and type the command again.",
  "flash.interruptedBefore":
    "The board stopped answering before anything was written: it is as it was. Use a short, good cable, no hub, and type the command again.",
  "flash.unpluggedBefore":
    "The board was unplugged before anything was written: it is as it was. Plug it in and type the command again.",
  "flash.stoppedBefore": "Stopped before anything was written: the board is as it was.",
  "flash.stopped":
    "Stopped in the middle: the board’s firmware is half-written. It cannot be spoilt by this, but it runs nothing until you type the command again.",

  "bundle.done": "{file}: firmware and program, {kilobytes} KB. Copy it with: robonet flash --file {file}",
  "bundle.licence":
    "The firmware in it is by Microsoft (MIT licence) and Espressif (Apache License 2.0). If you pass the file on, pass on THIRD_PARTY_NOTICES.md too.",
  "bundle.tooLarge": "The program has {bytes} bytes; the board keeps at most {limit}.",
  "bundle.refused": "The firmware's own virtual machine did not take the program.",
  "bundle.noPlace":
    "This firmware has no place for programs: {found, select, none {it has no partition table} other {its partition table has only {found}}}. It is no firmware of DeviceScript, or a very old one. Take the one from “robonet firmware fetch”.",
  "bundle.otherChip":
    "This firmware is for the {found}, but the board {board} has an {wanted}: pins of the program would be others. “--kit” or “--board” names another board.",
  "bundle.taken": "This firmware already holds a program. Take the one from “robonet firmware fetch”.",
} as const;
