import type { Language } from '#schema/words.ts'
import { fold } from './fold.ts'

/** What a search can be narrowed down by while it is typed. */
export const OPERATORS = ['process', 'system', 'entity', 'state', 'by', 'period'] as const
export type Operator = (typeof OPERATORS)[number]

/** As each language offers them; whoever types one of another language is understood as well. */
const NAMES: Record<Language, Record<Operator, string>> = {
  en: {
    process: 'process',
    system: 'system',
    entity: 'entity',
    state: 'state',
    by: 'by',
    period: 'period'
  },
  ko: {
    process: '프로세스',
    system: '시스템',
    entity: '법인',
    state: '상태',
    by: '담당자',
    period: '기간'
  },
  ru: {
    process: 'процесс',
    system: 'система',
    entity: 'компания',
    state: 'состояние',
    by: 'автор',
    period: 'период'
  },
  pl: {
    process: 'proces',
    system: 'system',
    entity: 'jednostka',
    state: 'stan',
    by: 'autor',
    period: 'okres'
  },
  ro: {
    process: 'proces',
    system: 'sistem',
    entity: 'entitate',
    state: 'stare',
    by: 'autor',
    period: 'perioada'
  }
}

/** What people type for them besides. */
const ALSO: Record<string, Operator> = {
  작성자: 'by',
  статус: 'state',
  status: 'state',
  spółka: 'entity',
  firma: 'entity',
  perioadă: 'period'
}

const BY_NAME = new Map<string, Operator>([
  ...Object.values(NAMES).flatMap((names) =>
    OPERATORS.map((operator): [string, Operator] => [fold(names[operator]), operator])
  ),
  ...Object.entries(ALSO).map(([name, operator]): [string, Operator] => [fold(name), operator])
])

export const operatorName = (operator: Operator, language: Language) => NAMES[language][operator]
export const operatorNamed = (name: string) => BY_NAME.get(fold(name))

/** Those of which a name, in any language, begins so. */
export function operatorsFrom(beginning: string): Operator[] {
  const start = fold(beginning)
  if (!start) return []
  const found = new Set([...BY_NAME].flatMap(([name, it]) => (name.startsWith(start) ? [it] : [])))
  return OPERATORS.filter((it) => found.has(it))
}
