import { locale, t } from '#lib/language/index.ts'
import { operatorName, quoted, type Operator } from './operators.ts'

export interface Example {
  text: string
  says: string
  /** What it writes; where the caret goes, counted from its end. */
  insert: string
  back?: number
}

/** The operators of the search box, each as somebody would use it. */
export function examples(): Example[] {
  const of = (operator: Operator, value: string, says: string): Example => {
    const name = `${operatorName(operator, locale.language)}:`
    return { text: name + quoted(value), says, insert: name }
  }
  return [
    of('process', 'GR/IR', t('field.process')),
    of('system', 'SAP', t('field.system')),
    of('entity', 'PL02', t('field.entity')),
    of('state', t('state.validated').toLowerCase(), t('field.state')),
    of('by', t('search.exampleMe'), t('search.operatorBy')),
    of('period', '2026-11', t('search.operatorPeriod')),
    {
      text: `"${t('search.exampleOrder')}"`,
      says: t('search.operatorPhrase'),
      insert: '""',
      back: 1
    },
    { text: `-${t('search.exampleWithout')}`, says: t('search.operatorWithout'), insert: '-' }
  ]
}
