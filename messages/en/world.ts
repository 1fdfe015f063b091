export default {
  "world.xml": "This is not valid SVG: {reason}. Save it again from your drawing program.",
  "world.notSvg":
    "This is not an SVG drawing: it has no <svg> element. Draw the world in Inkscape, for example, and save it as plain SVG.",
  "world.viewBox":
    'The drawing has no usable viewBox. Write the size in millimetres into the first line, for example viewBox="0 0 1200 800".',
  "world.noStart":
    'The robot has no place to start. Give one element the class “start” and place it with transform="translate(200 300) rotate(0)".',
  "world.sameStart":
    "There are two start places called “{id}”. Give each element of the class “start” an id of its own.",
  "world.noPlace": "The drawing has no start place “{place}”. There are: {places}.",
  "world.startInside": "The robot would start inside {element}. Move the start or the {element}.",
  "world.attribute":
    '{attribute}="{value}" can\'t be understood. Write it like this: {attribute}="{expected}".',
  "world.path": "A shape can't be understood: {path}. Draw it again.",
  "world.transform": "A transform can't be understood: {transform}.",
  "world.placeTaken": "Two robots want the start place “{place}”. Give each its own.",
  "world.tooFewStarts":
    "There are {robots} robots and {starts, plural, one {# start place} other {# start places}}. Draw a start place for each.",
} as const;
