import type { BridgeTemplate } from '#schema/api/bridge-plans.ts'
import { t } from '#lib/language/index.ts'

/** The shipped ones are named in every language, unless somebody has named them. */
export const templateName = ({ name, kind }: Pick<BridgeTemplate, 'name' | 'kind'>) =>
  name || t(`bridgePlan.template.${kind}`)
