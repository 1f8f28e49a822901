import type { Output } from '../../../../shared/contract/index.ts'
import type { Line } from '../../../../shared/contract/report-blocks.ts'
import { inClass, joined, partial, said, section, table, text, word } from '../blocks.ts'
import { onlyInside, type Telling } from '../telling/index.ts'
import { birthTold } from '../telling/birth.ts'
import { nameOf } from '../telling/names.ts'
import { residenceTold } from '../telling/places.ts'
import { portraitOf } from './portrait.ts'

type Person = Output<'people.get'>
type Fact = { what: Line; told: Line }

export const identity = (telling: Telling, person: Person) => {
  const facts: Fact[] = [
    { what: said('case.name'), told: nameOf(telling, person.id) },
    { what: said('case.birth'), told: birthTold(telling, person.birth) },
    { what: said('case.death'), told: person.death && partial(person.death) },
    {
      what: said('case.status'),
      told: person.liberty && inClass(person.liberty.status),
    },
    {
      what: said('case.residence'),
      told: residenceTold(telling, {
        settlement: person.settlement,
        region: person.region,
        country: person.citizenship,
      }),
    },
    {
      what: said('case.citizenship'),
      told: person.citizenship ? { as: 'country', code: person.citizenship } : null,
    },
    { what: said('case.occupation'), told: onlyInside(telling, 'person_detail', person.occupation) },
    {
      what: said('case.employer'),
      told: onlyInside(telling, 'person_detail', person.employer?.label ?? null),
    },
    {
      what: said('case.roles'),
      told: joined(
        [...new Set(person.roles.map(({ role }) => role))].map((role) => word('personRoles', role)),
        ', ',
      ),
    },
  ]
  const remark = onlyInside(telling, 'free_text', person.notes)
  const portrait = portraitOf(telling, person)
  return section('identity', said('case.identity'), [
    ...(portrait ? [portrait] : []),
    table({
      name: said('case.identity'),
      rows: facts.filter(({ told }) => told !== null && told !== ''),
      columns: [
        { head: said('case.what'), cell: ({ what }) => what, width: '32%' },
        { head: said('case.known'), cell: ({ told }) => told },
      ],
    }),
    ...(remark ? [text(remark)] : []),
  ])
}
