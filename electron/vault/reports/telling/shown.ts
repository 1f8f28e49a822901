import type { Output } from '../../../../shared/contract/index.ts'
import { all } from '../../database/run.ts'
import { isOneOf } from '../../database/page.ts'
import { staysInside, type Telling } from './index.ts'
import { naming } from './names.ts'

type Shown = NonNullable<Output<'reports.telling'>>
const samplesShown = 5

const namedIn = (telling: Telling): Shown['named'] => {
  const { ctx } = telling
  const ids = [...telling.named]
  const persons = all(
    ctx,
    ctx.db.selectFrom('v_person').select(['id', 'label as name']).where(isOneOf('id', ids)).orderBy('label'),
  ).map((person) => ({
    ...person,
    because: staysInside(telling) ? null : naming(telling, person.id).because,
  }))
  const households = all(
    ctx,
    ctx.db
      .selectFrom('v_household')
      .select(['id', 'label as name'])
      .where(isOneOf('id', ids))
      .orderBy('label'),
  ).map((household) => ({ ...household, because: null }))
  return [...persons, ...households]
}

/** What a document told and held back, for whoever looks at it before it goes. */
export const tellingOf = (telling: Telling): Shown => ({
  level: telling.level,
  named: namedIn(telling),
  removed: [...telling.removed.values()].toSorted((a, b) => (a.thing < b.thing ? -1 : 1)),
  texts: [...telling.texts].map(([field, texts]) => ({
    field,
    isChosen: telling.chosenTexts.has(field),
    samples: [...new Set(texts)].slice(0, samplesShown),
    count: texts.length,
  })),
})
