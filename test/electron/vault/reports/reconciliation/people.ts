// Report 2, and what people and families are called in the others.
import { numbers } from '../../../../helpers/report-numbers.ts'
import { addTerm } from './detention.ts'
import { type Asked, isInside, rowsIn, type SentenceRow, sentencesOf } from './raw.ts'

/** "Worker 07" and its like: the number drawn for somebody, where one was. */
const numberOf = ({ ctx, level, campaignId }: Asked, subject: 'person' | 'household', id: string) =>
  rowsIn(ctx)<{ number: number }>(
    `select number from pseudonym where audience = @level and campaign_id = @campaignId and subject = @subject
     and subject_id = @id`,
    { level, campaignId, subject, id },
  )[0]?.number
const said = (subject: string, number: number) => `pseudonym.${subject} ${String(number).padStart(2, '0')}`

/** How the rows of a register of workers begin. */
export const calledOf = (asked: Asked, personId: string): string => {
  const [person] = rowsIn(asked.ctx)<{
    ref: string
    name_latin: string
    name_cyrillic: string
    is_example: number
  }>('select ref, name_latin, name_cyrillic, is_example from person where id = @personId', { personId })
  if (!person) return ''
  if (isInside(asked.level)) return person.is_example ? `${person.ref} / status.example` : person.ref
  const number = numberOf(asked, 'person', personId)
  if (number !== undefined) return said('person', number)
  const { name_latin, name_cyrillic } = person
  return name_cyrillic && name_cyrillic !== name_latin ? `${name_latin} / ${name_cyrillic}` : name_latin
}

type Family = {
  id: string
  ref: string
  label: string
  people_count: number
  ground: string
  relation: string
}
/** A family goes by its code and name inside, by a number outside. */
export const familyCalled = (
  asked: Asked,
  { id, ref, label }: Pick<Family, 'id' | 'ref' | 'label'>,
): string => {
  if (isInside(asked.level)) return label && label !== ref ? `${ref} / ${label}` : ref
  return said('household', numberOf(asked, 'household', id) ?? 0)
}

const sentenceCalled = ({ decided_text }: SentenceRow): string => decided_text

export const caseSheet = (asked: Asked, personId: string) => {
  const { ctx, level, on } = asked
  const raw = rowsIn(ctx)
  const into = numbers()
  for (const sentence of sentencesOf(ctx, personId))
    if (sentence.decided_min <= on)
      addTerm(
        into,
        `sentences | case.sentences | ${sentenceCalled(sentence)} ${sentence.status} | case.sentence`,
        sentence,
      )
  const families = raw<Family>(
    `select h.id, h.ref, h.label, h.people_count, h.ground, m.relation from household_member m
     join household h on h.id = m.household_id where m.person_id = @personId and m.to_on is null and m.deleted_at is null`,
    { personId },
  )
  if (level !== 'public')
    for (const family of families)
      into.add(
        `family | case.family | ${familyCalled(asked, family)} ${family.relation} ${family.ground} | case.people`,
        family.people_count,
      )
  const [person] = raw<{ birth_text: string | null }>('select birth_text from person where id = @personId', {
    personId,
  })
  // Ten years of age at the partner's, from the years alone.
  if (level === 'partner' && person?.birth_text) {
    const age = Number(on.slice(0, 4)) - Number(person.birth_text.slice(0, 4))
    const decade = age - (age % 10)
    into.add('identity | case.identity | case.birth | case.known.from', decade)
    into.add('identity | case.identity | case.birth | case.known.to', decade + 9)
  }
  return into.all()
}
