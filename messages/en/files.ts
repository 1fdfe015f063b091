export default {
  "file.noName": "A file has an empty name here. Give its name.",
  "file.missing": "I can't find the file {file}.{hint}",
  "file.didYouMean": "Did you mean {file}?",
  "file.folder": "{file} is a folder. Give a file in it, for example {file}/solution.ts",
  "file.unreadable":
    "I can't read the file {file}: {why, select, denied {you have no permission for it} folder {it is a folder} missing {it is not there} notFolder {a part of its path is a file, not a folder} longName {its name is too long} links {its links go round in a circle} busy {another program holds it} other {the computer says {code}}}.",
  "file.unwritable":
    "I can't write {file}: {why, select, full {the disk is full. Delete something, or take another disk} large {the file would be larger than this computer allows you} denied {you have no permission to write there. Take another folder} readOnly {this disk can only be read. Take another folder} folder {it is a folder. Give a name in it} missing {its folder is not there. Make the folder first, or take another} notFolder {a part of its path is a file, not a folder} longName {its name is too long} links {its links go round in a circle} unread {nobody reads there} busy {another program holds it. Close that one first} exists {it exists already. Choose another name, or delete it first} other {the computer says {code}}}. Nothing that was there before has changed.",
  "file.trouble":
    "Something is wrong with {file}: {why, select, full {the disk is full} large {the file would be larger than this computer allows you} denied {you have no permission for it} readOnly {this disk can only be read} folder {it is a folder} missing {it is not there} notFolder {a part of its path is a file, not a folder} longName {its name is too long} links {its links go round in a circle} unread {nobody reads there} busy {another program holds it} exists {it exists already} other {the computer says {code}}}.",
  "output.dash": "“-” is no name for an output. Take one that ends in {endings}.",
  "output.noName": "An output has an empty name here. Give it one that ends in {endings}.",
  "output.special":
    "{file} is neither a file nor a device that takes text: it may be a pipe with a name, where nobody may be reading. Give a file's name.",
  "output.input": "{file} is what this command reads, so it would be lost. Give the output another name.",
  "output.twice":
    "Two outputs would go into the same file: {first} and {second}. Give each a name of its own.",
  "output.name":
    "I won't write into {file}: {why, select, exists {it exists already, and by its name it is something else} other {by its name it would be something else}}. Take a name that ends in {endings}.",
  "output.lost":
    "The output did not come through: {why, select, full {the disk is full} unread {nobody read it to its end} other {the computer says {code}}}. What was printed is not all.",
  "file.encoding":
    "This file is not saved as UTF-8 but, it seems, as {encoding}. Save it again as UTF-8: in VS Code click the encoding at the bottom right, “Save with Encoding”, “UTF-8”; in Notepad “Save as” has a field “Encoding”.",
  "file.zeroCharacter":
    "In this line stands a character with the code 0, which belongs in no text and which editors do not show. Delete the line and write it again.",
  "file.notTypeScript":
    "A program for the robot is a TypeScript file whose name ends in .ts{ending, select, none {} other {, not in {ending}}}. Give it such a name, or choose another file.",
} as const;
