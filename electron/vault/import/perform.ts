// What a row becomes goes through the same doors as what is typed: the contract reads it, the domain keeps its rules.
import type { Input, Output, VaultChannel } from '../../../shared/contract/index.ts'
import { vaultContract } from '../../../shared/contract/index.ts'
import { mayCall } from '../../../shared/contract/may.ts'
import { AppError } from '../../../shared/result.ts'
import { contactsHandlers } from '../contacts/index.ts'
import type { Context } from '../context.ts'
import { custodyHandlers } from '../custody/index.ts'
import { factsHandlers } from '../facts/index.ts'
import { familiesHandlers } from '../families/index.ts'
import { fundHandlers } from '../fund/index.ts'
import { lettersHandlers, onlineLettersHandlers } from '../letters/index.ts'
import { organisationsHandlers } from '../organisations/index.ts'
import { peopleHandlers } from '../people/index.ts'

const doors = {
  'people.create': peopleHandlers['people.create'],
  'people.update': peopleHandlers['people.update'],
  'facts.add': factsHandlers['facts.add'],
  'contacts.add': contactsHandlers['contacts.add'],
  'custody.record': custodyHandlers['custody.record'],
  'custody.countSentence': custodyHandlers['custody.countSentence'],
  'households.create': familiesHandlers['households.create'],
  'households.update': familiesHandlers['households.update'],
  'households.addMember': familiesHandlers['households.addMember'],
  'organisations.create': organisationsHandlers['organisations.create'],
  'organisations.update': organisationsHandlers['organisations.update'],
  'donations.record': fundHandlers['donations.record'],
  'donations.reverse': fundHandlers['donations.reverse'],
  'aidRequests.create': fundHandlers['aidRequests.create'],
  'aidRequests.withdraw': fundHandlers['aidRequests.withdraw'],
  'payments.authorise': fundHandlers['payments.authorise'],
  'payments.send': fundHandlers['payments.send'],
  'letters.create': lettersHandlers['letters.create'],
  'letters.update': lettersHandlers['letters.update'],
  'tallies.record': onlineLettersHandlers['tallies.record'],
} satisfies Partial<Record<VaultChannel, unknown>>
export type Door = keyof typeof doors

/** Calls a command as the screen would, inside the transaction of the import. Throws what the screen would be told. */
export const perform = <C extends Door>(ctx: Context, channel: C, input: Input<C>): Output<C> => {
  const { allowed, input: schema } = vaultContract[channel]
  if (!mayCall(allowed, ctx.user.roles)) throw new AppError({ code: 'forbidden' })
  // The two maps are of one type each channel; that they belong together only their keys say.
  const handler = doors[channel] as (ctx: Context, input: unknown) => Output<C>
  return handler(ctx, schema.parse(input))
}
