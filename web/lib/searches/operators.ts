/** Of language/ only the operators: the whole of it would bring every stemmer along. */
export { typedAt } from '../../../language/caret.ts'
export { operatorName, OPERATORS, type Operator } from '../../../language/operator-names.ts'
export { quoted, readQuery, writeQuery, type Part } from '../../../language/operators.ts'
