// Figures of online letters, day by day (T1 to T4).
import { tallyMeasures } from '../../../../shared/vocabulary/index.ts'
import { namedIn } from '../by-name.ts'
import { organisationsNamed } from '../organisations-named.ts'
import { perform } from '../perform.ts'
import { assertReadable, type Target } from '../target.ts'

const same = `select id from v_tally where letter_campaign_id = @letterCampaignId and as_of = @asOf and measure = @measure
  and mission_id is @missionId and sender_country = @senderCountry and cumulative = @cumulative limit 1`

export const tallies: Target = {
  fieldOf: { letterCampaignId: 'letterCampaign', missionId: 'mission', sourceNote: 'source' },
  open: (ctx) => {
    const named = organisationsNamed(ctx)
    const letterCampaignIn = namedIn(ctx, 'letterCampaign')
    return (row) => {
      const mission = row.text('mission', 200)
      const missionId = mission ? named.find(mission) : null
      if (mission && !missionId) row.refuse('mission', 'unknown_mission')
      const fields = {
        letterCampaignId: letterCampaignIn(row, true) ?? '',
        asOf: row.day('asOf') ?? '',
        measure: tallyMeasures.find((each) => each === row.word('measure')) ?? 'sent',
        missionId,
        senderCountry: row.country('senderCountry'),
        cumulative: row.number('cumulative') ?? 0,
      }
      for (const field of ['asOf', 'cumulative']) if (!row.has(field)) row.refuse(field, 'required')
      assertReadable(row)
      const twin = ctx.prepare(same).pluck().get(fields)
      if (typeof twin === 'string')
        return { verdict: 'update', entity: 'letter_tally', id: twin, matchId: twin }
      const { id } = perform(ctx, 'tallies.record', { ...fields, sourceNote: row.text('source', 300) })
      return { verdict: 'new', entity: 'letter_tally', id }
    }
  },
}
