// Report 2: one worker on paper, as far as the level goes: who she is, where she was held, what courts decided, what was
// done for her.
import type { SectionedInput } from '../../../../shared/contract/report-input.ts'
import { first } from '../../database/run.ts'
import { personShown } from '../../people/page.ts'
import { date, joined, said } from '../blocks.ts'
import type { Body } from '../body.ts'
import { staysInside, type Telling } from '../telling/index.ts'
import { nameOf } from '../telling/names.ts'
import { arbitrariness } from './arbitrariness.ts'
import { custody } from './custody.ts'
import { health } from './health.ts'
import { identity } from './identity.ts'
import { proceedings, sentences } from './legal.ts'
import { consents, family, mentions, tasks } from './around.ts'

export type Asked = Extract<SectionedInput, { kind: 'case_sheet' }>

/** The campaign under which numbers for this person are kept. */
export const campaignOf = ({ ctx }: Pick<Telling, 'ctx'>, personId: string): string =>
  first(
    ctx,
    ctx.db
      .selectFrom('v_person_role')
      .select('campaign_id')
      .where('person_id', '=', personId)
      .where('campaign_id', 'is not', null)
      .orderBy('created_at'),
  )?.campaign_id ?? ''

export const caseSheet = (telling: Telling, { personId, on }: Asked): Body => {
  const person = personShown(telling.ctx, personId)
  const title = nameOf(telling, personId)
  const others =
    typeof title === 'string'
      ? [person.nameLatin, person.nameCyrillic].filter((name) => name && name !== title)
      : []
  return {
    title,
    meta: [
      joined(
        [
          staysInside(telling) ? person.ref : null,
          ...others,
          person.isExample ? said('status.example') : null,
          said('asOf', { day: date(on) }),
        ],
        ' · ',
      ),
    ],
    sections: {
      identity: () => identity(telling, person),
      custody: () => custody(telling, personId, on),
      sentences: () => sentences(telling, personId, on),
      proceedings: () => proceedings(telling, personId),
      arbitrariness: () => arbitrariness(telling, personId),
      health: () => health(telling, personId),
      family: () => family(telling, person),
      mentions: () => mentions(telling, personId, on),
      tasks: () => tasks(telling, personId),
      consents: () => consents(telling, personId),
    },
  }
}
