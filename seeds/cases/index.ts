import type { SeedCase } from '../kinds.ts'
import { enMoreGoodsCases } from './en-more-goods.ts'
import { enMoreCases } from './en-more.ts'
import { enCases } from './en.ts'
import { koMoreMoneyCases } from './ko-more-money.ts'
import { koMoreWorkCases } from './ko-more-work.ts'
import { koCases } from './ko.ts'
import { plMoreGoodsCases } from './pl-more-goods.ts'
import { plMoreMoneyCases } from './pl-more-money.ts'
import { plCases } from './pl.ts'
import { roMoreGoodsCases } from './ro-more-goods.ts'
import { roMoreMoneyCases } from './ro-more-money.ts'
import { roCases } from './ro.ts'
import { ruMoreMoneyCases } from './ru-more-money.ts'
import { ruMoreWorkCases } from './ru-more-work.ts'
import { ruCases } from './ru.ts'

export const seedCases: SeedCase[] = [
  ...enCases,
  ...koCases,
  ...plCases,
  ...roCases,
  ...ruCases,
  ...enMoreCases,
  ...enMoreGoodsCases,
  ...koMoreMoneyCases,
  ...koMoreWorkCases,
  ...plMoreMoneyCases,
  ...plMoreGoodsCases,
  ...roMoreMoneyCases,
  ...roMoreGoodsCases,
  ...ruMoreMoneyCases,
  ...ruMoreWorkCases
]
