import type { SeedCase } from '../kinds.ts'
import { enCases } from './en.ts'
import { koCases } from './ko.ts'
import { plCases } from './pl.ts'
import { roCases } from './ro.ts'
import { ruCases } from './ru.ts'

export const seedCases: SeedCase[] = [...enCases, ...koCases, ...plCases, ...roCases, ...ruCases]
