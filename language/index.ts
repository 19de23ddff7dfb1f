/**
 * What words mean for finding them, in five languages. Pure: it runs on the server, in the page
 * and in a worker, and the three agree because there is only one of it.
 */
export { analyse, termsOf } from './analyse.ts'
export { beginningRanges } from './composing.ts'
export { automatonOf, build as buildAutomaton, type Automaton } from './automaton.ts'
export { typedAt, type Typing } from './caret.ts'
export { codes, type Code } from './codes.ts'
export { fold } from './fold.ts'
export { highlighter, highlightPieces, highlightRanges, type Range } from './highlight.ts'
export { STEM_MARK } from './korean.ts'
export { codeTerm } from './lookalikes.ts'
export {
  operatorName,
  operatorNamed,
  OPERATORS,
  operatorsFrom,
  type Operator
} from './operator-names.ts'
export { quoted, readQuery, writeQuery, type Part, type Query } from './operators.ts'
export { pieces, type Piece } from './pieces.ts'
export { analyseQuery, type QueryTerm } from './query.ts'
export { repairs, spelt, type Repair, type Spellings } from './repair.ts'
export { stopWord } from './stopwords.ts'
export { words, type Word } from './words.ts'
