// Given names that mostly tell a person's gender, but by themselves are no proof against a pronoun that says otherwise.

/** In lower case; names that tell nothing at all are marked so among the given names. */
export const unisexNames: ReadonlySet<string> = new Set(
  'angel|avery|blair|bobbie|brett|brook|cameron|carey|carmen|corey|cory|courtney|dale|dylan|evelyn|frances|francis|frankie|gail|gene|glenn|hadley|harper|hilary|jackie|jade|jaime|joan|jocelyn|jody|joyce|jude|kay|kendall|kirby|lauren|laurie|leigh|lindsay|lindsey|loren|lou|mackenzie|maxime|mika|misha|noel|paris|regan|rene|robbie|rory|rosario|rowan|ruby|sacha|sandy|shawn|shelby|shirley|skylar|stacey|stevie|toby|tracey|val|valery|whitney|yael|yuri'.split(
    '|',
  ),
);
