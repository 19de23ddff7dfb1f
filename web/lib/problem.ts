import type { Problem as Answer } from '#schema/api/common.ts'
import { t } from '#lib/language/index.ts'

/** What went wrong, in a sentence to show (`detail`), and one for each field at fault. */
export class Problem extends Error {
  /** 0: the server was not reached. */
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly fields: Record<string, string>
  /** The whole answer: a 412 brings what is needed to merge. */
  readonly answer: Record<string, unknown>

  constructor(answer: Partial<Answer> & { status: number }) {
    super(answer.detail ?? answer.title)
    this.status = answer.status
    this.title = answer.title ?? t('problem.unexpected')
    this.detail = answer.detail ?? t('problem.unexpectedDetail')
    this.fields = answer.fields ?? {}
    this.answer = answer
  }
}

export const unreachable = () =>
  new Problem({ status: 0, title: t('problem.network'), detail: t('problem.networkDetail') })

/** Whatever was thrown, as something that can be shown. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  console.error(error)
  return new Problem({ status: 500 })
}

/** An answer that is not problem+json came from something in between: a proxy, a gateway. */
export async function problemOf(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.includes('json')
  const answer = isProblem ? await response.json().catch(() => ({})) : {}
  return new Problem({ ...answer, status: response.status })
}
