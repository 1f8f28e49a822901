// One step of a random sequence: what is called, whether the rules let it through, and what the books then hold.
import type { TestVault } from '../../../../helpers/test-vault.ts'
import { addDays } from '../../../../../shared/partial-date.ts'
import type { AccountName, Model } from './model.ts'

export type Office = {
  vault: TestVault
  fundId: string
  householdId: string
  partnerId: string
  accountIds: Record<AccountName, string>
  model: Model
  random: () => number
}
/** What is called, whether it must succeed, and what the model then holds. */
export type Step = {
  name: string
  call: () => { ok: boolean; value?: { id: string } }
  allowed: boolean
  books: (id: string) => void
}
export type Make = (office: Office) => Step | null

export const upTo = (random: () => number, most: number): number => Math.floor(random() * most)
export const pick = <T>(random: () => number, items: readonly T[]): T | undefined =>
  items[upTo(random, items.length)]
/** Mostly one the step is meant for, and now and then any other. */
export const mostly = <T>(
  random: () => number,
  items: readonly T[],
  fits: (item: T) => boolean,
): T | undefined =>
  random() < 0.8 ? (pick(random, items.filter(fits)) ?? pick(random, items)) : pick(random, items)
export const dayIn = (random: () => number): string => addDays('2014-01-01', upTo(random, 90))
export const calling = (
  { vault }: Office,
  ...[channel, input]: Parameters<TestVault['call']>
): Step['call'] => {
  return () => vault.call(channel, input) as ReturnType<Step['call']>
}
