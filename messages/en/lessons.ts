export default {
  "lesson.part":
    "{part, select, drive {motors with wheel encoders} odometry {motors with wheel encoders} line {line sensors} distance {a distance sensor} side {a distance sensor at the side} color {a colour sensor} motion {a gyroscope} button {a button} sound {a buzzer} light {a lamp} other {the part “{part}”}}",
  "lesson.otherKit": "This lesson needs {parts}: simulating {kit}.",
  "lesson.builtFor": "This lesson needs {parts}: built for {kit}. For another robot, name it with --kit.",
  "lesson.halfMade":
    "This lesson is not whole: {missing} is missing. Finish the lesson (docs/add-a-lesson.md), or delete the folder. The other lessons go on without it.",
  "lesson.kitLacks":
    "{kit} cannot do this lesson: it lacks {parts} (robot.{first}). Take another robot with --kit, or leave --kit out: a suitable one is then chosen.",
  "lesson.noKit":
    "This lesson needs {parts}. The robot in use lacks {count, plural, one {this} other {these}}, and no kit in kits/ has all that the lesson needs. Add a kit, or take the part out of “parts” in lesson.json.",
  "new.lessonName":
    "“{name}” cannot be a lesson's id. Take small letters, digits and hyphens, beginning with a letter: read-the-distance",
  "new.level":
    "There is no level {level} in lessons/. There are: {known}. For a new one, make its folder first.",
  "new.nextLesson":
    "It is a small lesson that works. Next: write your own wherever it says TODO.\n  npx robonet lessons check {name}\nlists those places and tries all programs. docs/add-a-lesson.md goes with you step by step. Its place in the plan of all lessons goes into docs/generate/curriculum-plan.ts.",
} as const;
