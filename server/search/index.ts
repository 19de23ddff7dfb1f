import { eq } from 'drizzle-orm'
import { fold, pieces } from '#language'
import type { CaseContent } from '#schema/api/content.ts'
import { forwards } from '#schema/tables/index.ts'
import type { Language } from '#schema/words.ts'
import type { Writer } from '../database/database.ts'
import { engine } from './engine.ts'
import { columnsOf, COLUMNS, type Column } from './fields.ts'
import { forwardOf, streamOf, type Word } from './forward.ts'
import { learnWords } from './vocabulary.ts'

/** A text in a language of its own. */
export interface Said {
  language: Language
  text: string
}

export interface Indexed {
  content: CaseContent
  language: Language
  /** Names of its process and of those above it, in every language. */
  place: string[]
  translations: Said[]
  /** What stands in its files, for whoever may see the case. */
  files: Said[]
  findable: boolean
  /** Everybody may see it: beginnings and typing errors may be read as its words. */
  public: boolean
}

/** Brings the index up to a case; in the transaction that writes it, so saved means findable. */
export async function indexCase(tx: Writer, number: number, it: Indexed) {
  const [before] = await tx
    .select({ words: forwards.words })
    .from(forwards)
    .where(eq(forwards.caseNumber, number))
  const columns = it.findable ? wordsOf(it) : undefined
  if (columns) {
    const words = forwardOf(columns)
    await engine.write(tx, number, columns)
    await tx
      .insert(forwards)
      .values({ caseNumber: number, words })
      .onConflictDoUpdate({ target: forwards.caseNumber, set: { words } })
  } else await unindexCase(tx, number)
  await learnWords(tx, columns && it.public ? columns : undefined, before && streamOf(before.words))
}

export async function unindexCase(tx: Writer, number: number) {
  await engine.remove(tx, number)
  await tx.delete(forwards).where(eq(forwards.caseNumber, number))
}

/** The words of each column of the index. */
export function wordsOf({ content, language, place, translations, files }: Indexed) {
  const texts = columnsOf(content, place)
  const said = (texts: Said[]) => texts.flatMap((it) => wordsIn(it.text, it.language))
  return Object.fromEntries(
    COLUMNS.map((column) => [
      column,
      column === 'translation'
        ? said(translations)
        : column === 'files'
          ? said(files)
          : wordsIn(texts[column], language)
    ])
  ) as Record<Column, Word[]>
}

export const wordsIn = (text: string, language: Language): Word[] =>
  pieces(text, language).map(({ start, end, terms }) => ({
    written: fold(text.slice(start, end)),
    terms
  }))
