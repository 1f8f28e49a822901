// Stays in custody of persons who are on record.
import { knownPersons } from '../known-persons.ts'
import { sourcesIn } from '../source-of.ts'
import { assertReadable, RowRefused, type Target } from '../target.ts'
import { whoIn } from '../who.ts'
import { custodyIn, tellsOfCustody, writeCustody } from './custody-part.ts'

export const custody: Target = {
  fieldOf: { on: 'arrestedOn', until: 'releasedOn', years: 'term', leftOn: 'arrestedOn' },
  open: (ctx, fileName) => {
    const known = knownPersons(ctx)
    const sourceOf = sourcesIn(ctx, fileName)
    /** A line without a name goes on about the person of the line before. */
    let last: { id: string; isSure: boolean } | null = null
    return (row, decision) => {
      const who = whoIn(row, known)
      const isSamePerson = ['name', 'family', 'given', 'ref'].every((field) => !row.has(field))
      const found = isSamePerson ? last : who.found
      // Whoever this line is about: until it stands, those below it are about nobody.
      last = isSamePerson ? last : null
      if (!found && isSamePerson) row.refuse('name', 'line_before')
      if (!found && !isSamePerson) row.refuse(row.has('ref') ? 'ref' : 'name', 'nobody_on_record')
      const told = custodyIn(row)
      if (!tellsOfCustody(told)) row.refuse('arrestedOn', 'required')
      assertReadable(row)
      if (!found) throw new RowRefused() // it was refused above
      if (!found.isSure && decision === null && !isSamePerson)
        return { verdict: 'unsure', entity: 'person', id: null, matchId: found.id }
      writeCustody(ctx, found.id, told, sourceOf(row))
      return {
        verdict: 'update',
        entity: 'person',
        id: found.id,
        matchId: found.id,
        kept: () => (last = found),
      }
    }
  },
}
