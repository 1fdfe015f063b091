export default {
  "world.xml":
    "This is not valid SVG: {fault, select, unclosed {the element <{name}> is not closed} repeated {the attribute {name} stands there twice} value {the attribute {name} has no value in quotes} start {it does not begin with an element} other {the drawing in it cannot be read}}. Save it again from your drawing program.",
  "world.notSvg":
    "This is not an SVG drawing: it has no <svg> element. Draw the world in Inkscape, for example, and save it as plain SVG.",
  "world.viewBox":
    'The drawing has no usable viewBox. Write the size in millimetres into the first line, for example viewBox="0 0 1200 800".',
  "world.noStart":
    'The robot has no place to start. Give one element the class “start” and place it with transform="translate(200 300) rotate(0)".',
  "world.sameStart":
    "There are two start places called “{id}”. Give each element of the class “start” an id of its own.",
  "world.noPlace": "The drawing has no start place “{place}”. There are: {places}.",
  "world.startInside":
    "The robot ({size} mm) does not fit at the start place: {element} is in the way. Move the start place or {element}, or make more room.",
  "world.startInsideSeed":
    "With seed {seed, number, ::group-off} the robot ({size} mm) does not fit at the start place: {element} is in the way. Let the seed change less, or make more room there.",
  "world.attribute":
    '{attribute}="{value}" can\'t be understood. Write it like this: {attribute}="{expected}".',
  "world.outOfBounds":
    '{attribute}="{value}" of {element} can\'t be used. Write a number from {least} to {most}.',
  "world.move.long":
    "data-move of {element} has more than {points} points, or takes longer than {seconds} s. Make it shorter; it repeats by itself.",
  "world.move.times": "In data-move of {element}, {point} comes after {before}, so its time must be later.",
  "world.move.fast":
    "{element} would go to {point} at {speed} mm/s. It may be {most} mm/s at most: give it more time, or a shorter way.",
  "world.move.back":
    "data-move of {element} must begin and end where it is drawn, since it repeats. Let it end, for example, with 0,0@4.",
  "world.tooManyMoving": "More than {most} walls and boxes have data-move. Let fewer move.",
  "world.transform":
    'The transform of {element} can\'t be understood: {transform}. Write it like this: transform="translate(200 300) rotate(90)".',
  "world.placeTaken": "Two robots want the start place “{place}”. Give each its own.",
  "world.tooFewStarts":
    "There are {robots} robots and {starts, plural, one {# start place} other {# start places}}. Draw a start place for each.",
  "world.entity":
    "The drawing asks for something outside itself: {entity}. Save it again from your drawing program as plain SVG.",
  "world.depth": "Groups stand in groups more than {deepest} deep. Ungroup some of them.",
  "world.noUnit":
    'The drawing is {size} units large, but not in which unit. Say how many millimetres a unit is (robonet run --mm-per-unit 1), or write the size in millimetres into the first line, for example width="1200mm".',
  "world.stretched":
    "The drawing is stretched: its width and height ask for another shape than its viewBox. Give them the same shape.",
  "world.tooLarge": "The floor would be {size}. It may be {mostM} m long at most. Was another unit meant?",
  "world.tooSmall":
    "The floor would be {size}. It must be {leastMm} mm wide at least. Was another unit meant?",
  "world.tooMuchText": "The drawing has more than {mostMb} MB. Make it simpler, or its pictures smaller.",
  "world.tooMany": "The drawing has more than {most, number} elements. Make it simpler.",
  "world.circle": "“{id}” contains a copy (use) of itself, without end. Delete that copy.",
  "world.tooManySides": "The walls and boxes have more than {most, number} corners. Make them simpler.",
  "world.tooManyDashes":
    "A dashed stroke has more than {most, number} dashes. Draw it solid, or with longer dashes.",
  "world.pictureTooLarge":
    "The picture {element} has {size} pixels. It may have {most} million at most: make it smaller.",
  "world.sameId":
    "There are two elements of the class “{kind}” with the id “{id}”. Give each an id of its own.",
  "world.hiddenStart": "The start place “{id}” is hidden. Show it, or its layer.",
  "world.startOutside":
    "The start place is at {at} mm, outside the floor of {size} mm. Move it onto the floor.",
  "world.note.class": "The class “{class}” is unknown: did you mean “{meant}”?",
  "world.note.attribute": "The attribute “{attribute}” is unknown: did you mean “{meant}”?",
  "world.note.noEffect": "{attribute} of {element} has no effect. It is for the class: {kinds}.",
  "world.note.unseen": "{element} ({kind}) can't be seen in the drawing, so it is not there for the robot.",
  "world.note.noArea": "{element} ({kind}) has no area. Give it a fill or a stroke.",
  "world.note.noStroke": "{element} (line) has no stroke, so the robot sees no line there.",
  "world.note.text": "Text is left out: the robot does not see it. Turn it into paths if it shall.",
  "world.note.foreign": "Web pages in the drawing (foreignObject) are left out.",
  "world.note.style": "The drawing has a style that RoboNet does not know, so it is left out: {style}",
  "world.note.picture":
    "The picture {element} shows nothing: it cannot be read, or it is transparent all over. Save it as PNG and put it in again.",
  "world.note.missing":
    "In {element}, {attribute} names “{address}”, and there is nothing of that name in the drawing. Was it deleted, or is it in another file?",
  "world.note.circle":
    "{element} takes its colours from itself in a circle, so a browser shows none of them. Take “href” away.",
  "world.note.nameOnly":
    '“{element}” is only a name: to the robot it is paint on the floor. Write class="{meant}" if it shall be one.',
  "world.note.animation":
    "Animations are left out: the robot senses the drawing without them. A wall or a box can move with data-move.",
  "world.note.value": "A browser ignores {style}, so the robot does not see it either. Is it misspelt?",
  "world.note.unit":
    "{style} is a length that differs from computer to computer, since it depends on a font or a window. Write it in mm or px.",
  "world.note.image":
    "A picture is left out: only PNG, JPEG and GIF pictures that are embedded in the drawing are seen.",
  "world.tooSlow": "The drawing could not be read within {seconds} seconds. Make it simpler.",
  "world.table.head": "what|name|size in mm|at|more",
  "world.table.floor": "floor",
  "world.table.start": "start",
  "world.table.wall": "wall",
  "world.table.box": "box",
  "world.table.line": "line",
  "world.table.patch": "patch",
  "world.table.zone": "zone",
  "world.table.top": "{mm} mm high",
  "world.table.friction": "grip {share}",
  "world.table.way": "moves, {seconds} s",
  "world.table.void": "void",
} as const;
